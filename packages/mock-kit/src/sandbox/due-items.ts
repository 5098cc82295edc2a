import type { Delivery } from '../outbox/delivery.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Job } from '../world/job.ts'

/** A job or a delivery of a world. */
export type DueItem = {
  readonly dueAt: number
  readonly sequence: number
  readonly world: EngineWorld
} & (
  | { readonly job: Job; readonly delivery?: never }
  | { readonly delivery: Delivery; readonly job?: never }
)

/** The jobs and deliveries of all worlds of a sandbox, by the instant at which they fall due. */
export interface DueItems {
  /** Returns the item that is due first, whenever that is. Held deliveries are laid aside on the way. */
  next(): DueItem | undefined
  /** Returns the item that is due first, unless that is after the instant. */
  nextUntil(instant: number): DueItem | undefined
  /** Gives the deliveries that were laid aside back to their worlds. */
  giveBackHeld(): void
}

export interface DueItemsOptions {
  /** The worlds as they are now. */
  readonly worlds: () => readonly EngineWorld[]
  /** True while the delivery may not be sent: everything is paused, or its target does not answer. */
  readonly isHeld: (world: EngineWorld, delivery: Delivery) => boolean
}

export function createDueItems({ worlds, isHeld }: DueItemsOptions): DueItems {
  let held: { readonly world: EngineWorld; readonly delivery: Delivery }[] = []

  // Asked at every request: it lists nothing.
  const next = (): DueItem | undefined => {
    let first: DueItem | undefined
    for (const world of worlds()) {
      layHeldAside(world)
      first = earlier(earlier(first, dueJob(world)), dueDelivery(world))
    }
    return first
  }
  const layHeldAside = (world: EngineWorld): void => {
    for (let delivery = world.nextDelivery(); delivery && isHeld(world, delivery);) {
      world.takeDelivery()
      held.push({ world, delivery })
      delivery = world.nextDelivery()
    }
  }

  return {
    next,
    nextUntil: (instant) => {
      const item = next()
      return item !== undefined && item.dueAt <= instant ? item : undefined
    },
    giveBackHeld: () => {
      const waiting = held
      held = []
      for (const { world, delivery } of waiting) {
        if (world.deliveries.get(delivery.id) === delivery) world.giveBackDelivery(delivery)
      }
    },
  }
}

function dueJob(world: EngineWorld): DueItem | undefined {
  const job = world.nextJob()
  return job && { world, job, dueAt: job.dueAt, sequence: job.sequence }
}

function dueDelivery(world: EngineWorld): DueItem | undefined {
  const delivery = world.nextDelivery()
  return (
    delivery && {
      world,
      delivery,
      dueAt: delivery.nextAttemptAt ?? 0,
      sequence: delivery.sequence,
    }
  )
}

function earlier(one: DueItem | undefined, other: DueItem | undefined): DueItem | undefined {
  if (one === undefined || other === undefined) return one ?? other
  if (one.dueAt !== other.dueAt) return one.dueAt < other.dueAt ? one : other
  return one.sequence <= other.sequence ? one : other
}
