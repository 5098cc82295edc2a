import { createColumns } from './column-of-collection.ts'
import type { ColumnTest, Sieve } from './column-of-collection.ts'
import type { Entry } from './entry-of-collection.ts'

/** A value that records are sorted by; the values of one order are all of one kind. */
export type OrderValue = string | number

/** The part of an order to walk, and in which direction. Both bounds are excluded. */
export interface OrderRange {
  readonly after?: OrderValue
  readonly before?: OrderValue
  /** From the last to the first. @default false */
  readonly descending?: boolean
}

/** The records of a range that are wanted. */
export interface OrderWish<Item> {
  /** @default all */
  readonly where?: (item: Item) => boolean
  /** All of these have to be passed too; far faster than `where`. @default none */
  readonly tests?: readonly ColumnTest<Item>[]
  /** The largest number of records, those that come first. @default all */
  readonly limit?: number
}

/** Keeps a collection's records sorted by one of their values; equal values by arrival. */
export interface CollectionOrder<Item> {
  /** Walks the range; the collection must not change meanwhile. */
  walk(range?: OrderRange): IteratorObject<Item>
  /** Those of the range that are wanted: what walking gives, several times as fast. */
  select(range: OrderRange, wish: OrderWish<Item>): readonly Item[]
}

/** The order of a store that has all of its records to itself. */
export interface OwnOrder<Item> extends CollectionOrder<Item> {
  /** Sorts in an entry whose record came, changed or went. */
  move(entry: Entry<Item>, before: Item | undefined, after: Item | undefined): void
  /** Returns all entries in the order, each by its copy. */
  copySorted(copyOf: (entry: Entry<Item>) => Entry<Item>): SortedEntries<Item>
}

/** Places that are tested together: enough for the loops to be fast, few enough for a small page to cost little. */
const PORTION = 256

/** Above this share of replaced records, reading all columns again costs less than looking for their places. */
const REPLACED_SHARE = 1 / 8

/** The entries of an order and their values in parallel lists, so that a search for a place touches no entry. */
export interface SortedEntries<Item> {
  readonly entries: Entry<Item>[]
  readonly values: OrderValue[]
}

/** @param sorted the entries that it begins with. @default none */
export function createOrder<Item>(
  valueOf: (item: Item) => OrderValue,
  sorted: SortedEntries<Item> = { entries: [], values: [] },
): OwnOrder<Item> {
  const { entries, values } = sorted
  const columns = createColumns<Item>()
  // What was replaced in its place since columns were read last: most changes are never asked about.
  let replaced: Entry<Item>[] = []

  const comesBefore = (place: number, value: OrderValue, ordinal: number): boolean => {
    const other = values[place]
    if (other === undefined) return false
    return other === value ? (entries[place]?.ordinal ?? ordinal) < ordinal : other < value
  }
  /** The first place that does not come before the value and ordinal; most records are added at the end. */
  const find = (value: OrderValue, ordinal: number): number => {
    let low = 0
    let high = values.length
    if (comesBefore(high - 1, value, ordinal)) return high
    while (low < high) {
      const middle = (low + high) >> 1
      if (comesBefore(middle, value, ordinal)) low = middle + 1
      else high = middle
    }
    return low
  }
  const remove = (value: OrderValue, ordinal: number): void => {
    const place = find(value, ordinal)
    entries.splice(place, 1)
    values.splice(place, 1)
    columns.remove(place)
  }
  const add = (value: OrderValue, entry: Entry<Item>): void => {
    const place = find(value, entry.ordinal)
    if (place === values.length) {
      entries.push(entry)
      values.push(value)
    } else {
      entries.splice(place, 0, entry)
      values.splice(place, 0, value)
      columns.add(place)
    }
  }
  const replace = (entry: Entry<Item>): void => {
    if (columns.isEmpty()) return
    replaced.push(entry)
    if (replaced.length <= entries.length * REPLACED_SHARE) return
    columns.clear()
    replaced = []
  }
  const forgetReplaced = (): void => {
    for (const entry of replaced) {
      const place = find(valueOf(entry.item), entry.ordinal)
      if (entries[place] === entry) columns.forget(place)
    }
    replaced = []
  }
  const sieveOf = (tests: readonly ColumnTest<Item>[] = []): Sieve | undefined => {
    if (tests.length === 0) return undefined
    forgetReplaced()
    return columns.sieve(tests, entries)
  }
  const bounds = ({ after, before }: OrderRange): readonly [from: number, until: number] => [
    after === undefined ? 0 : find(after, Infinity),
    before === undefined ? values.length : find(before, -Infinity),
  ]

  return {
    move: (entry, before, after) => {
      const old = before && valueOf(before)
      const now = after && valueOf(after)
      if (old === now) return replace(entry)
      if (old !== undefined) remove(old, entry.ordinal)
      if (now !== undefined) add(now, entry)
    },
    copySorted: (copyOf) => ({ entries: entries.map(copyOf), values: [...values] }),
    *walk(range = {}) {
      const [from, until] = bounds(range)
      for (let step = 0; step < until - from; step += 1) {
        const entry = entries[range.descending ? until - 1 - step : from + step]
        if (entry !== undefined) yield entry.item
      }
    },
    select: (range, { where, tests, limit = Infinity }) => {
      const [from, until] = bounds(range)
      const sieve = sieveOf(tests)
      const found: Item[] = []
      // Without a sieve, nothing is gained by looking at many places together.
      if (sieve === undefined) {
        for (let done = 0; done < until - from && found.length < limit; done += 1) {
          const entry = entries[range.descending ? until - 1 - done : from + done]
          if (entry !== undefined && (where === undefined || where(entry.item)))
            found.push(entry.item)
        }
        return found
      }
      const places = new Uint32Array(Math.max(0, Math.min(PORTION, until - from)))
      for (let done = 0; done < until - from && found.length < limit; done += PORTION) {
        const portion = Math.min(PORTION, until - from - done)
        for (let index = 0; index < portion; index += 1)
          places[index] = range.descending ? until - 1 - done - index : from + done + index
        const kept = sieve(places, portion)
        for (let index = 0; index < kept && found.length < limit; index += 1) {
          const entry = entries[places[index] ?? 0]
          if (entry !== undefined && (where === undefined || where(entry.item)))
            found.push(entry.item)
        }
      }
      return found
    },
  }
}
