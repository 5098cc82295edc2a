import { defined } from '@ensaio/mock-kit'
import { DAY_MS, formatInstant, HOUR_S, SECOND_MS } from '../time.ts'

/** An encoded part of rows. */
export type Fragment = Uint8Array

/** Longer texts are not kept as fragments: the longest row must find room. */
const FRAGMENT_BYTES_MAX = 2_048

/** Tells if each character of a text takes one byte. */
export function isLatin(text: string): boolean {
  // Never looked for in a string that V8 keeps in Latin-1, as it cannot be there.
  return !/[\u0100-\uffff]/.test(text)
}

/** Encodes a text in Latin-1, as V8 keeps it. @throws NotLatinError where that is impossible, or the text too long */
export function toFragment(text: string): Fragment {
  if (text.length > FRAGMENT_BYTES_MAX || !isLatin(text)) throw new NotLatinError(text)
  return Buffer.from(text, 'latin1')
}

/** A text that stands in rows, and that only objects can be written with. */
export class NotLatinError extends Error {
  override readonly name = 'NotLatinError'

  constructor(text: string) {
    super(
      `Failed to encode ${JSON.stringify(text.slice(0, 40))}: it is long, or not all Latin-1. Write rows from objects.`,
    )
  }
}

/** Room for twenty fragments, three texts of a customer and what stands between them. */
const ROW_BYTES_MAX = 65_536

const ZERO = 0x30
const QUOTE = 0x22
const LATIN_MAX = 0xff

/** The beginnings of instants that are kept: rows follow each other in time. */
const DAYS_KEPT = 16

interface Day {
  readonly day: number
  /** Up to the T, with the quotation mark before it. */
  readonly text: Fragment
}

const NO_DAY: Day = { day: Number.NaN, text: new Uint8Array(0) }

/**
 * A row that is being written, byte by byte, in memory that the next one uses again. A string that is put together of fifty
 * parts is put together when it is sent: that took twice as long as all of this.
 */
export class RowText {
  readonly #bytes = Buffer.alloc(ROW_BYTES_MAX)
  readonly #days: Day[] = Array.from({ length: DAYS_KEPT }, () => NO_DAY)
  #length = 0
  #isLatin = true

  begin(first: Fragment): void {
    this.#length = 0
    this.#isLatin = true
    this.add(first)
  }

  add(text: Fragment): void {
    this.#bytes.set(text, this.#length)
    this.#length += text.length
  }

  addText(text: string): void {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      if (code > LATIN_MAX) this.#isLatin = false
      this.#put(code)
    }
  }

  addNumber(number: number): void {
    if (!Number.isInteger(number) || number < 0) return this.addText(String(number))
    if (number > 9) this.addNumber(Math.floor(number / 10))
    this.#put(ZERO + (number % 10))
  }

  /** Adds an instant in quotation marks. */
  addInstant(instant: number): void {
    const day = Math.floor(instant / DAY_MS)
    const ms = instant - day * DAY_MS
    const second = Math.floor(ms / SECOND_MS)
    this.add(this.#textOfDay(day))
    this.#addDigits(Math.floor(second / HOUR_S), Math.floor(second / 60) % 60, second % 60)
    this.#put(DOT)
    this.#put(ZERO + (Math.floor(ms / 100) % 10))
    this.#addTwo(ms % 100)
    this.#put(ZULU)
    this.#put(QUOTE)
  }

  /** Returns the row; `undefined` where it has to be written in another way, because it is not all Latin-1. */
  end(): string | undefined {
    return this.#isLatin ? this.#bytes.toString('latin1', 0, this.#length) : undefined
  }

  #addDigits(hours: number, minutes: number, seconds: number): void {
    this.#addTwo(hours)
    this.#put(COLON)
    this.#addTwo(minutes)
    this.#put(COLON)
    this.#addTwo(seconds)
  }

  #addTwo(number: number): void {
    this.#put(ZERO + Math.floor(number / 10))
    this.#put(ZERO + (number % 10))
  }

  #put(code: number): void {
    this.#bytes[this.#length] = code
    this.#length += 1
  }

  #textOfDay(day: number): Fragment {
    const known = defined(this.#days[day & (DAYS_KEPT - 1)])
    if (known.day === day) return known.text
    const instant = formatInstant(day * DAY_MS)
    const text = toFragment(`"${instant.slice(0, instant.indexOf('T') + 1)}`)
    this.#days[day & (DAYS_KEPT - 1)] = { day, text }
    return text
  }
}

const COLON = 0x3a
const DOT = 0x2e
const ZULU = 0x5a
