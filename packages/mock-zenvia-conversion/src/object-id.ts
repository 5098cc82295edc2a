// Ids in the form of the vendor's database: 24 hexadecimal digits, the first eight of them the second of creation. Ours
// continue with the millisecond and end in the world's sequence: sorted by id, records stand in order of creation, and
// an id marks a position in a list even when its record is gone.
import { defined } from '@ensaio/mock-kit'
import { SECOND_MS } from './durations.ts'

/** Digits: 8 for the second, 3 for the millisecond, 5 for the service, 8 for the sequence. */
const SERVICE_DIGITS = 'c0ffe'

/** The part of a world that an id is made from. */
interface IdSource {
  now(): number
  nextSequence(): number
}

/**
 * Returns a new id, larger than all earlier ones.
 * @param at the instant of creation, in milliseconds since 1970 @default now
 */
export function newObjectId(world: IdSource, at: number = world.now()): string {
  const sequence = world.nextSequence()
  if (sequence >= SEQUENCES_END) return idPrefixAt(at) + SERVICE_DIGITS + sequence.toString(16)
  if (at !== beginningAt) writeBeginning(at)
  writeHexadecimal(sequence, SEQUENCE_PLACE, ID_DIGITS)
  // In one piece: texts that are joined take V8 twice the memory, and each record keeps its id.
  return String.fromCharCode(...codes)
}

/** Returns a source of ids of an instant, for records of the past. */
export function idsAt(world: IdSource, at: number): IdSource {
  return { now: () => at, nextSequence: () => world.nextSequence() }
}

const MILLISECOND_PLACE = 8
const SERVICE_PLACE = 11
const SEQUENCE_PLACE = 16
const ID_DIGITS = 24

/** The first sequence that needs more than eight digits. */
const SEQUENCES_END = 2 ** 32

const DIGIT_CODES = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

// The digits of the id that was made last: one activity makes several, all of one instant.
const codes = Array.from(`${'0'.repeat(SERVICE_PLACE)}${SERVICE_DIGITS}${'0'.repeat(8)}`, (digit) =>
  digit.charCodeAt(0),
)
let beginningAt = Number.NaN

function writeBeginning(at: number): void {
  beginningAt = at
  const instant = Math.max(0, Math.floor(at))
  const second = Math.floor(instant / SECOND_MS)
  if (second < HEXADECIMAL_SECONDS_END) {
    writeHexadecimal(second, 0, MILLISECOND_PLACE)
    writeHexadecimal(instant % SECOND_MS, MILLISECOND_PLACE, SERVICE_PLACE)
    return
  }
  const prefix = idPrefixAt(at)
  for (let place = 0; place < SERVICE_PLACE; place += 1) codes[place] = prefix.charCodeAt(place)
}

/** Writes the last digits of a number below 2 ** 32 to the places from one to another. */
function writeHexadecimal(number: number, from: number, until: number): void {
  for (let place = until - 1, left = number; place >= from; place -= 1) {
    codes[place] = defined(DIGIT_CODES[left & 15])
    left >>>= 4
  }
}

/** Returns the first digits of the ids of all records created at the instant. They sort before each of these ids. */
export function idPrefixAt(at: number): string {
  const instant = Math.max(0, Math.floor(at))
  const seconds = Math.floor(instant / SECOND_MS)
  const milliseconds = instant % SECOND_MS
  return digitsOfSecond(seconds) + milliseconds.toString(16).padStart(3, '0')
}

/** Returns the second in which the record with this id was created, in milliseconds since 1970. */
export function secondOf(objectId: string): number {
  const digits = objectId.slice(0, 8)
  const seconds =
    digits < LATE_DIGITS_MIN
      ? Number.parseInt(digits, 16)
      : Number.parseInt(digits, 36) - LATE_OFFSET
  return seconds * SECOND_MS
}

/** The first second that eight hexadecimal digits cannot hold; it is in 2106. */
const HEXADECIMAL_SECONDS_END = 2 ** 32

/**
 * Ids of later seconds continue in base 36, from the first letter that is not a hexadecimal digit: the contract takes
 * any letter, and such ids still sort after all others. A filter may well name the year 9999.
 */
const LATE_DIGITS_MIN = 'g0000000'
const LATE_OFFSET = Number.parseInt(LATE_DIGITS_MIN, 36) - HEXADECIMAL_SECONDS_END

function digitsOfSecond(second: number): string {
  return second < HEXADECIMAL_SECONDS_END
    ? second.toString(16).padStart(8, '0')
    : (second + LATE_OFFSET).toString(36)
}
