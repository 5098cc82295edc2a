/** The limits and waits of retries of an idempotent operation. */
export interface RetryPolicy {
  /** Attempts in all, the first one included; 1 turns retrying off. */
  readonly attemptsMax: number
  /** About how long to wait before the second attempt; doubles from attempt to attempt. */
  readonly delayMs: number
  /** Where the doubling stops. */
  readonly delayMsMax: number
  /**
   * The longest wait a service may ask for by Retry-After. When it asks for more, the call fails at once and the
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

/** Whether an answer of this status is worth another attempt. */
export function isRetriedStatus(status: number): boolean {
  return RETRIED_STATUSES.has(status)
}
