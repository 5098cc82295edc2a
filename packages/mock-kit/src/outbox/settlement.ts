import type { Random } from '../world/random.ts'
import type { Attempt, AttemptFailure } from './delivery.ts'
import type { Settlement } from './outbox.ts'
import { retryDelayMs } from './retry-schedule.ts'
import type { RetrySchedule } from './retry-schedule.ts'

/** Failures that time does not heal: somebody has to register another endpoint first, and redelivers then. */
const LASTING: ReadonlySet<AttemptFailure> = new Set(['ENDPOINT_MISSING', 'TARGET_FORBIDDEN'])

export interface ToSettlementOptions {
  readonly schedule: RetrySchedule
  /** The source for the retry after this attempt number. */
  readonly randomFor: (attemptNumber: number) => Random
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly now: number
}

/** Sent copies, each with whether the endpoint took it. */
export interface JudgedAttempt {
  readonly attempt: Attempt
  readonly isAccepted: boolean
}

/** Decides what becomes of a delivery after one attempt, of which a fault may have made several sends. */
export function toSettlement(
  judged: readonly JudgedAttempt[],
  { schedule, randomFor, now }: ToSettlementOptions,
): Settlement {
  const attempts = judged.map(({ attempt }) => attempt)
  const last = attempts.at(-1)
  if (last === undefined || judged.some(({ isAccepted }) => isAccepted)) {
    return { attempts, status: 'delivered', hasArrived: true }
  }
  const { outcome, number } = last
  if (outcome.kind === 'dropped') return { attempts, status: 'delivered', hasArrived: false }
  const isLasting = outcome.kind === 'failed' && LASTING.has(outcome.code)
  const delayMs = isLasting ? undefined : retryDelayMs(schedule, number, randomFor(number))
  if (delayMs === undefined) return { attempts, status: 'failed', hasArrived: false }
  const nextAttemptAt = now + delayMs
  return {
    attempts: [...attempts.slice(0, -1), { ...last, nextAttemptAt }],
    status: 'pending',
    hasArrived: false,
    nextAttemptAt,
  }
}
