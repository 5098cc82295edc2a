import { at, defined } from '@ensaio/mock-kit'
import type { Collection, Random } from '@ensaio/mock-kit'

/** The number of newest records that activities choose from. */
const NEWEST_MAX = 100

/** The newest records of a collection, with the facts by which activities choose one. */
export interface NewestRecords<Item> {
  /**
   * Returns one of those with the fact, each as likely as the others; `undefined` where there is none.
   * @param where a condition besides, for what depends on the instant @default none
   */
  pick(
    random: Pick<Random, 'integer'>,
    fact: number,
    where?: (item: Item) => boolean,
  ): Item | undefined
  /** Looks at all of them again: what their facts depend on has changed. */
  forget(): void
}

interface Created {
  readonly id: string
}

/**
 * Keeps the newest records of a collection beside it: each activity chooses among a hundred and changes one or two.
 * @param factsOf the facts of a record, as bits
 */
export function createNewestRecords<Item extends Created>(
  collection: Collection<Item, string, 'created'>,
  factsOf: (item: Item) => number,
): NewestRecords<Item> {
  // Newest first; at the same place, the facts.
  const items: Item[] = []
  const facts = new Uint8Array(NEWEST_MAX)
  const fitting = new Uint8Array(NEWEST_MAX)
  let isStale = true

  const put = (place: number, item: Item): void => {
    items[place] = item
    facts[place] = factsOf(item)
  }
  const refresh = (): void => {
    items.length = 0
    const newest = collection.select('created', { descending: true, limit: NEWEST_MAX })
    for (const [place, item] of newest.entries()) put(place, item)
    isStale = false
  }
  const addNewest = (item: Item): void => {
    if (items.length === NEWEST_MAX) items.pop()
    items.unshift(item)
    facts.copyWithin(1, 0)
    put(0, item)
  }
  collection.follow((after, before) => {
    if (isStale) return
    if (before === undefined && after !== undefined) {
      const newest = items[0]
      if (newest !== undefined && newest.id < after.id) addNewest(after)
      else isStale = true
      return
    }
    const place = before === undefined ? -1 : items.indexOf(before)
    if (place === -1) return
    if (after === undefined) isStale = true
    else put(place, after)
  })

  return {
    pick: (random, fact, where) => {
      if (isStale) refresh()
      let count = 0
      for (let place = 0; place < items.length; place += 1) {
        if ((defined(facts[place]) & fact) === 0) continue
        if (where === undefined || where(defined(items[place]))) fitting[count++] = place
      }
      return count === 0 ? undefined : at(items, at(fitting, random.integer(0, count - 1)))
    },
    forget: () => void (isStale = true),
  }
}
