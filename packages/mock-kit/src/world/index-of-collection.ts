import type { Entry } from './entry-of-collection.ts'

/** Finds a collection's records by one of their values. */
export interface CollectionIndex<Item> {
  /** The records with this value, in the order of arrival. */
  itemsOf(value: string): readonly Item[]
  /** Returns how many records have this value. */
  count(value: string): number
  /** The places of the records with this value, in any order. */
  placesOf(value: string): Iterable<Entry<Item>>
}

/** Files an entry whose record came, changed or went. */
export type MoveEntry<Item> = (
  entry: Entry<Item>,
  before: Item | undefined,
  after: Item | undefined,
) => void

/** The index of a store that has all of its records to itself. */
export interface OwnIndex<Item> extends CollectionIndex<Item> {
  /** Files all entries, if that is not done yet. */
  file(): void
  /** Returns the entries as they are filed, each by its copy; `undefined` where nobody has asked for any. */
  copyFiled(copyOf: (entry: Entry<Item>) => Entry<Item>): Map<string, Filed<Item>> | undefined
}

interface FiledIndex<Item> extends CollectionIndex<Item> {
  readonly move: MoveEntry<Item>
  copyFiled(copyOf: (entry: Entry<Item>) => Entry<Item>): Map<string, Filed<Item>>
}

/** The value or values that find a record; `undefined` leaves it out. */
type ValuesOf<Item> = (item: Item) => string | readonly string[] | undefined

export interface IndexOptions<Item> {
  /** The entries of the collection. */
  readonly entries: () => Iterable<Entry<Item>>
  /** Called once the index is filed: from then on, each change has to be filed as well. */
  readonly onFiled: (move: MoveEntry<Item>) => void
  /** Called with the only entry that has a value, when that is asked for. */
  readonly onOnly: (entry: Entry<Item>) => void
  /** The entries as they are filed already. @default they are filed when somebody asks first */
  readonly filed: Map<string, Filed<Item>> | undefined
}

/** The most entries that are not filed until somebody asks: it takes about ten milliseconds then. */
export const UNFILED_MAX = 100_000

/** Creates an index, which costs nothing until somebody asks: a simulated day fills many that nobody does. */
export function createIndex<Item>(
  valuesOf: ValuesOf<Item>,
  { entries, onFiled, onOnly, filed }: IndexOptions<Item>,
): OwnIndex<Item> {
  let made: FiledIndex<Item> | undefined
  const make = (places: Map<string, Filed<Item>>): FiledIndex<Item> => {
    made = createFiledIndex(valuesOf, onOnly, places)
    onFiled(made.move)
    return made
  }
  const index = (): FiledIndex<Item> => {
    if (made !== undefined) return made
    const all = make(new Map())
    for (const entry of entries()) all.move(entry, undefined, entry.item)
    return all
  }
  if (filed !== undefined) make(filed)
  return {
    file: () => void index(),
    itemsOf: (value) => index().itemsOf(value),
    count: (value) => index().count(value),
    placesOf: (value) => index().placesOf(value),
    copyFiled: (copyOf) => made?.copyFiled(copyOf),
  }
}

/**
 * Most values are those of one record alone, a phone number for example, or of a few: a set would weigh more than the records, and take
 * several times as long to make.
 */
export type Filed<Item> = Entry<Item> | Entry<Item>[] | Set<Entry<Item>>

/** The most records that are kept in a list: making a set of so few costs more than looking through them now and then. */
const LISTED_MAX = 64

/** Stands where the last entry of a value has just gone. */
const VACANT = new Set<never>()

function createFiledIndex<Item>(
  valuesOf: ValuesOf<Item>,
  onOnly: (entry: Entry<Item>) => void,
  filedByValue: Map<string, Filed<Item>>,
): FiledIndex<Item> {
  let vacated: string | undefined

  /** Files the entry. Its record may have the value twice, one after the other. */
  const add = (value: string, entry: Entry<Item>): void => {
    const filed = filedByValue.get(value)
    if (filed === undefined || filed === VACANT) filedByValue.set(value, entry)
    else if (filed instanceof Set) filed.add(entry)
    else if (!Array.isArray(filed)) {
      if (filed !== entry) filedByValue.set(value, [filed, entry])
    } else if (filed.at(-1) !== entry) {
      if (filed.length < LISTED_MAX) filed.push(entry)
      else filedByValue.set(value, new Set(filed).add(entry))
    }
  }
  const remove = (value: string, entry: Entry<Item>): void => {
    const filed = filedByValue.get(value)
    if (filed === entry) vacate(value)
    else if (filed instanceof Set) {
      filed.delete(entry)
      if (filed.size === 0) vacate(value)
    } else if (Array.isArray(filed)) {
      const place = filed.indexOf(entry)
      if (place >= 0) filed.splice(place, 1)
      if (filed.length === 0) vacate(value)
    }
  }
  /**
   * Leaves the value in its place until the next one is vacated: that of a job that plans its successor comes back at once.
   * A map that deletes and adds one key over and over finds it ever more slowly, past all the places that it had before.
   */
  const vacate = (value: string): void => {
    filedByValue.set(value, VACANT)
    if (vacated !== undefined && vacated !== value && filedByValue.get(vacated) === VACANT)
      filedByValue.delete(vacated)
    vacated = value
  }

  return {
    move: (entry, before, after) => {
      const oldValues = before && valuesOf(before)
      const newValues = after && valuesOf(after)
      if (oldValues === newValues) return
      if (typeof oldValues !== 'object' && typeof newValues !== 'object') {
        if (oldValues !== undefined) remove(oldValues, entry)
        if (newValues !== undefined) add(newValues, entry)
        return
      }
      const old = listed(oldValues)
      const now = listed(newValues)
      for (const value of without(old, now)) remove(value, entry)
      for (const value of without(now, old)) add(value, entry)
    },
    itemsOf: (value) => {
      const filed = filedByValue.get(value)
      if (filed === undefined) return NOTHING
      if (isMany(filed)) return itemsByArrival(filed)
      onOnly(filed)
      return [filed.item]
    },
    count: (value) => countOf(filedByValue.get(value)),
    placesOf: (value) => {
      const filed = filedByValue.get(value)
      if (filed === undefined) return NOTHING
      return isMany(filed) ? filed : [filed]
    },
    copyFiled: (copyOf) => copyFiled(filedByValue, copyOf),
  }
}

function countOf<Item>(filed: Filed<Item> | undefined): number {
  if (filed === undefined) return 0
  if (filed instanceof Set) return filed.size
  return Array.isArray(filed) ? filed.length : 1
}

function copyFiled<Item>(
  filedByValue: ReadonlyMap<string, Filed<Item>>,
  copyOf: (entry: Entry<Item>) => Entry<Item>,
): Map<string, Filed<Item>> {
  const copied = new Map<string, Filed<Item>>()
  for (const [value, filed] of filedByValue) {
    if (filed instanceof Set) {
      if (filed.size > 0) copied.set(value, new Set([...filed].map(copyOf)))
    } else copied.set(value, Array.isArray(filed) ? filed.map(copyOf) : copyOf(filed))
  }
  return copied
}

function isMany<Item>(filed: Filed<Item>): filed is Entry<Item>[] | Set<Entry<Item>> {
  return filed instanceof Set || Array.isArray(filed)
}

const NOTHING: readonly never[] = Object.freeze([])

function listed(values: string | readonly string[] | undefined): readonly string[] {
  if (values === undefined) return NOTHING
  return typeof values === 'string' ? [values] : values
}

/** The most values that are looked through: to make a set of so few takes longer. */
const SEARCHED_MAX = 16

/** Returns the values that are not among others. */
function without(values: readonly string[], others: readonly string[]): readonly string[] {
  if (values.length === 0 || others.length === 0) return values
  if (others.length <= SEARCHED_MAX) return values.filter((value) => !others.includes(value))
  const known = new Set(others)
  return values.filter((value) => !known.has(value))
}

export function itemsByArrival<Item>(filed: Iterable<Entry<Item>>): readonly Item[] {
  const items: Item[] = []
  let last = -1
  for (const { ordinal, item } of filed) {
    // Most stand in order.
    if (ordinal < last) return sortedByArrival(filed)
    last = ordinal
    items.push(item)
  }
  return items
}

function sortedByArrival<Item>(filed: Iterable<Entry<Item>>): readonly Item[] {
  const entries = [...filed].sort((one, other) => one.ordinal - other.ordinal)
  return entries.map(({ item }) => item)
}
