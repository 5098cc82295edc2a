import type { Instant } from './schema.ts'

/** An instant as the tables hold it. */
export function toInstant(time: number | string | Date): Instant {
  return new Date(time).toISOString()
}
