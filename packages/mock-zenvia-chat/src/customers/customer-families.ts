import type { Channel } from '../channels/channel-habits.ts'
import { CHANNELS } from '../channels/channel-habits.ts'

/** Customers who come by the same channels. A family owns a stretch of the customers' numbers. */
export interface CustomerFamily {
  readonly name: 'phone' | 'mail' | 'facebook' | 'telegram' | 'marketplace'
  readonly channels: readonly Channel[]
  /** Share of all customers. */
  readonly share: number
}

const CUSTOMER_FAMILIES: readonly CustomerFamily[] = [
  { name: 'phone', channels: ['PHONE', 'PHONE_CONF', 'WHATSAPP', 'SMS'], share: 0.55 },
  { name: 'mail', channels: ['EMAIL', 'TEXT'], share: 0.25 },
  { name: 'facebook', channels: ['FACEBOOK'], share: 0.07 },
  { name: 'telegram', channels: ['TELEGRAM'], share: 0.04 },
  { name: 'marketplace', channels: ['MELI_QST', 'MELI_MSG'], share: 0.09 },
]

/** The customers of an account, by number. */
export interface CustomerBook {
  readonly count: number
  /** The numbers of those who come by the channel: from `first`, `size` of them. */
  rangeOf(channel: number): { readonly first: number; readonly size: number }
  familyOf(customer: number): CustomerFamily['name']
}

export function createCustomerBook(count: number): CustomerBook {
  let first = 0
  const ranges = CUSTOMER_FAMILIES.map((family) => {
    const size = Math.max(1, Math.floor(count * family.share))
    const range = { family, first, size }
    first += size
    return range
  })
  const byChannel = CHANNELS.map(
    (channel) => ranges.find(({ family }) => family.channels.includes(channel)) ?? NOBODY,
  )
  return {
    count: first,
    rangeOf: (channel) => byChannel[channel] ?? NOBODY,
    familyOf: (customer) =>
      ranges.findLast((range) => customer >= range.first)?.family.name ?? 'phone',
  }
}

const NOBODY = { first: 0, size: 1 } as const
