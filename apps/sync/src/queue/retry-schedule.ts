/** The waits between the attempts of an entry. */
export interface RetrySchedule {
  /** About how long to wait after the first attempt; doubles from attempt to attempt. */
  readonly delayMs: number
  /** The wait at which the doubling stops. */
  readonly delayMsMax: number
  /** The longest wait that a service may ask for. */
  readonly retryAfterMsMax: number
  /** After this many attempts an entry is a dead letter. */
  readonly attemptsMax: number
}

/** Rides out an outage of about two days, and then asks a person. */
export const defaultRetrySchedule: RetrySchedule = {
  delayMs: 1_000,
  delayMsMax: 15 * 60_000,
  retryAfterMsMax: 60 * 60_000,
  attemptsMax: 250,
}

/** The facts that a wait depends on. */
export interface RetrySituation {
  /** Attempts so far. */
  readonly attempts: number
  readonly retryAfterMs: number | undefined
  /** A number from 0 up to, but not including, 1. */
  readonly random: number
}

/**
 * Says how long to wait before the next attempt; undefined where there shall be none. What the service asks for wins,
 * up to the longest wait. Otherwise half of the wait is chance, so that what failed together does not come back together.
 */
export function toRetryDelayMs(
  schedule: RetrySchedule,
  { attempts, retryAfterMs, random }: RetrySituation,
): number | undefined {
  if (attempts >= schedule.attemptsMax) return undefined
  if (retryAfterMs !== undefined) return Math.min(retryAfterMs, schedule.retryAfterMsMax)
  const fullMs = Math.min(schedule.delayMsMax, schedule.delayMs * 2 ** (attempts - 1))
  return Math.round((fullMs / 2) * (1 + random))
}
