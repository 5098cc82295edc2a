import type { Instant } from './schema.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u

/** An instant as the tables hold it. */
export function toInstant(time: number | string | Date): Instant {
  // As vendors mostly write it.
  if (typeof time === 'string' && INSTANT.test(time)) return time
  return new Date(time).toISOString()
}
