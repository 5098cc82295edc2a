import type { Entry } from './entry-of-collection.ts'
import { itemsByArrival } from './index-of-collection.ts'
import type { CollectionIndex } from './index-of-collection.ts'
import type { RecordStore } from './record-store.ts'

/** The stores of which one is made. */
export interface StoreParts<Item> {
  /** The store that is shared. */
  readonly below: RecordStore<Item>
  /** The records that are not those of the store below. */
  readonly own: RecordStore<Item>
  /** The records of the store below that are not there any more. */
  readonly gone: RecordStore<Item>
  readonly isGone: (item: Item) => boolean
}

/** Reads an index in a store that is made of others. */
export function layIndex<Item>(
  name: string,
  { below, own, gone, isGone }: StoreParts<Item>,
): CollectionIndex<Item> | undefined {
  const [allBelow, allOwn, allGone] = [below.index(name), own.index(name), gone.index(name)]
  if (allBelow === undefined || allOwn === undefined || allGone === undefined) return undefined
  const placesOf = (value: string): readonly Entry<Item>[] => {
    const left = [...allBelow.placesOf(value)]
    const still = allGone.count(value) === 0 ? left : left.filter(({ item }) => !isGone(item))
    return [...still, ...allOwn.placesOf(value)]
  }
  return {
    itemsOf: (value) => itemsByArrival(placesOf(value)),
    count: (value) => allBelow.count(value) - allGone.count(value) + allOwn.count(value),
    placesOf,
  }
}
