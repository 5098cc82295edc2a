import type { EngineWorld } from '../world/engine-world.ts'
import type { Attempt, Delivery, DeliveryStatus, Postponement } from './delivery.ts'

/** Deliveries that wait in one world: a busy scenario has hundreds, a receiver that is down for a week thousands. */
export const OPEN_DELIVERIES_MAX = 20_000

/** Finished deliveries that one world remembers: more than anybody scrolls through. */
export const FINISHED_DELIVERIES_MAX = 2_000

/** The number of deliveries that are dropped together, so that looking for the oldest is rare. */
const FORGOTTEN_AT_ONCE = 100

/** Attempts that the log of one delivery keeps: a whole schedule, and what is redelivered by hand. */
export const ATTEMPTS_LOGGED_MAX = 50

/** A webhook call that is to leave. */
export type NewDelivery = Pick<
  Delivery,
  'webhook' | 'target' | 'subject' | 'body' | 'contentType' | 'causedBy'
>

/** The fate of a delivery after one or more attempts. */
export interface DeliveryUpdate {
  readonly attempts: readonly Attempt[]
  readonly status: DeliveryStatus
  /** True where an endpoint took it: only then has it overtaken those that wait behind it. */
  readonly hasArrived: boolean
  /** Given where the status is `pending`. */
  readonly nextAttemptAt?: number
}

/**
 * Puts a delivery into the outbox, due immediately. Like everything in this file, it works inside the transaction that
 * the caller has open. Where too many wait, the new one counts as failed, and can be redelivered later.
 */
export function enqueue(world: EngineWorld, delivery: NewDelivery): Delivery {
  const sequence = world.nextSequence()
  const now = world.now()
  const base = { ...delivery, id: `dlv-${sequence}`, createdAt: now, sequence }
  if (world.deliveries.count('status', 'pending') < OPEN_DELIVERIES_MAX) {
    return world.deliveries.insert({ ...base, status: 'pending', nextAttemptAt: now, attempts: [] })
  }
  forgetOldest(world)
  return world.deliveries.insert({ ...base, status: 'failed', attempts: [refusal(base.id, now)] })
}

/** Writes down attempts and what follows from them; `undefined` when the delivery is gone. */
export function updateDelivery(
  world: EngineWorld,
  id: string,
  update: DeliveryUpdate,
): Delivery | undefined {
  const before = world.deliveries.get(id)
  if (before === undefined) return undefined
  const { attempts, status, nextAttemptAt, hasArrived } = update
  if (status !== 'pending') forgetOldest(world)
  if (hasArrived) letPass(world, before.target)
  const { nextAttemptAt: _due, postponed: _wait, ...rest } = before
  return world.deliveries.replace({
    ...rest,
    status,
    attempts: [...before.attempts, ...attempts].slice(-ATTEMPTS_LOGGED_MAX),
    ...(nextAttemptAt !== undefined && { nextAttemptAt }),
  })
}

/** Makes a pending delivery wait, and keeps what the faults have decided for the time after. */
export function postpone(
  world: EngineWorld,
  id: string,
  until: number,
  postponed: Postponement,
): Delivery {
  return world.deliveries.update(id, { nextAttemptAt: until, postponed })
}

/**
 * Makes a delivery due immediately, whatever its status. Its log stays, and its attempts are numbered on; one whose
 * retries are used up gets this one attempt. `undefined` when there is no such delivery.
 */
export function redeliver(world: EngineWorld, id: string): Delivery | undefined {
  const before = world.deliveries.get(id)
  if (before === undefined) return undefined
  const { postponed: _wait, ...rest } = before
  return world.deliveries.replace({ ...rest, status: 'pending', nextAttemptAt: world.now() })
}

/** One delivery has arrived at the target: those that wait to be overtaken wait for one less. */
function letPass(world: EngineWorld, target: string): void {
  for (const { id, postponed } of world.deliveries.by('heldBehind', target)) {
    if (postponed?.behind === undefined) continue
    const { behind, ...decided } = postponed
    if (behind > 1) world.deliveries.update(id, { postponed: { ...decided, behind: behind - 1 } })
    else world.deliveries.update(id, { postponed: decided, nextAttemptAt: world.now() })
  }
}

/** Makes room for one more finished delivery. */
function forgetOldest({ deliveries }: EngineWorld): void {
  const finished = deliveries.count('status', 'delivered') + deliveries.count('status', 'failed')
  if (finished < FINISHED_DELIVERIES_MAX) return
  const oldest = [...deliveries.by('status', 'delivered'), ...deliveries.by('status', 'failed')]
    .sort((a, b) => a.sequence - b.sequence)
    .slice(0, finished - FINISHED_DELIVERIES_MAX + FORGOTTEN_AT_ONCE)
  for (const { id } of oldest) deliveries.delete(id)
}

function refusal(id: string, at: number): Attempt {
  const message =
    `Failed to deliver ${id}: ${OPEN_DELIVERIES_MAX} deliveries wait already. ` +
    'Start the receiver or reset the sandbox, then redeliver.'
  const outcome = { kind: 'failed', code: 'OUTBOX_FULL', message } as const
  return { number: 1, at, outcome, durationMs: 0, faults: [] }
}
