import { at, defined } from '@ensaio/mock-kit'
import type { Collection, Random } from '@ensaio/mock-kit'

/** The number of newest records that activities choose from. */
const NEWEST_MAX = 100

/** The places for them and for those before: once all are taken, the newest move to the beginning. */
const PLACES = 1_000

/** The newest records of a collection, with the facts by which activities choose one. */
export interface NewestRecords<Item> {
  /**
   * Returns one of those with the fact, each as likely as the others; `undefined` where there is none.
   * @param openAt the instant up to which it has to be open @default none
   */
  pick(random: Pick<Random, 'integer'>, fact: number, openAt?: number): Item | undefined
  /** Looks at all of them again: what their facts depend on has changed. */
  forget(): void
}

interface Created {
  readonly id: string
}

/** The facts of records, as far as they follow from the record. */
export interface RecordFacts<Item> {
  /** Returns the facts, as bits: a fact is the number of its bit. */
  factsOf(item: Item): number
  /** Returns the last instant at which the record is open. @default records are never open */
  openUntil?(item: Item): number
}

/** Keeps the newest records of a collection beside it: each activity chooses among a hundred and changes one or two. */
export function createNewestRecords<Item extends Created>(
  collection: Collection<Item, string, 'created'>,
  { factsOf, openUntil = () => -Infinity }: RecordFacts<Item>,
): NewestRecords<Item> {
  // Newest last, behind those that were among them before; at the same place, the facts. So one that comes moves no other.
  const items: Item[] = []
  const facts = new Uint8Array(PLACES)
  const until = new Float64Array(PLACES)
  const fitting = new Uint16Array(NEWEST_MAX)
  let isStale = true

  const put = (place: number, item: Item): void => {
    items[place] = item
    facts[place] = factsOf(item)
    until[place] = openUntil(item)
  }
  const oldestPlace = (): number => Math.max(0, items.length - NEWEST_MAX)
  const refresh = (): void => {
    items.length = 0
    const newest = collection.select('created', { descending: true, limit: NEWEST_MAX })
    for (const item of newest.toReversed()) put(items.length, item)
    isStale = false
  }
  const addNewest = (item: Item): void => {
    if (items.length === PLACES) {
      const oldest = oldestPlace()
      items.splice(0, oldest)
      facts.copyWithin(0, oldest)
      until.copyWithin(0, oldest)
    }
    put(items.length, item)
  }
  collection.follow((after, before) => {
    if (isStale) return
    if (before === undefined && after !== undefined) {
      const newest = items.at(-1)
      if (newest !== undefined && newest.id < after.id) addNewest(after)
      else isStale = true
      return
    }
    const place = before === undefined ? -1 : items.indexOf(before, oldestPlace())
    if (place === -1) return
    if (after === undefined) isStale = true
    else put(place, after)
  })

  return {
    pick: (random, fact, openAt) => {
      if (isStale) refresh()
      let count = 0
      const oldest = oldestPlace()
      for (let place = items.length - 1; place >= oldest; place -= 1) {
        if (openAt !== undefined && defined(until[place]) < openAt) continue
        // Counted without a branch, whose outcome the processor could only guess.
        fitting[count] = place
        count += (defined(facts[place]) >> fact) & 1
      }
      return count === 0 ? undefined : at(items, at(fitting, random.integer(0, count - 1)))
    },
    forget: () => void (isStale = true),
  }
}
