import type { RetryPolicy } from './retry-policy.ts'

/** What the decision to send again rests on. */
export interface RetrySituation {
  /** How many attempts have been made. */
  readonly attempts: number
  /** What the service asked for by Retry-After, if it did. */
  readonly retryAfterMs: number | undefined
  /** A number from 0 up to, but not including, 1. */
  readonly random: number
}

/** How long to wait before the next attempt; undefined when there shall be none. */
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
