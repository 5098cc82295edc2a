import type { Random } from '../world/random.ts'

/** The waits after which a failed delivery is tried again. */
export interface RetrySchedule {
  /** The wait after the first failed attempt, the second, and so on; when they are used up, the delivery has failed. */
  readonly delaysMs: readonly number[]
  /** The most that a wait may be off its delay, as a share of it: 0.1 for up to 10 % more or less. */
  readonly jitter: number
}

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** Six attempts within a working day: long enough to see every step of a repair, short enough to see the end of it. */
export const DEFAULT_RETRY_SCHEDULE: RetrySchedule = {
  delaysMs: [30 * SECOND_MS, 2 * MINUTE_MS, 10 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS],
  jitter: 0.1,
}

/** Retries in one schedule: more than any vendor documents, few enough to read in a log. */
const RETRIES_MAX = 100

/** Thirty days: a later retry is of no use. */
const RETRY_DELAY_MS_MAX = 30 * 24 * HOUR_MS

/**
 * The wait before the next attempt, in milliseconds of sandbox time; `undefined` when there is no next one.
 * @param failures attempts that have failed so far, at least 1
 */
export function retryDelayMs(
  { delaysMs, jitter }: RetrySchedule,
  failures: number,
  random: Pick<Random, 'float'>,
): number | undefined {
  const delayMs = delaysMs[failures - 1]
  if (delayMs === undefined) return undefined
  return Math.round(delayMs * (1 + jitter * (2 * random.float() - 1)))
}

/** @throws RangeError naming what is wrong with the schedule */
export function checkRetrySchedule({ delaysMs, jitter }: RetrySchedule): void {
  if (delaysMs.length > RETRIES_MAX) {
    throw refused(`${delaysMs.length} delays are too many. Give at most ${RETRIES_MAX}.`)
  }
  const odd = delaysMs.find((delayMs) => !(delayMs > 0 && delayMs <= RETRY_DELAY_MS_MAX))
  if (odd !== undefined) {
    throw refused(`the delay ${odd} is out of bounds. Give 1 to ${RETRY_DELAY_MS_MAX} ms.`)
  }
  if (!(jitter >= 0 && jitter <= 1)) {
    throw refused(`the jitter ${jitter} is not a share. Give a number from 0 to 1.`)
  }
}

function refused(why: string): RangeError {
  return new RangeError(`Failed to set the retry schedule: ${why}`)
}
