import { defined } from '@ensaio/mock-kit'
import type { Channel } from '../channel/channel-profiles.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { HAS } from './customer-fields.ts'

/** Customers who use the same channels. A segment owns a range of the customers' numbers. */
export interface CustomerSegment {
  /** Bits of HAS that all of them have. */
  readonly certain: number
  readonly channels: readonly Channel[]
  /** Share of all customers. */
  readonly share: number
}

const CUSTOMER_SEGMENTS: readonly CustomerSegment[] = [
  { certain: HAS.phone, channels: ['PHONE', 'PHONE_CONF', 'WHATSAPP', 'SMS'], share: 0.55 },
  { certain: HAS.mail, channels: ['EMAIL', 'TEXT'], share: 0.25 },
  { certain: HAS.facebook, channels: ['FACEBOOK'], share: 0.07 },
  { certain: HAS.phone | HAS.telegram, channels: ['TELEGRAM'], share: 0.04 },
  { certain: HAS.marketplace, channels: ['MELI_QST', 'MELI_MSG'], share: 0.09 },
]

/** The customers of an account, by number. */
export interface CustomerDirectory {
  /** Returns the numbers of the customers who use the channel: `size` of them, from `first` on. */
  rangeOf(channel: number): { readonly first: number; readonly size: number }
  /** Returns the bits of HAS of what the customer has in any case. */
  certainOf(customer: number): number
}

export function createCustomerDirectory(count: number): CustomerDirectory {
  let first = 0
  const ranges = CUSTOMER_SEGMENTS.map((segment) => {
    const size = Math.max(1, Math.floor(count * segment.share))
    const range = { segment, first, size }
    first += size
    return range
  })
  // Numbers beyond all ranges are of the last segment.
  const ends = [...ranges.slice(1).map((range) => range.first), Infinity]
  const certain = Uint16Array.from(ranges, ({ segment }) => segment.certain)
  const byChannel = CHANNELS.map((channel) =>
    ranges.find(({ segment }) => segment.channels.includes(channel)),
  )
  return {
    rangeOf: (channel) => defined(byChannel[channel]),
    certainOf: (customer) => {
      let index = 0
      while (customer >= defined(ends[index])) index += 1
      return defined(certain[index])
    },
  }
}
