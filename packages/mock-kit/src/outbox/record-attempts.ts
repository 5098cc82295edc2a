import { isFull } from '../contract-server/sandbox-problems.ts'
import type { Commit, EngineWorld } from '../world/engine-world.ts'
import type { Random } from '../world/random.ts'
import type { AttemptPlan } from './attempt-plan.ts'
import type { Attempt, Delivery } from './delivery.ts'
import type { AttemptFailure } from './send.ts'
import { postpone, updateDelivery } from './outbox.ts'
import type { DeliveryUpdate } from './outbox.ts'
import { retryDelayMs } from './retry-schedule.ts'
import type { RetrySchedule } from './retry-schedule.ts'

/** The changes that the dispatcher wrote into a world. */
export interface DeliveryCommit {
  readonly world: EngineWorld
  /** The delivery as it is now. */
  readonly delivery: Delivery
  /** The sends that were made; none where a fault put the delivery off. */
  readonly attempts: readonly Attempt[]
  readonly commit: Commit
}

/** Writes into the world what came of an attempt, one transaction each. */
export interface AttemptRecorder {
  /** Writes down sends; gives the last. */
  record(
    world: EngineWorld,
    delivery: Delivery,
    sent: readonly AttemptResult[],
  ): Attempt | undefined
  /** Writes down that a fault makes the delivery wait. */
  recordPostponement(
    world: EngineWorld,
    delivery: Delivery,
    plan: Extract<AttemptPlan, { kind: 'postpone' }>,
  ): undefined
}

export interface AttemptRecorderOptions {
  /** The schedule of retries, as it is now. */
  readonly schedule: () => RetrySchedule
  /** Gives the journal id under which an attempt is written down. */
  readonly nextCause: () => string
  readonly onCommit?: (committed: DeliveryCommit) => void
}

export function createAttemptRecorder({
  schedule,
  nextCause,
  onCommit,
}: AttemptRecorderOptions): AttemptRecorder {
  const transact = <Result>(world: EngineWorld, recording: Recording<Result>) => {
    const cause = nextCause()
    try {
      return world.transact(cause, recording.work)
    } catch (error) {
      if (!isFull(error)) throw error
      return world.transact(cause, recording.whenFull, 'none')
    }
  }
  return {
    record: (world, delivery, sent) => {
      const { id } = delivery
      const randomFor = (number: number) => world.randomFor(`retry:${id}:${number}`)
      // Somebody asked for it again while it was under way: records are replaced, never changed.
      const isRedelivered = world.deliveries.get(id) !== delivery
      const options = { schedule: schedule(), randomFor, now: world.now(), isRedelivered }
      const update = toDeliveryUpdate(sent, options)
      const { attempts } = update
      const { result, commit } = transact(world, {
        work: () => updateDelivery(world, id, update),
        whenFull: () => updateDelivery(world, id, { ...update, attempts: attempts.map(brief) }),
      })
      if (result !== undefined) onCommit?.({ world, delivery: result, attempts, commit })
      return attempts.at(-1)
    },
    recordPostponement: (world, { id }, { until, postponement }) => {
      const work = (): Delivery => postpone(world, id, until, postponement)
      const { result, commit } = transact(world, { work, whenFull: work })
      onCommit?.({ world, delivery: result, attempts: [], commit })
    },
  }
}

/** The fate of a delivery is written down even where the world is full, in as little memory as can be. */
interface Recording<Result> {
  readonly work: () => Result
  readonly whenFull: () => Result
}

/** Returns an attempt without the texts that came and went. */
function brief({ request: _request, outcome, ...attempt }: Attempt): Attempt {
  if (outcome.kind !== 'answered') return { ...attempt, outcome }
  return { ...attempt, outcome: { ...outcome, headers: {}, body: '', truncated: true } }
}

/** Failures that time does not heal: somebody has to register another endpoint first, and redelivers then. */
const LASTING: ReadonlySet<AttemptFailure> = new Set(['ENDPOINT_MISSING', 'TARGET_FORBIDDEN'])

export interface DeliveryUpdateOptions {
  readonly schedule: RetrySchedule
  /** The source for the retry after this attempt number. */
  readonly randomFor: (attemptNumber: number) => Random
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly now: number
  /** True where it was redelivered while the attempt was under way: another one follows immediately, whatever the outcome of this one. */
  readonly isRedelivered: boolean
}

/** Sent copies, each with whether the endpoint took it. */
export interface AttemptResult {
  readonly attempt: Attempt
  readonly isAccepted: boolean
}

/** Decides what becomes of a delivery after one attempt, of which a fault may have made several sends. */
function toDeliveryUpdate(
  judged: readonly AttemptResult[],
  { schedule, randomFor, now, isRedelivered }: DeliveryUpdateOptions,
): DeliveryUpdate {
  const attempts = judged.map(({ attempt }) => attempt)
  const last = attempts.at(-1)
  const hasArrived = last === undefined || judged.some(({ isAccepted }) => isAccepted)
  if (isRedelivered) return { attempts, status: 'pending', hasArrived, nextAttemptAt: now }
  if (hasArrived) return { attempts, status: 'delivered', hasArrived }
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
