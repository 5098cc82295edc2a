import type { CollectionDefinitions } from '@ensaio/mock-kit'
import type { ConversicaTypes } from './world-types.ts'

/** How each collection names its records and finds them. */
export const collections: CollectionDefinitions<ConversicaTypes['data']> = {
  leads: {
    key: (record) => record.key,
    indexes: { testLead: ({ isTestLead }) => (isTestLead ? 'yes' : undefined) },
  },
  messages: { key: (message) => message.key, indexes: { lead: ({ leadKey }) => leadKey } },
  addresses: { key: (address) => address.key },
  account: { key: (account) => account.id },
  logins: { key: (login) => login.username },
}
