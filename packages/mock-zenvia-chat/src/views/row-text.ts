import { defined } from '@ensaio/mock-kit'
import { DAY_MS, DAY_S, formatInstant, SECOND_MS } from '../time.ts'

/**
 * A text that rows are written from: the index of its first word among all that one `RowText` has, and its length in the last bits. Where
 * the next fragment is written follows from the length, so the processor must not have to look for that. Texts that are kept elsewhere, because they are longer or there are too many, are negative.
 */
export type Fragment = number

const WORD_BYTES = 8

const LENGTH_BITS = 11
const LENGTH_MAX = (1 << LENGTH_BITS) - 1
/** The indexes that have room before the length: V8 keeps whole numbers of 32 bits apart from others. */
const WORDS_MAX = 2 ** (31 - LENGTH_BITS)

/**
 * Fragments are copied this many bytes at a time, and what is behind their end is written over later: a processor that has to guess after
 * which word a fragment ends takes longer than for four words.
 */
const STEP_WORDS = 4
const STEP_BYTES = STEP_WORDS * WORD_BYTES

const ZERO = 0x30

/** The three digits of each number below a thousand, in the order in which they are written. */
const TRIPLES = Uint32Array.from({ length: 1_000 }, (_, number) => {
  const [hundreds, tens] = [Math.floor(number / 100), Math.floor(number / 10) % 10]
  return ZERO + hundreds + ((ZERO + tens) << 8) + ((ZERO + (number % 10)) << 16)
})

/** The numbers below a thousand without zeros before them, and the number of their digits in the fourth byte. */
const SHORTS = TRIPLES.map((triple, number) => {
  const digits = String(number).length
  return (triple >>> (24 - 8 * digits)) + (digits << 24)
})

/** Numbers below this are divided as whole numbers of 32 bits, several times as fast. */
const SMALL = 1_000_000_000
const SMALL_DIGITS = 9

/** The beginnings of instants that are kept: rows follow each other in time. */
const DAYS_KEPT = 64
const NO_DAY = -0x8000_0000
/** The quotation mark, the date and the T. */
const DAY_BYTES = 12
const DAY_WORDS = 2

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
  #parts = new Float64Array(2_048)
  readonly #otherParts: Uint8Array[] = []
  #partsEnd = DAYS_KEPT * DAY_WORDS
  readonly #days = new Int32Array(DAYS_KEPT).fill(NO_DAY)
  #bytes = new Uint8Array(0)
  #view = new DataView(this.#bytes.buffer)
  #end = 0
  #day = 0
  #second = 0
  #ms = 0

  /** Encodes a text that many rows have. */
  fragment(text: string): Fragment {
    const encoded = encoder.encode(text)
    const { length } = encoded
    const first = this.#partsEnd
    const end = first + Math.ceil(length / WORD_BYTES)
    if (length > LENGTH_MAX || end > WORDS_MAX) return -this.#otherParts.push(encoded)
    if (end + STEP_WORDS > this.#parts.length) this.#growTo(end + STEP_WORDS)
    this.#keep(encoded, first)
    this.#partsEnd = end
    return (first << LENGTH_BITS) | length
  }

  /** Returns the length of the longest one, in bytes. */
  longestOf(fragments: readonly Fragment[]): number {
    return fragments.reduce((most, fragment) => Math.max(most, this.#lengthOf(fragment)), 0)
  }

  #lengthOf(fragment: Fragment): number {
    return fragment < 0 ? this.#otherPart(fragment).length : fragment & LENGTH_MAX
  }

  #otherPart(fragment: Fragment): Uint8Array {
    return defined(this.#otherParts[-1 - fragment])
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

  add(fragment: Fragment): void {
    if (fragment < 0) return this.#addOther(this.#otherPart(fragment))
    const view = this.#view
    const parts = this.#parts
    const begin = this.#end
    const first = fragment >> LENGTH_BITS
    const length = fragment & LENGTH_MAX
    this.#end = begin + length
    // No text in UTF-8 has bytes that would not be a number: those are the only ones that change.
    view.setFloat64(begin, defined(parts[first]), true)
    view.setFloat64(begin + 8, defined(parts[first + 1]), true)
    view.setFloat64(begin + 16, defined(parts[first + 2]), true)
    view.setFloat64(begin + 24, defined(parts[first + 3]), true)
    if (length > STEP_BYTES) this.#addRest(first + STEP_WORDS, begin + STEP_BYTES)
  }

  #addOther(part: Uint8Array): void {
    this.#bytes.set(part, this.#end)
    this.#end += part.length
  }

  /** Adds words from an index on, up to the end. */
  #addRest(start: number, begin: number): void {
    const view = this.#view
    const parts = this.#parts
    const end = this.#end
    let from = start
    for (let to = begin; to < end; to += STEP_BYTES) {
      view.setFloat64(to, defined(parts[from]), true)
      view.setFloat64(to + 8, defined(parts[from + 1]), true)
      view.setFloat64(to + 16, defined(parts[from + 2]), true)
      view.setFloat64(to + 24, defined(parts[from + 3]), true)
      from += STEP_WORDS
    }
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
    if (number < 1_000) return this.#addShort(number)
    if (number >= SMALL) return this.addDigits(number, digitsIn(number))
    const thousands = (number / 1_000) | 0
    if (thousands < 1_000) this.#addShort(thousands)
    else {
      const millions = (thousands / 1_000) | 0
      this.#addShort(millions)
      this.#addTriple(thousands - millions * 1_000, 3)
    }
    this.#addTriple(number - thousands * 1_000, 3)
  }

  /** Adds a number below a thousand. Its length is looked up with it: a processor that has to guess how many digits there are takes longer. */
  #addShort(number: number): void {
    const word = defined(SHORTS[number])
    this.#view.setUint32(this.#end, word, true)
    this.#end += word >>> 24
  }

  /** Adds the last digits of a whole number, with zeros before them. @param digits their number, 18 at most */
  addDigits(number: number, digits: number): void {
    if (digits <= SMALL_DIGITS) return this.#addSmall(number | 0, digits)
    const high = Math.floor(number / SMALL)
    this.#addSmall(high | 0, digits - SMALL_DIGITS)
    this.#addSmall((number - high * SMALL) | 0, SMALL_DIGITS)
  }

  #addSmall(number: number, digits: number): void {
    let left = number
    let count = digits
    if (count > 6) {
      const millions = (left / 1_000_000) | 0
      this.#addTriple(millions, count - 6)
      left -= millions * 1_000_000
      count = 6
    }
    if (count > 3) {
      const thousands = (left / 1_000) | 0
      this.#addTriple(thousands, count - 3)
      left -= thousands * 1_000
      count = 3
    }
    this.#addTriple(left, count)
  }

  /** Adds one to three digits. */
  #addTriple(number: number, digits: number): void {
    this.#view.setUint32(this.#end, defined(TRIPLES[number]) >>> (24 - 8 * digits), true)
    this.#end += digits
  }

  /** Sets the instant from which those of a row are counted. */
  countFrom(instant: number): void {
    this.#day = Math.floor(instant / DAY_MS)
    const ms = (instant - this.#day * DAY_MS) | 0
    this.#second = (ms / SECOND_MS) | 0
    this.#ms = ms - this.#second * SECOND_MS
  }

  /** Adds an instant in quotation marks, so many whole seconds after the one that was set. */
  addInstant(offset: number): void {
    let day = this.#day
    let second = this.#second + offset
    if (second >= DAY_S) {
      const days = (second / DAY_S) | 0
      day += days
      second -= days * DAY_S
    }
    const minute = (second / 60) | 0
    const place = day & (DAYS_KEPT - 1)
    if (this.#days[place] !== day) this.#keepDay(place, day)
    const view = this.#view
    const parts = this.#parts
    const end = this.#end
    view.setFloat64(end, defined(parts[place * DAY_WORDS]), true)
    view.setFloat64(end + WORD_BYTES, defined(parts[place * DAY_WORDS + 1]), true)
    view.setFloat64(end + DAY_BYTES, defined(MINUTES[minute]), true)
    view.setUint16(end + 18, defined(TRIPLES[second - minute * 60]) >>> 8, true)
    view.setFloat64(end + 20, defined(MILLISECONDS[this.#ms]), true)
    this.#end = end + INSTANT_BYTES
  }

  #keepDay(place: number, day: number): void {
    const instant = formatInstant(day * DAY_MS)
    const text = `"${instant.slice(0, instant.indexOf('T') + 1)}`
    if (text.length !== DAY_BYTES) {
      throw new RangeError(
        `Failed to write ${instant}: its year has not four digits. Move the clock.`,
      )
    }
    this.#keep(encoder.encode(text), place * DAY_WORDS)
    this.#days[place] = day
  }

  #keep(encoded: Uint8Array, start: number): void {
    new Uint8Array(this.#parts.buffer).set(encoded, start * WORD_BYTES)
  }

  #growTo(length: number): void {
    const grown = new Float64Array(Math.max(length, this.#parts.length * 2))
    grown.set(this.#parts)
    this.#parts = grown
  }
}

/** Returns the number of decimal digits of a whole number that is not small. */
function digitsIn(number: number): number {
  let digits = SMALL_DIGITS + 1
  for (let bound = SMALL * 10; bound <= number; bound *= 10) digits += 1
  return digits
}
