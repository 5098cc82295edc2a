import type { CollectionDefinitions } from '@ensaio/mock-kit'
import type { ZenviaConversionTypes } from './world-types.ts'

/** How each collection names its records, finds and sorts them. */
export const collections: CollectionDefinitions<ZenviaConversionTypes['data']> = {
  groups: { key: ({ id }) => id },
  agents: { key: ({ id }) => id, indexes: { group: ({ groupId }) => groupId } },
  channels: {
    key: ({ channel, groupId }) => `${groupId}/${channel}`,
    indexes: { group: ({ groupId }) => groupId },
  },
  selections: { key: ({ id }) => id },
  integrations: { key: ({ id }) => id, indexes: { number: ({ number }) => String(number) } },
  prospects: {
    key: ({ id }) => id,
    indexes: {
      agent: ({ agent }) => agent?.id,
      email: ({ emails }) => inLowerCase(emails),
      // As they are stored: an index has nothing to do where the list stays the same.
      phone: ({ phones }) => phones,
    },
    orders: { created: ({ id }) => id },
  },
  csats: { key: ({ id }) => id, indexes: { prospect: ({ prospectId }) => prospectId } },
  interactions: {
    key: ({ id }) => id,
    indexes: { agent: ({ agent }) => agent?.id, prospect: ({ prospectId }) => prospectId },
    orders: { created: ({ id }) => id },
  },
  quotes: {
    key: ({ id }) => id,
    indexes: { prospect: ({ prospectId }) => prospectId },
    orders: { created: ({ id }) => id },
  },
  orders: { key: ({ id }) => id, indexes: { prospect: ({ prospectId }) => prospectId } },
  subscriptions: {
    key: ({ id }) => id,
    indexes: {
      active: ({ isActive }) => (isActive ? 'yes' : undefined),
      activeOfGroup: ({ isActive, groupId }) => (isActive ? groupId : undefined),
    },
  },
}

/** The list itself, where it is in lower case already, as most are. */
function inLowerCase(texts: readonly string[]): readonly string[] {
  const isLower = texts.every((text) => text === text.toLowerCase())
  return isLower ? texts : texts.map((text) => text.toLowerCase())
}
