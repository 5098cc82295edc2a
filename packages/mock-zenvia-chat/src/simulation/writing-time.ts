import type { SeededRandom } from './seeded-random.ts'

/** Nobody reads, thinks and writes in less time. */
export const WRITING_S_MIN = 10

/** On a slow channel, the shortest time is the mean divided by this. */
const MEAN_DIVISOR = 8

/** The spread of the time until somebody adds something. */
const ADDING_S = 12

/** The time to read what was written before. */
const READING_S = 2

/** Agents adapt prepared texts, and customers dictate or paste: both write faster than they type. */
const CHARACTERS_PER_S = 18

/** Draws the seconds until somebody answers. */
export function writingSeconds(random: SeededRandom, meanS: number): number {
  const leastS =
    meanS < WRITING_S_MIN * MEAN_DIVISOR ? WRITING_S_MIN : Math.floor(meanS / MEAN_DIVISOR)
  return leastS + random.seconds(meanS - leastS)
}

/** Draws the seconds until somebody adds something to a message. */
export function addingSeconds(random: SeededRandom): number {
  return WRITING_S_MIN + random.below(ADDING_S)
}

/** Returns the length of the longest text that somebody writes in this many seconds. */
export function textLengthMax(seconds: number): number {
  return (seconds - READING_S) * CHARACTERS_PER_S
}
