import { InstantOutOfRangeError } from '../errors/instant-out-of-range-error.ts'

/** 1970: no service knew a customer before. */
export const INSTANT_MIN = 0

/** The year 9000: a date has four digits in every vendor's format, and what is planned from there on needs room. */
export const INSTANT_MAX = Date.UTC(9_000, 0, 1)

/** @throws InstantOutOfRangeError when no clock can show the instant */
export function checkInstant(instant: number): void {
  if (instant >= INSTANT_MIN && instant <= INSTANT_MAX) return
  throw new InstantOutOfRangeError(
    `Failed to set the clock: ${toText(instant)} is beyond what it can show. Stay between the years 1970 and 9000.`,
  )
}

function toText(instant: number): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? String(instant) : date.toISOString()
}
