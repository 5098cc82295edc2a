import { BytesText, SpareBytes } from '../definition/bytes-text.ts'
import type { EncodedText } from '../definition/reply.ts'
import { defined } from '../list/at.ts'
import { bytesOfView } from './known-view.ts'

/** A table whose rows are written as JSON without an object of each. */
export interface RowSource<View> {
  /** The most bytes that `write` touches for a row. */
  readonly rowBytesMax: number
  /** Writes the JSON of a row in UTF-8 from an index on. Returns the index after it. */
  write(bytes: Uint8Array<ArrayBuffer>, start: number, row: number): number
  /** Returns what `write` writes. */
  show(row: number): View
  /**
   * Returns the shape of a row: two rows of one shape have values of the same types and words at the same keys, so that a
   * contract accepts both or neither.
   */
  shapeOf(row: number): number
}

/** Rows in the order in which they are shown, and views among them. */
export interface ShownRows<View> {
  /** The numbers of the rows, and `VIEW` where a view stands. */
  readonly rows: RowNumbers
  readonly views: readonly View[]
}

/** The numbers of some rows. */
type RowNumbers = Int32Array

/** Stands for a view among the numbers of rows. */
export const VIEW = -0x7fff_ffff

/** The rows that are kept: one and a half of the largest pages that services have. A power of two. */
const SLOTS = 65_536

/** The room for their texts, at first and at most. It grows when rows are asked for again: a walk that asks for each once stays in the processor's cache. */
const ROOM_BYTES_MIN = 1024 * 1024
const ROOM_BYTES_MAX = 32 * 1024 * 1024

const NO_ROW = -0x8000_0000
const COMMA = 0x2c

/** One row of this many is checked although its shape is known, in case a shape is told too coarsely. */
const CHECKED_EVERY = 1_024

/**
 * The texts of the rows that were shown last, a comma behind each. Rows that are shown one after the other lie one after the other, so that
 * a page that is asked for again is copied in one piece.
 */
export class RowStore<View extends object> {
  readonly #source: RowSource<View>
  readonly spare = new SpareBytes()
  readonly #rows = new Int32Array(SLOTS).fill(NO_ROW)
  /** Positions count up; a position's place in the bytes is its remainder by their number. */
  readonly #starts = new Float64Array(SLOTS)
  readonly #ends = new Float64Array(SLOTS)
  /** One for each row that was held against the contract. */
  readonly #isChecked = new Uint8Array(SLOTS)
  #bytes: Uint8Array<ArrayBuffer>
  /** The position of the first byte. */
  #lap = 0
  #end = 0
  /** The position behind all that writers may have touched. */
  #touched = 0
  /** Rows were asked for that others had been written over. */
  #isTooSmall = false
  #untilCheck = 0
  readonly #shapes = new Map<string, Set<number>>()

  constructor(source: RowSource<View>) {
    this.#source = source
    this.#bytes = new Uint8Array(ROOM_BYTES_MIN + 2 * source.rowBytesMax)
  }

  show(row: number): View {
    return this.#source.show(row)
  }

  /** Returns the objects of the rows that have to be held against the contract at a place: one of each shape, and a few besides. */
  toCheck(place: string, rows: RowNumbers): readonly View[] {
    const shapes = this.#shapes.get(place) ?? new Set()
    // Rows are remembered as checked for one place: there seldom is another.
    const isFirstPlace = this.#shapes.size === 0 || this.#shapes.keys().next().value === place
    this.#shapes.set(place, shapes)
    const found: View[] = []
    for (let position = 0; position < rows.length; position += 1) {
      const row = defined(rows[position])
      if (row === VIEW) continue
      const slot = this.#slotOf(row) ?? this.#write(row)
      if (isFirstPlace && this.#isChecked[slot] === 1) continue
      if (isFirstPlace) this.#isChecked[slot] = 1
      const shape = this.#source.shapeOf(row)
      this.#untilCheck -= 1
      if (this.#untilCheck > 0 && shapes.has(shape)) continue
      if (this.#untilCheck <= 0) this.#untilCheck = CHECKED_EVERY
      shapes.add(shape)
      found.push(this.#source.show(row))
    }
    return found
  }

  /** Forgets which rows and shapes match the contract. */
  uncheck(): void {
    this.#shapes.clear()
    this.#isChecked.fill(0)
  }

  /** Returns the text of rows and views, with commas between them, which is copied when it is sent. */
  textOf({ rows, views }: ShownRows<View>): EncodedText {
    return new RowsText(this, rows, views.map(bytesOfView))
  }

  /** Returns the number of bytes that the rows take, each with a comma behind it. */
  lengthOf(rows: RowNumbers): number {
    let length = 0
    for (let position = 0; position < rows.length; position += 1) {
      const row = defined(rows[position])
      if (row === VIEW) continue
      const slot = this.#slotOf(row) ?? this.#write(row)
      length += defined(this.#ends[slot]) - defined(this.#starts[slot]) + 1
    }
    return length
  }

  /** Copies the rows, and views where they stand, with a comma behind each: as many bytes as there is room for. */
  copy(rows: RowNumbers, views: readonly Uint8Array[], target: Uint8Array): void {
    let filled = 0
    let [start, end] = [0, 0]
    let [position, viewsCopied] = [0, 0]
    while (position < rows.length && filled + end - start < target.length) {
      const row = defined(rows[position])
      const slot = row === VIEW ? undefined : this.#slotOf(row)
      if (slot !== undefined && (start === end || this.#starts[slot] === end)) {
        if (start === end) start = defined(this.#starts[slot])
        end = defined(this.#ends[slot]) + 1
        position += 1
        continue
      }
      // To write a row may overwrite what is still to be copied.
      filled = this.#copyBytes(start, end, target, filled)
      start = end
      if (row === VIEW) {
        filled = put(defined(views[viewsCopied]), target, filled)
        viewsCopied += 1
        position += 1
      } else if (slot === undefined) this.#write(row)
    }
    this.#copyBytes(start, end, target, filled)
  }

  /** Returns where the row is kept; `undefined` where it is not. */
  #slotOf(row: number): number | undefined {
    const slot = row & (SLOTS - 1)
    if (this.#rows[slot] !== row) return undefined
    if (defined(this.#starts[slot]) + this.#bytes.length >= this.#touched) return slot
    this.#isTooSmall = true
    return undefined
  }

  #write(row: number): number {
    if (this.#end - this.#lap + this.#source.rowBytesMax + 1 >= this.#bytes.length) this.#turn()
    const slot = row & (SLOTS - 1)
    const start = this.#end - this.#lap
    this.#touched = this.#end + this.#source.rowBytesMax + 1
    const end = this.#source.write(this.#bytes, start, row)
    this.#bytes[end] = COMMA
    this.#rows[slot] = row
    this.#starts[slot] = this.#end
    this.#ends[slot] = this.#lap + end
    this.#isChecked[slot] = 0
    this.#end = this.#lap + end + 1
    return slot
  }

  /** Begins the bytes anew, or goes on in twice as many, empty ones, if they were too few. */
  #turn(): void {
    const { length } = this.#bytes
    this.#lap += length
    this.#end = this.#lap
    if (!this.#isTooSmall || length >= ROOM_BYTES_MAX) return
    this.#isTooSmall = false
    this.#bytes = new Uint8Array(length * 2)
    this.#rows.fill(NO_ROW)
  }

  /** Copies what lies between two positions. Returns the index in the target after it. */
  #copyBytes(start: number, end: number, target: Uint8Array, at: number): number {
    const shift = start < this.#lap ? this.#lap - this.#bytes.length : this.#lap
    return put(this.#bytes.subarray(start - shift, end - shift), target, at)
  }
}

/** Copies bytes to an index, as many as there is room for. Returns the index after them. */
function put(bytes: Uint8Array, target: Uint8Array, at: number): number {
  const room = target.length - at
  target.set(bytes.length <= room ? bytes : bytes.subarray(0, room), at)
  return at + Math.min(bytes.length, room)
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text of some rows, and of views among them. */
class RowsText<View extends object> implements EncodedText {
  readonly length: number
  readonly #store: RowStore<View>
  readonly #rows: RowNumbers
  /** Each with a comma behind it. */
  readonly #views: readonly Uint8Array[]

  constructor(store: RowStore<View>, rows: RowNumbers, views: readonly Uint8Array[]) {
    this.#store = store
    this.#rows = rows
    this.#views = views
    // There is no comma behind the last one.
    this.length = views.reduce((sum, { length }) => sum + length, store.lengthOf(rows)) - 1
  }

  copyTo(bytes: Uint8Array, start: number): void {
    this.#store.copy(this.#rows, this.#views, bytes.subarray(start, start + this.length))
  }

  beginning(bytesMax: number): EncodedText {
    return new BytesText(this, bytesMax, this.#store.spare)
  }

  toString(): string {
    const bytes = new Uint8Array(this.length)
    this.copyTo(bytes, 0)
    return decoder.decode(bytes)
  }
}
