import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A seeded source of random decisions: the same seed, the same run. */
export interface Chance {
  /** A whole number from the one to the other, both included. */
  int(min: number, max: number): number
  /** True in this many of a hundred cases. */
  percent(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

export function createChance(seed: number): Chance {
  const source = xoroshiro128plus(seed)
  const int = (min: number, max: number) => uniformInt(source, min, max)
  return {
    int,
    percent: (share) => int(1, 100) <= share,
    pick: (items) => {
      const item = items[int(0, items.length - 1)]
      if (item === undefined) throw new RangeError('Failed to pick: there are no items.')
      return item
    },
  }
}
