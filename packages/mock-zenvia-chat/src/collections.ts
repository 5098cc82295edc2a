import type { CollectionDefinitions } from '@ensaio/mock-kit'
import type { ChatTypes } from './world-types.ts'

/** How each collection names its records and finds them. */
export const collections: CollectionDefinitions<ChatTypes['data']> = {
  agents: { key: ({ id }) => id },
  departments: { key: ({ id }) => id },
  tags: { key: ({ id }) => id },
  tokens: { key: ({ id }) => id },
  base: { key: ({ id }) => id },
  interactions: {
    key: ({ id }) => id,
    indexes: { open: ({ isOpen }) => (isOpen ? 'yes' : undefined) },
    orders: { created: ({ created }) => created },
  },
}
