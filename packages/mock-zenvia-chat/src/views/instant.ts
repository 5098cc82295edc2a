import { SECOND_MS } from '../durations.ts'

/** An instant as every answer shows it: UTC, with milliseconds. */
export function showInstant(instant: number): string {
  return new Date(instant).toISOString()
}

/** So many seconds after an instant. */
export function showOffset(instant: number, seconds: number): string {
  return showInstant(instant + seconds * SECOND_MS)
}
