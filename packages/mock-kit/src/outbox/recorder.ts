import type { Commit, EngineWorld } from '../world/engine-world.ts'
import type { Attempt, Delivery } from './delivery.ts'
import type { Disturbance } from './disturbance.ts'
import { postpone, settle } from './outbox.ts'
import type { RetrySchedule } from './retry-schedule.ts'
import { toSettlement } from './settlement.ts'
import type { JudgedAttempt } from './settlement.ts'

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
export interface Recorder {
  /** Writes down sends; gives the last. */
  record(
    world: EngineWorld,
    delivery: Delivery,
    sent: readonly JudgedAttempt[],
  ): Attempt | undefined
  /** Writes down that a fault makes the delivery wait. */
  putOff(
    world: EngineWorld,
    delivery: Delivery,
    disturbance: Extract<Disturbance, { kind: 'postpone' }>,
  ): undefined
}

export interface RecorderOptions {
  readonly schedule: RetrySchedule
  /** Gives the journal id under which an attempt is written down. */
  readonly nextCause: () => string
  readonly onCommit?: (committed: DeliveryCommit) => void
}

export function createRecorder({ schedule, nextCause, onCommit }: RecorderOptions): Recorder {
  return {
    record: (world, { id }, sent) => {
      const randomFor = (number: number) => world.randomFor(`retry:${id}:${number}`)
      const settlement = toSettlement(sent, { schedule, randomFor, now: world.now() })
      const { attempts } = settlement
      const { result, commit } = world.transact(nextCause(), () => settle(world, id, settlement))
      if (result !== undefined) onCommit?.({ world, delivery: result, attempts, commit })
      return attempts.at(-1)
    },
    putOff: (world, { id }, { until, postponement }) => {
      const { result, commit } = world.transact(nextCause(), () =>
        postpone(world, id, until, postponement),
      )
      onCommit?.({ world, delivery: result, attempts: [], commit })
    },
  }
}
