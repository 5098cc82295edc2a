import { defined } from '../list/at.ts'
import type { StoreParts } from './layered-index.ts'
import type { CollectionOrder, OrderRange, OrderValue } from './order-of-collection.ts'

interface OrderParts<Item> extends StoreParts<Item> {
  readonly valueOf: (item: Item) => OrderValue
  /** The record's place in the order of arrival. */
  readonly ordinalOf: (item: Item) => number
}

/** Reads an order in a store that is made of others. */
export function layOrder<Item>(
  name: string,
  { below, own, gone, isGone, valueOf, ordinalOf }: OrderParts<Item>,
): CollectionOrder<Item> | undefined {
  const [allBelow, allOwn, allGone] = [below.order(name), own.order(name), gone.order(name)]
  if (allBelow === undefined || allOwn === undefined || allGone === undefined) return undefined

  const precedes = (one: Item, other: Item, { descending = false }: OrderRange): boolean => {
    const [value, otherValue] = [valueOf(one), valueOf(other)]
    const isBefore = value === otherValue ? ordinalOf(one) < ordinalOf(other) : value < otherValue
    return isBefore !== descending
  }
  return {
    *walk(range = {}) {
      const mine = allOwn.walk(range)
      let next = mine.next()
      // They come in the same order, so that none has to be looked up.
      const gones = allGone.walk(range)
      let nextGone = gones.next()
      for (const item of allBelow.walk(range)) {
        if (item === nextGone.value) {
          nextGone = gones.next()
          continue
        }
        for (; next.done !== true && precedes(next.value, item, range); next = mine.next())
          yield next.value
        yield item
      }
      for (; next.done !== true; next = mine.next()) yield next.value
    },
    select: (range, wish) => {
      const { where, limit = Infinity } = wish
      const mine = allOwn.select(range, wish)
      const isStill = (item: Item): boolean => !isGone(item) && (where === undefined || where(item))
      const shared = allBelow.select(range, gone.size() === 0 ? wish : { ...wish, where: isStill })
      if (mine.length === 0) return shared
      const merged: Item[] = []
      let at = 0
      for (const item of shared) {
        for (; at < mine.length && precedes(defined(mine[at]), item, range); at += 1)
          merged.push(defined(mine[at]))
        merged.push(item)
      }
      for (; at < mine.length; at += 1) merged.push(defined(mine[at]))
      return merged.length > limit ? merged.slice(0, limit) : merged
    },
  }
}
