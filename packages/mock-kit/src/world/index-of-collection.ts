import type { Entry } from './entry-of-collection.ts'

/** Finds a collection's records by a value of theirs. */
export interface CollectionIndex<Item> {
  /** Files an entry whose record came, changed or went. */
  move(entry: Entry<Item>, before: Item | undefined, after: Item | undefined): void
  /** The records with this value, in the order of arrival. */
  itemsOf(value: string): readonly Item[]
  /** Returns how many records have this value. */
  count(value: string): number
  /** Returns the entries as they are filed, each by its copy. */
  copyFiled(copyOf: (entry: Entry<Item>) => Entry<Item>): Map<string, Filed<Item>>
}

/**
 * Most values are those of one record alone, a phone number for example, or of a few: a set would weigh more than the records, and take
 * several times as long to make.
 */
export type Filed<Item> = Entry<Item> | Entry<Item>[] | Set<Entry<Item>>

/** The most records that stand in a list: to look through it costs no more than to look into a set. */
const LISTED_MAX = 8

/** Stands where the last entry of a value has just gone. */
const VACANT = new Set<never>()

export function createIndex<Item>(
  valuesOf: (item: Item) => string | readonly string[] | undefined,
  onOnly: (entry: Entry<Item>) => void,
  filedByValue = new Map<string, Filed<Item>>(),
): CollectionIndex<Item> {
  let vacated: string | undefined

  const add = (value: string, entry: Entry<Item>): void => {
    const filed = filedByValue.get(value)
    if (filed === undefined || filed === VACANT) filedByValue.set(value, entry)
    else if (filed instanceof Set) filed.add(entry)
    else if (!Array.isArray(filed)) {
      if (filed !== entry) filedByValue.set(value, [filed, entry])
    } else if (!filed.includes(entry)) {
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
      const old = listed(oldValues)
      const now = listed(newValues)
      for (const value of old) if (!now.includes(value)) remove(value, entry)
      for (const value of now) if (!old.includes(value)) add(value, entry)
    },
    itemsOf: (value) => {
      const filed = filedByValue.get(value)
      if (filed === undefined) return NOTHING
      if (isMany(filed)) return [...filed].sort(byArrival).map(({ item }) => item)
      onOnly(filed)
      return [filed.item]
    },
    count: (value) => {
      const filed = filedByValue.get(value)
      if (filed === undefined) return 0
      if (filed instanceof Set) return filed.size
      return Array.isArray(filed) ? filed.length : 1
    },
    copyFiled: (copyOf) => {
      const copied = new Map<string, Filed<Item>>()
      for (const [value, filed] of filedByValue) {
        if (filed instanceof Set) {
          if (filed.size > 0) copied.set(value, new Set([...filed].map(copyOf)))
        } else copied.set(value, Array.isArray(filed) ? filed.map(copyOf) : copyOf(filed))
      }
      return copied
    },
  }
}

function isMany<Item>(filed: Filed<Item>): filed is Entry<Item>[] | Set<Entry<Item>> {
  return filed instanceof Set || Array.isArray(filed)
}

const NOTHING: readonly never[] = Object.freeze([])

function listed(values: string | readonly string[] | undefined): readonly string[] {
  if (values === undefined) return NOTHING
  return typeof values === 'string' ? [values] : values
}

function byArrival(one: Entry<unknown>, other: Entry<unknown>): number {
  return one.ordinal - other.ordinal
}
