/** The limits and waits of retries of an idempotent operation. */
export interface RetryPolicy {
  /** Attempts in all, the first one included; 1 turns retrying off. */
  readonly attemptsMax: number
  /** About how long to wait before the second attempt; doubles from attempt to attempt. */
  readonly delayMs: number
  /** The limit of the doubling. */
  readonly delayMsMax: number
  /**
   * The longest wait a service may ask for by Retry-After. When it asks for more, the call fails immediately and the
   * error says for how long: coming back earlier than asked would only be refused again.
   */
  readonly retryAfterMsMax: number
}

/** Three tries within a few seconds ride out a restart or a dropped connection, and still fail while somebody watches. */
export const defaultRetryPolicy: RetryPolicy = {
  attemptsMax: 3,
  delayMs: 300,
  delayMsMax: 5_000,
  retryAfterMsMax: 30_000,
}

/** Statuses by which a service says that the same request may succeed later. */
const RETRIED_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])

/** Tells if a response of this status is worth another attempt. */
export function isRetriedStatus(status: number): boolean {
  return RETRIED_STATUSES.has(status)
}

/** The input of the decision to send again. */
export interface RetrySituation {
  /** The number of attempts so far. */
  readonly attempts: number
  /** The wait that the service asked for by Retry-After, if any. */
  readonly retryAfterMs: number | undefined
  /** A number from 0 up to, but not including, 1. */
  readonly random: number
}

/** Returns the wait before the next attempt; undefined when there is none. */
export function toRetryDelayMs(policy: RetryPolicy, situation: RetrySituation): number | undefined {
  if (situation.attempts >= policy.attemptsMax) return undefined

  const { retryAfterMs } = situation
  if (retryAfterMs === undefined) return toBackoffMs(policy, situation)
  return retryAfterMs > policy.retryAfterMsMax ? undefined : retryAfterMs
}

/** Half of the wait is fixed, half is chance, so that clients which failed together do not come back together. */
function toBackoffMs(policy: RetryPolicy, { attempts, random }: RetrySituation): number {
  const fullMs = Math.min(policy.delayMsMax, policy.delayMs * 2 ** (attempts - 1))
  return Math.round(fullMs / 2 + (fullMs / 2) * random)
}
