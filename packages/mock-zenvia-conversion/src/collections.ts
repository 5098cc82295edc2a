import type { CollectionDefinitions } from '@ensaio/mock-kit'
import { digitsOf } from './lead/phone-number.ts'
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
      email: ({ emails }) => emails.map((email) => email.toLowerCase()),
      phone: ({ phones }) => phones.map(digitsOf),
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
