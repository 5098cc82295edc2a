// The values that filters ask of records, kept next to an order: an array of values is walked many times as fast as the records, which
// lie all over the memory and have many shapes.
import type { Entry } from './entry-of-collection.ts'

/** Something that records can be chosen by. */
export interface Column<Item, Value> {
  /** Tells the columns of one collection apart: of the same name, the same values. */
  readonly name: string
  /** Reads it from a record, ready to be tested; depends on nothing but the record. */
  readonly valueOf: (item: Item) => Value
}

/** The values of a column that are wanted. */
export interface ColumnTest<Item, Value = unknown> {
  readonly column: Column<Item, Value>
  // A method, so that tests of columns with other values stand in one list.
  test(value: Value): boolean
}

/** Moves those of the first places to the front whose records pass all tests, and returns how many. */
export type Sieve = (places: Uint32Array, count: number) => number

/** The columns of one order. A value is read from its record when it is first asked for. */
export interface Columns<Item> {
  /** The entries are those of the order, and must not change while the sieve is used. */
  sieve(tests: readonly ColumnTest<Item>[], entries: readonly Entry<Item>[]): Sieve
  /** A record came in at this place. */
  add(place: number): void
  /** The record at this place went. */
  remove(place: number): void
  /** The record at this place is another one. */
  forget(place: number): void
  /** True where nothing was asked for since the beginning, or since `clear`. */
  isEmpty(): boolean
  clear(): void
}

/** More than a list has filters: only those by fields of free choice come and go. */
const COLUMNS_MAX = 16

/** Stands where no value was read yet. */
const UNREAD = Symbol('unread')

export function createColumns<Item>(): Columns<Item> {
  // Those that were asked for last stand last.
  const columns = new Map<string, unknown[]>()

  const valuesOf = (name: string, length: number): unknown[] => {
    const values = columns.get(name) ?? []
    while (values.length < length) values.push(UNREAD)
    columns.delete(name)
    columns.set(name, values)
    const [oldest = name] = columns.keys()
    if (columns.size > COLUMNS_MAX) columns.delete(oldest)
    return values
  }

  return {
    sieve: (tests, entries) => {
      const sieves = tests.map((test) =>
        toSieve(test, valuesOf(test.column.name, entries.length), entries),
      )
      return (places, count) => sieves.reduce((left, sieve) => sieve(places, left), count)
    },
    add: (place) => {
      for (const values of columns.values())
        if (place < values.length) values.splice(place, 0, UNREAD)
    },
    remove: (place) => {
      for (const values of columns.values()) values.splice(place, 1)
    },
    forget: (place) => {
      for (const values of columns.values()) if (place < values.length) values[place] = UNREAD
    },
    isEmpty: () => columns.size === 0,
    clear: () => columns.clear(),
  }
}

/** One test after the other over many places: a test is a small loop then, which a machine is good at. */
function toSieve<Item>(
  { column, test }: ColumnTest<Item>,
  values: unknown[],
  entries: readonly Entry<Item>[],
): Sieve {
  const read = (place: number): unknown => {
    const entry = entries[place]
    const value = entry && column.valueOf(entry.item)
    values[place] = value
    return value
  }
  return (places, count) => {
    let kept = 0
    for (let index = 0; index < count; index += 1) {
      const place = places[index] ?? 0
      const known = values[place]
      if (test(known === UNREAD ? read(place) : known)) places[kept++] = place
    }
    return kept
  }
}
