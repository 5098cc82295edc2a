import type { Instant } from '../database/schema.ts'

/**
 * The fate of the state that a notification brings:
 * - `apply`: it is newer than ours;
 * - `drop`: it is older, and would roll the prospect back;
 * - `ask`: it may be either, as the vendor's `Date` has whole seconds. Only the vendor can tell.
 */
export type Verdict = 'apply' | 'drop' | 'ask'

const SECOND_MS = 1_000

/**
 * Compares a notification with what is known.
 * @param knownAt the instant for which our state is known to hold; undefined for a prospect that is new
 */
export function judgeNotification(updatedAt: Instant, knownAt: Instant | undefined): Verdict {
  if (knownAt === undefined) return 'apply'
  const [updated, known] = [toSecond(updatedAt), toSecond(knownAt)]
  if (updated === known) return 'ask'
  return updated > known ? 'apply' : 'drop'
}

function toSecond(instant: Instant): number {
  return Math.floor(Date.parse(instant) / SECOND_MS)
}
