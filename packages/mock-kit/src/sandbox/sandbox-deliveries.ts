// The work of a sandbox with its deliveries, besides sending them.
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import type { DeliveryEntry } from '../journal/journal-entry.ts'
import type { Journal } from '../journal/journal.ts'
import type { Delivery } from '../outbox/delivery.ts'
import { redeliver } from '../outbox/outbox.ts'
import type { DeliveryCommit } from '../outbox/record-attempts.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { ServiceDelivery, TriggeredWebhook } from './sandbox.ts'

export function journalAttempts(
  journal: Journal,
  { world, delivery, attempts, commit }: DeliveryCommit,
): void {
  const { service } = world
  for (const entry of toAttemptEntries(commit.cause, { service, delivery, attempts }))
    journal.append(entry)
}

interface LoggedAttempts extends Pick<DeliveryCommit, 'delivery' | 'attempts'> {
  readonly service: string
}

/** Makes the entries of attempts. */
export function toAttemptEntries(
  cause: string,
  { service, delivery, attempts }: LoggedAttempts,
): readonly DeliveryEntry[] {
  const { id, webhook, causedBy } = delivery
  const base = { kind: 'delivery', service, delivery: id, webhook, causedBy } as const
  return attempts.map((attempt) => {
    // A journal id names one entry, and a fault may have had the same bytes sent several times.
    const copy = attempt.copy === undefined ? '' : `-${attempt.copy}`
    return { ...base, id: `${cause}${copy}`, at: attempt.at, attempt }
  })
}

export function deliveriesOf({ service, deliveries }: EngineWorld): readonly ServiceDelivery[] {
  return [...deliveries.all()].map((delivery) => ({ ...delivery, service }))
}

/** @throws UnknownNameError when there is no such delivery */
export function redelivered(world: EngineWorld, id: string): Delivery {
  const delivery = redeliver(world, id)
  if (delivery === undefined) {
    throw new UnknownNameError(
      'delivery',
      id,
      [...world.deliveries.all()].slice(-5).map((known) => known.id),
    )
  }
  return delivery
}

/** Emits a webhook as the service does, and returns the deliveries that this makes. */
export function triggered(
  world: EngineWorld,
  { webhook, subject, payload, targets }: TriggeredWebhook,
): readonly Delivery[] {
  const known = world.deliveries.size
  const emit = world.emit as (event: TriggeredWebhook) => void // the payload is checked by the contract at once
  emit({ webhook, subject, payload, ...(targets && { targets }) })
  return [...world.deliveries.all()].slice(known)
}
