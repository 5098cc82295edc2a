import { HOUR_S, SECOND_MS, WEEK_HOURS } from '../durations.ts'

/** The account works in Brasília's time, which has known no summer time since 2019. */
const ACCOUNT_OFFSET_HOURS = -3

/** 1970 began on a Thursday: three days after Monday midnight. */
const EPOCH_HOUR_OF_WEEK = 72

const WEEK_S = WEEK_HOURS * HOUR_S

/** The second of the account's week at an instant: 0 on Monday at midnight. */
export function secondOfWeekAt(instant: number): number {
  const seconds =
    Math.floor(instant / SECOND_MS) + (ACCOUNT_OFFSET_HOURS + EPOCH_HOUR_OF_WEEK) * HOUR_S
  return ((seconds % WEEK_S) + WEEK_S) % WEEK_S
}

/** The hour of the account's week at an instant: 0 on Monday at midnight, 167 on Sunday at 23. */
export function hourOfWeekAt(instant: number): number {
  return Math.floor(secondOfWeekAt(instant) / HOUR_S)
}
