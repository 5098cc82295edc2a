// Keys as the vendor's database makes them: 24 hexadecimal digits, the first eight of them the second of creation.
// Ours go on with the millisecond and end in the world's sequence: sorted by key, records stand in the order in which
// they were made, and a key says where a list is to be taken up even when its record is gone.
import { SECOND_MS } from './durations.ts'

/** Digits: 8 for the second, 3 for the millisecond, 5 for the service, 8 for the sequence. */
const SERVICE_DIGITS = 'c0ffe'

/** What a key is made from: a world, or less. */
interface KeySource {
  now(): number
  nextSequence(): number
}

/**
 * A new key, larger than all that were made before.
 * @param at when the record was made, in milliseconds since 1970 @default now
 */
export function newObjectId(world: KeySource, at: number = world.now()): string {
  return firstDigitsAt(at) + SERVICE_DIGITS + world.nextSequence().toString(16).padStart(8, '0')
}

/** What the keys of all records that were made at this instant begin with. It sorts before each of them. */
export function firstDigitsAt(at: number): string {
  const instant = Math.max(0, Math.floor(at))
  const seconds = Math.floor(instant / SECOND_MS)
  const milliseconds = instant % SECOND_MS
  return digitsOfSecond(seconds) + milliseconds.toString(16).padStart(3, '0')
}

/** When the record of this key was made, to the second, in milliseconds since 1970. */
export function secondOf(objectId: string): number {
  const digits = objectId.slice(0, 8)
  const seconds =
    digits < LATE_DIGITS_MIN
      ? Number.parseInt(digits, 16)
      : Number.parseInt(digits, 36) - LATE_OFFSET
  return seconds * SECOND_MS
}

/** Eight hexadecimal digits last until 2106. */
const HEXADECIMAL_SECONDS_END = 2 ** 32

/**
 * Keys of later seconds count on in base 36, from the first letter that no hexadecimal digit has: the contract takes any
 * letter, and such keys still sort behind all others. A filter may well name the year 9999.
 */
const LATE_DIGITS_MIN = 'g0000000'
const LATE_OFFSET = Number.parseInt(LATE_DIGITS_MIN, 36) - HEXADECIMAL_SECONDS_END

function digitsOfSecond(second: number): string {
  return second < HEXADECIMAL_SECONDS_END
    ? second.toString(16).padStart(8, '0')
    : (second + LATE_OFFSET).toString(36)
}
