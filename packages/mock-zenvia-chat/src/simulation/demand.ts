import { defined } from '@ensaio/mock-kit'

/** The demand in each hour of a day from midnight on, relative to the busiest. */
const BY_HOUR = [
  0.04, 0.03, 0.02, 0.02, 0.02, 0.03, 0.08, 0.2, 0.5, 0.8, 1, 0.97, 0.7, 0.72, 0.88, 0.93, 0.9,
  0.75, 0.6, 0.48, 0.38, 0.26, 0.15, 0.08,
] as const

/** The demand on each day from Monday on, which catches up on the weekend. */
const BY_DAY = [1, 0.92, 0.9, 0.9, 0.95, 0.5, 0.28] as const

/** Returns the demand in an hour of the account's week: 1 in the busiest. */
export function demandAt(hourOfWeek: number): number {
  return defined(BY_HOUR[hourOfWeek % 24]) * defined(BY_DAY[Math.floor(hourOfWeek / 24)])
}
