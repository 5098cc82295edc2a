import { defined } from '../list/at.ts'
import type { EncodedText } from '../definition/reply.ts'

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

/** The rows that are kept: one and a half of the largest pages that services have. A power of two. */
const SLOTS = 16_384

/** The room for their texts, at first and at most: few services are asked for thousands of rows. */
const ROOM_BYTES_MIN = 1024 * 1024
const ROOM_BYTES_MAX = 32 * 1024 * 1024

const NO_ROW = -0x8000_0000
const COMMA = 0x2c

/** One row of so many is checked although its shape is known, in case a shape is told too coarsely. */
const CHECKED_EVERY = 1_024

/**
 * The texts of the rows that were shown last, a comma behind each. Rows that are shown one after the other lie one after the other, so that
 * a page that is asked for again is copied in one piece.
 */
export class RowStore<View> {
  readonly #source: RowSource<View>
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
  #untilCheck = 0
  readonly #shapes = new Map<string, Set<number>>()

  constructor(source: RowSource<View>) {
    this.#source = source
    this.#bytes = new Uint8Array(ROOM_BYTES_MIN + 2 * source.rowBytesMax)
  }

  show(row: number): View {
    return this.#source.show(row)
  }

  /** Returns the rows that have to be held against the contract at a place: one of each shape, and a few besides. */
  toCheck(place: string, rows: RowNumbers): readonly number[] {
    const shapes = this.#shapes.get(place) ?? new Set()
    // Rows are remembered as checked for one place: there seldom is another.
    const isFirstPlace = this.#shapes.size === 0 || this.#shapes.keys().next().value === place
    this.#shapes.set(place, shapes)
    const found: number[] = []
    for (let position = 0; position < rows.length; position += 1) {
      const row = defined(rows[position])
      const slot = this.#slotOf(row) ?? this.#write(row)
      if (isFirstPlace && this.#isChecked[slot] === 1) continue
      if (isFirstPlace) this.#isChecked[slot] = 1
      const shape = this.#source.shapeOf(row)
      this.#untilCheck -= 1
      if (this.#untilCheck > 0 && shapes.has(shape)) continue
      if (this.#untilCheck <= 0) this.#untilCheck = CHECKED_EVERY
      shapes.add(shape)
      found.push(row)
    }
    return found
  }

  /** Forgets which rows and shapes match the contract. */
  uncheck(): void {
    this.#shapes.clear()
    this.#isChecked.fill(0)
  }

  /** Returns the number of bytes that the rows take, with commas between them. */
  lengthOf(rows: RowNumbers): number {
    let length = Math.max(0, rows.length - 1)
    for (let position = 0; position < rows.length; position += 1) {
      const row = defined(rows[position])
      const slot = this.#slotOf(row) ?? this.#write(row)
      length += defined(this.#ends[slot]) - defined(this.#starts[slot])
    }
    return length
  }

  /** Copies the rows with commas between them, as many bytes as there is room for. */
  copy(rows: RowNumbers, target: Uint8Array, at: number): void {
    let filled = at
    let [start, end] = [0, 0]
    let position = 0
    while (position < rows.length && filled + end - start < target.length) {
      const row = defined(rows[position])
      const slot = this.#slotOf(row)
      if (slot !== undefined && (start === end || this.#starts[slot] === end)) {
        if (start === end) start = defined(this.#starts[slot])
        end = defined(this.#ends[slot]) + 1
        position += 1
      } else {
        // To write a row may overwrite what is still to be copied.
        filled = this.#copyBytes(start, end, target, filled)
        start = end
        if (slot === undefined) this.#write(row)
      }
    }
    const isAll = position === rows.length
    this.#copyBytes(start, isAll ? end - 1 : end, target, filled)
  }

  /** Returns where the row is kept; `undefined` where it is not. */
  #slotOf(row: number): number | undefined {
    const slot = row & (SLOTS - 1)
    if (this.#rows[slot] !== row) return undefined
    return defined(this.#starts[slot]) + this.#bytes.length >= this.#touched ? slot : undefined
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

  /** Begins the bytes anew, or goes on in twice as many, empty ones. */
  #turn(): void {
    const { length } = this.#bytes
    this.#lap += length
    this.#end = this.#lap
    if (length >= ROOM_BYTES_MAX) return
    this.#bytes = new Uint8Array(length * 2)
    this.#rows.fill(NO_ROW)
  }

  /** Copies what lies between two positions. Returns the index in the target after it. */
  #copyBytes(start: number, end: number, target: Uint8Array, at: number): number {
    const shift = start < this.#lap ? this.#lap - this.#bytes.length : this.#lap
    const length = Math.min(end - start, target.length - at)
    if (length > 0) target.set(this.#bytes.subarray(start - shift, start - shift + length), at)
    return at + length
  }
}

/** The numbers of some rows, in the order in which they are shown. */
export type RowNumbers = Int32Array

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text of some rows, which is copied when the body is sent. */
export class RowsText<View> implements EncodedText {
  readonly length: number
  readonly #store: RowStore<View>
  readonly #rows: RowNumbers

  constructor(store: RowStore<View>, rows: RowNumbers) {
    this.#store = store
    this.#rows = rows
    this.length = store.lengthOf(rows)
  }

  copyTo(bytes: Uint8Array, start: number): void {
    this.#store.copy(this.#rows, bytes, start)
  }

  toString(): string {
    const bytes = new Uint8Array(this.length)
    this.copyTo(bytes, 0)
    return decoder.decode(bytes)
  }
}
