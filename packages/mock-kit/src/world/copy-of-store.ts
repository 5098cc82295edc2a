// The content of a store of records, copied for a fork that writes.
import type { Entry } from './entry-of-collection.ts'
import type { Filed } from './index-of-collection.ts'
import type { SortedEntries } from './order-of-collection.ts'
import type { Filings } from './record-store.ts'

/** The content of a store that begins as a copy. */
export interface StoreContent<Item> {
  readonly entries: Map<string, Entry<Item>>
  readonly highestKey: string
  readonly nextOrdinal: number
  filed(index: string): Map<string, Filed<Item>> | undefined
  sorted(order: string): SortedEntries<Item> | undefined
}

/** Returns the content of a store that goes on from the end of another one, without its records. */
export function emptyContent<Item>(
  end: Pick<StoreContent<Item>, 'highestKey' | 'nextOrdinal'>,
): StoreContent<Item> {
  return { ...end, entries: new Map(), filed: () => undefined, sorted: () => undefined }
}

interface Original<Item>
  extends
    Pick<StoreContent<Item>, 'highestKey' | 'nextOrdinal'>,
    Pick<Filings<Item>, 'indexes' | 'orders'> {
  readonly entries: ReadonlyMap<string, Entry<Item>>
}

/** Copies a content. Entering each record again would take twice as long, and the first change of a fork waits for this. */
export function copyContent<Item>({
  entries,
  indexes,
  orders,
  ...rest
}: Original<Item>): StoreContent<Item> {
  const copies: Entry<Item>[] = []
  const copyOf = ({ ordinal, item, bytes }: Entry<Item>): Entry<Item> =>
    (copies[ordinal] ??= { ordinal, item, bytes })
  const copiedEntries = new Map<string, Entry<Item>>()
  for (const [key, entry] of entries) copiedEntries.set(key, copyOf(entry))
  return {
    ...rest,
    entries: copiedEntries,
    filed: (name) => indexes.get(name)?.copyFiled(copyOf),
    sorted: (name) => orders.get(name)?.copySorted(copyOf),
  }
}
