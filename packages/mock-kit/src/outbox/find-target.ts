import type { EngineWorld } from '../world/engine-world.ts'
import type { AttemptOutcome, CallbackTarget, Delivery } from './delivery.ts'
import { bug, textOf } from './send-copies.ts'
import type { DeliveringMock } from './send-copies.ts'
import type { JudgedAttempt } from './settlement.ts'

/** Asks the mock where the delivery goes now; a failure where it knows no address. */
export function findTarget(
  mock: DeliveringMock,
  world: EngineWorld,
  delivery: Delivery,
): (CallbackTarget & { readonly kind: 'found' }) | Extract<AttemptOutcome, { kind: 'failed' }> {
  try {
    const target = mock.resolveTarget(world, delivery)
    if (target !== undefined) return { ...target, kind: 'found' }
  } catch (error) {
    return bug(`finding the endpoint ended with "${textOf(error)}"`)
  }
  const message = `Failed to deliver ${delivery.id}: ${delivery.target} has no endpoint. Register one, then redeliver.`
  return { kind: 'failed', code: 'ENDPOINT_MISSING', message }
}

/** The log of an attempt that never reached the network. */
export function unsent(
  world: EngineWorld,
  delivery: Delivery,
  outcome: AttemptOutcome,
  faults: readonly string[] = [],
): JudgedAttempt {
  const number = nextNumber(delivery)
  const attempt = { number, at: world.now(), outcome, durationMs: 0, faults }
  return { attempt, isAccepted: false }
}

/** The number of the attempt that comes next. */
export function nextNumber({ attempts }: Delivery): number {
  return (attempts.at(-1)?.number ?? 0) + 1
}
