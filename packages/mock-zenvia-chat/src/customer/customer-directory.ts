import { at, defined } from '@ensaio/mock-kit'
import type { Channel } from '../channel/channel-profiles.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'

/** Customers who use the same channels. A segment owns a range of the customers' numbers. */
export interface CustomerSegment {
  readonly name: 'phone' | 'mail' | 'facebook' | 'telegram' | 'marketplace'
  readonly channels: readonly Channel[]
  /** Share of all customers. */
  readonly share: number
}

const CUSTOMER_SEGMENTS: readonly CustomerSegment[] = [
  { name: 'phone', channels: ['PHONE', 'PHONE_CONF', 'WHATSAPP', 'SMS'], share: 0.55 },
  { name: 'mail', channels: ['EMAIL', 'TEXT'], share: 0.25 },
  { name: 'facebook', channels: ['FACEBOOK'], share: 0.07 },
  { name: 'telegram', channels: ['TELEGRAM'], share: 0.04 },
  { name: 'marketplace', channels: ['MELI_QST', 'MELI_MSG'], share: 0.09 },
]

/** The customers of an account, by number. */
export interface CustomerDirectory {
  /** Returns the numbers of the customers who use the channel: `size` of them, from `first` on. */
  rangeOf(channel: number): { readonly first: number; readonly size: number }
  segmentOf(customer: number): CustomerSegment['name']
}

export function createCustomerDirectory(count: number): CustomerDirectory {
  let first = 0
  const ranges = CUSTOMER_SEGMENTS.map((segment) => {
    const size = Math.max(1, Math.floor(count * segment.share))
    const range = { segment, first, size }
    first += size
    return range
  })
  const byChannel = CHANNELS.map((channel) =>
    ranges.find(({ segment }) => segment.channels.includes(channel)),
  )
  return {
    rangeOf: (channel) => defined(byChannel[channel]),
    segmentOf: (customer) => {
      let index = ranges.length - 1
      while (index > 0 && customer < at(ranges, index).first) index -= 1
      return at(ranges, index).segment.name
    },
  }
}
