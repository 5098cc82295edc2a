import { defined } from '@ensaio/mock-kit'
import { DAY_MS, formatInstant, SECOND_MS } from '../time.ts'

/** The place of a text that rows are written from, among all that one `RowText` has. */
export interface Fragment {
  readonly start: number
  /** In bytes. */
  readonly length: number
}

/** Bytes are copied so many at a time, so that up to seven behind a row are written over. */
const WORD_BYTES = 8

/** Longer fragments are copied by the system, which takes longer to begin. */
const WORDS_MAX = 12

const ZERO = 0x30

/** The two digits of each number below a hundred, in the order in which they are written. */
const PAIRS = Uint16Array.from(
  { length: 100 },
  (_, number) => ZERO + Math.floor(number / 10) + ((ZERO + (number % 10)) << 8),
)

/** Numbers below this are divided as whole numbers of 32 bits, several times as fast. */
const SMALL = 1_000_000_000

/** The beginnings of instants that are kept: rows follow each other in time. */
const DAYS_KEPT = 16
/** The quotation mark, the date and the T. */
const DAY_BYTES = 12
const DAY_ROOM = 2 * WORD_BYTES

/** An instant with its quotation marks. */
const INSTANT_BYTES = 26

const encoder = new TextEncoder()

/** The words of an instant: hour and minute with a colon behind each, by the minute of the day, and all behind the seconds. */
const MINUTES = wordsOf(24 * 60, (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}:`)
const MILLISECONDS = wordsOf(SECOND_MS, (ms) => `.${String(ms).padStart(3, '0')}Z"`)

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function wordsOf(count: number, textOf: (index: number) => string): Float64Array {
  const bytes = new Uint8Array(count * WORD_BYTES)
  for (let index = 0; index < count; index += 1) {
    bytes.set(encoder.encode(textOf(index)), index * WORD_BYTES)
  }
  const view = new DataView(bytes.buffer)
  return Float64Array.from({ length: count }, (_, index) =>
    view.getFloat64(index * WORD_BYTES, true),
  )
}

/**
 * Writes rows byte by byte, right to where they are kept: a string of fifty parts takes five times as long. Whatever rows are made of
 * lies side by side in memory, and is copied in words: a call of `set` for each part took half of all time.
 */
export class RowText {
  #parts = new Uint8Array(16_384)
  #partsView = new DataView(this.#parts.buffer)
  #partsEnd = DAYS_KEPT * DAY_ROOM
  readonly #days = new Float64Array(DAYS_KEPT).fill(Number.NaN)
  #bytes = new Uint8Array(0)
  #view = new DataView(this.#bytes.buffer)
  #end = 0

  /** Encodes a text that many rows have. */
  fragment(text: string): Fragment {
    const encoded = encoder.encode(text)
    const [start, end] = [this.#partsEnd, this.#partsEnd + encoded.length]
    if (end + WORD_BYTES > this.#parts.length) this.#growTo(end + WORD_BYTES)
    this.#parts.set(encoded, start)
    this.#partsEnd = end
    return { start, length: encoded.length }
  }

  begin(bytes: Uint8Array<ArrayBuffer>, start: number): void {
    if (bytes !== this.#bytes) this.#view = new DataView(bytes.buffer, bytes.byteOffset)
    this.#bytes = bytes
    this.#end = start
  }

  /** The index after what was written. */
  get end(): number {
    return this.#end
  }

  add({ start, length }: Fragment): void {
    const end = this.#end + length
    if (length > WORDS_MAX * WORD_BYTES) {
      this.#bytes.set(this.#parts.subarray(start, start + length), this.#end)
    } else {
      // No text in UTF-8 has bytes that would not be a number: those are the only ones that change.
      for (let from = start, to = this.#end; to < end; from += WORD_BYTES, to += WORD_BYTES) {
        this.#view.setFloat64(to, this.#partsView.getFloat64(from, true), true)
      }
    }
    this.#end = end
  }

  /** Adds once more what lies between two indexes. */
  addAgain(start: number, end: number): void {
    this.#bytes.copyWithin(this.#end, start, end)
    this.#end += end - start
  }

  /** Adds a text that other rows do not have. */
  addText(text: string): void {
    this.#end += encoder.encodeInto(text, this.#bytes.subarray(this.#end)).written
  }

  /** Adds a whole number that is not negative. */
  addNumber(number: number): void {
    if (number < 10) this.#put(ZERO + number)
    else this.addDigits(number, digitsIn(number))
  }

  /** Adds so many last digits of a whole number, with zeros before them. */
  addDigits(number: number, digits: number): void {
    if (number >= SMALL) {
      const high = Math.floor(number / SMALL)
      this.addDigits(high, digits - 9)
      return this.addDigits(number - high * SMALL, 9)
    }
    const start = this.#end
    this.#end = start + digits
    let left = number | 0
    let index = start + digits - 2
    for (; index >= start; index -= 2) {
      const rest = (left / 100) | 0
      this.#view.setUint16(index, defined(PAIRS[left - rest * 100]), true)
      left = rest
    }
    if (index === start - 1) this.#view.setUint8(start, ZERO + left)
  }

  /** Adds an instant in quotation marks. */
  addInstant(instant: number): void {
    const day = Math.floor(instant / DAY_MS)
    const ms = (instant - day * DAY_MS) | 0
    const second = (ms / SECOND_MS) | 0
    const minute = (second / 60) | 0
    const place = day & (DAYS_KEPT - 1)
    if (this.#days[place] !== day) this.#keepDay(place, day)
    const [view, parts, end] = [this.#view, this.#partsView, this.#end]
    view.setFloat64(end, parts.getFloat64(place * DAY_ROOM, true), true)
    view.setUint32(end + 8, parts.getUint32(place * DAY_ROOM + 8, true), true)
    view.setFloat64(end + DAY_BYTES, defined(MINUTES[minute]), true)
    view.setUint16(end + 18, defined(PAIRS[second - minute * 60]), true)
    view.setFloat64(end + 20, defined(MILLISECONDS[ms - second * SECOND_MS]), true)
    this.#end = end + INSTANT_BYTES
  }

  #put(code: number): void {
    this.#view.setUint8(this.#end, code)
    this.#end += 1
  }

  #keepDay(place: number, day: number): void {
    const instant = formatInstant(day * DAY_MS)
    const text = `"${instant.slice(0, instant.indexOf('T') + 1)}`
    if (text.length !== DAY_BYTES) {
      throw new RangeError(
        `Failed to write ${instant}: its year has not four digits. Move the clock.`,
      )
    }
    this.#parts.set(encoder.encode(text), place * DAY_ROOM)
    this.#days[place] = day
  }

  #growTo(length: number): void {
    const grown = new Uint8Array(Math.max(length, this.#parts.length * 2))
    grown.set(this.#parts)
    this.#parts = grown
    this.#partsView = new DataView(grown.buffer)
  }
}

/** Returns the length of the longest one. */
export function longestOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((most, { length }) => Math.max(most, length), 0)
}

/** Returns the number of decimal digits of a whole number. */
function digitsIn(number: number): number {
  let digits = 1
  for (let bound = 10; bound <= number; bound *= 10) digits += 1
  return digits
}
