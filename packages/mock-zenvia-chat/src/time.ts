export const SECOND_MS = 1_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000
export const HOUR_S = 3_600
export const DAY_S = 86_400
export const WEEK_HOURS = 168

/** The account's time zone is Brasília's, which has had no summer time since 2019. */
const ACCOUNT_OFFSET_HOURS = -3

/** 1970 began on a Thursday, three days after midnight on Monday. */
const EPOCH_HOUR_OF_WEEK = 72

const WEEK_S = WEEK_HOURS * HOUR_S

/** Returns the second of the account's week at an instant: 0 is midnight on Monday. */
export function secondOfWeekAt(instant: number): number {
  const seconds =
    Math.floor(instant / SECOND_MS) + (ACCOUNT_OFFSET_HOURS + EPOCH_HOUR_OF_WEEK) * HOUR_S
  return ((seconds % WEEK_S) + WEEK_S) % WEEK_S
}

/** Returns the hour of the account's week at an instant: 0 begins on Monday at midnight, 167 on Sunday at 23:00. */
export function hourOfWeekAt(instant: number): number {
  return Math.floor(secondOfWeekAt(instant) / HOUR_S)
}

/** Formats an instant as every answer shows it: in UTC, with milliseconds. */
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString()
}

/** Formats the instant that is some seconds after another. */
export function formatInstantAfter(instant: number, seconds: number): string {
  return formatInstant(instant + seconds * SECOND_MS)
}
