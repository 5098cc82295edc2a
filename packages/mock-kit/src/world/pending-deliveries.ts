import type { Delivery, DeliveryIndex } from '../outbox/delivery.ts'
import { createDueQueue } from './due-queue.ts'
import type { BaseOf } from './agenda.ts'
import { createCollection } from './collection.ts'
import type { EngineCollection, NoteChange } from './collection.ts'
import type { EngineWorld } from './engine-world.ts'

/** Creates the deliveries of a world, and finds the pending one that is due first. */
export function createDeliveries(
  note: NoteChange,
  baseOf: BaseOf,
): Pick<EngineWorld, 'nextDelivery' | 'takeDelivery' | 'giveBackDelivery'> & {
  readonly deliveries: EngineCollection<Delivery, DeliveryIndex>
} {
  const queue = createDueQueue<Delivery>({
    dueOf: ({ nextAttemptAt = Infinity, sequence }) => ({ dueAt: nextAttemptAt, sequence }),
    isCurrent: (delivery) => deliveries.get(delivery.id) === delivery,
  })
  const deliveries = createCollection<Delivery, DeliveryIndex>({
    ...baseOf('$deliveries'),
    name: '$deliveries',
    definition: {
      key: ({ id }) => id,
      indexes: {
        status: ({ status }) => status,
        target: ({ target }) => target,
        heldBehind: ({ target, postponed }) =>
          postponed?.behind === undefined ? undefined : target,
      },
    },
    note,
    onChange: (delivery, before) => {
      if (before?.status === 'pending') queue.remove(before)
      if (delivery?.status === 'pending') queue.add(delivery)
    },
  })
  for (const delivery of deliveries.by('status', 'pending')) queue.add(delivery)
  const { next: nextDelivery, take: takeDelivery, add: giveBackDelivery } = queue
  return { deliveries, nextDelivery, takeDelivery, giveBackDelivery }
}
