// Lists of rows that are written without an object of each, and of views among them.
import { RowStore, RowsText } from './row-store.ts'
import type { RowNumbers, RowSource } from './row-store.ts'

/** The rows of one table. */
export interface RowViews<View> {
  /** Returns the rows that stand at so many positions, as one part of a list. */
  run(rows: Rows): RowRun<View>
}

/**
 * Defines how the rows of a table are shown. Their text is written without objects; one of each shape is checked against the
 * contract, and every 1,024th besides (decision 0019). It pays where a table is too large to keep a view of each row.
 *
 * @example
 * ```ts
 * import { defineRows, listRows } from '@ensaio/mock-kit'
 *
 * const ticks = defineRows<{ readonly tick: number }>({
 *   rowBytesMax: 32,
 *   write: (bytes, start, row) => start + new TextEncoder().encodeInto(`{"tick":${row}}`, bytes.subarray(start)).written,
 *   show: (row) => ({ tick: row }),
 *   shapeOf: () => 0,
 * })
 * export const newest = listRows([ticks.run({ size: 10, at: (position) => 99 - position })])
 * ```
 */
export function defineRows<View>(source: RowSource<View>): RowViews<View> {
  let store: RowStore<View> | undefined
  return { run: (rows) => new RowRun((store ??= new RowStore(source)), numbersOf(rows)) }
}

/** Some rows of a table, in the order in which they are shown. */
export interface Rows {
  readonly size: number
  /** Returns the row at a position. */
  at(position: number): number
}

/** Looks all rows up once: they are walked through three times, to be checked, measured and copied. */
function numbersOf(rows: Rows): RowNumbers {
  const numbers = new Int32Array(rows.size)
  for (let position = 0; position < rows.size; position += 1) numbers[position] = rows.at(position)
  return numbers
}

/** Rows of one table that follow each other in a list. */
export class RowRun<View> {
  readonly #store: RowStore<View>
  readonly #rows: RowNumbers

  constructor(store: RowStore<View>, rows: RowNumbers) {
    this.#store = store
    this.#rows = rows
  }

  get size(): number {
    return this.#rows.length
  }

  /** Returns the objects of the rows. */
  shown(): readonly View[] {
    return Array.from(this.#rows, (row) => this.#store.show(row))
  }

  /** Returns the objects that have to be held against the contract at a place. */
  toCheck(place: string): readonly View[] {
    return this.#store.toCheck(place, this.#rows).map((row) => this.#store.show(row))
  }

  /** Forgets what matches the contract. */
  uncheck(): void {
    this.#store.uncheck()
  }

  text(): RowsText<View> {
    return new RowsText(this.#store, this.#rows)
  }
}

/**
 * Lists views, and rows among them. The engine writes and checks the list as one of all the objects, and so does `JSON.stringify`; its own
 * elements are the parts.
 */
export function listRows<View extends object>(
  parts: readonly (View | RowRun<View>)[],
): readonly View[] {
  const list = parts.filter((part) => !(part instanceof RowRun) || part.size > 0)
  const toJSON = (): readonly View[] =>
    list.flatMap((part) => (part instanceof RowRun ? part.shown() : [part]))
  return Object.defineProperty(list, 'toJSON', { value: toJSON }) as readonly View[] // the engine alone looks into it
}
