import { createDueQueue } from '../world/due-queue.ts'
import type { DueQueue } from '../world/due-queue.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Delivery } from './delivery.ts'

/** Attempts under way at once: many receivers in parallel, few enough sockets. */
const OPEN_ATTEMPTS_MAX = 32

/**
 * Runs attempts so that deliveries to one target go out one at a time, in order of their due time and then their
 * sequence, while other targets go on beside it.
 */
export interface DeliveryLanes<Result> {
  /** Runs the attempt when its turn comes. A delivery that waits or is under way is not started twice. */
  run(world: EngineWorld, delivery: Delivery): Promise<Result>
  /** Resolves when nothing is under way and nothing waits. */
  idle(): Promise<void>
}

export interface DeliveryLanesOptions<Result> {
  readonly attempt: (world: EngineWorld, delivery: Delivery) => Promise<Result>
  /** @default 32 */
  readonly openAttemptsMax?: number
}

interface Ticket<Result> {
  readonly world: EngineWorld
  readonly delivery: Delivery
  readonly turn: PromiseWithResolvers<Result>
}

interface Lane<Result> {
  readonly waiting: DueQueue<Ticket<Result>>
  /** What waits or is under way, by delivery. */
  readonly tickets: Map<string, Ticket<Result>>
  isQueued: boolean
}

export function createDeliveryLanes<Result>(
  options: DeliveryLanesOptions<Result>,
): DeliveryLanes<Result> {
  const { attempt, openAttemptsMax = OPEN_ATTEMPTS_MAX } = options
  const lanesByWorld = new Map<EngineWorld, Map<string, Lane<Result>>>()
  // Lanes of which the next ticket may start.
  const ready: { readonly target: string; readonly lane: Lane<Result> }[] = []
  let idlers: (() => void)[] = []
  let open = 0
  let waiting = 0

  const laneOf = (world: EngineWorld, target: string): Lane<Result> => {
    const lanes = lanesByWorld.get(world) ?? new Map<string, Lane<Result>>()
    lanesByWorld.set(world, lanes)
    const lane = lanes.get(target) ?? createLane<Result>()
    lanes.set(target, lane)
    return lane
  }
  const drop = (world: EngineWorld, target: string): void => {
    const lanes = lanesByWorld.get(world)
    lanes?.delete(target)
    if (lanes?.size === 0) lanesByWorld.delete(world)
  }
  const queue = (target: string, lane: Lane<Result>): void => {
    if (lane.isQueued) return
    lane.isQueued = true
    ready.push({ target, lane })
  }
  const start = async (target: string, lane: Lane<Result>): Promise<void> => {
    const ticket = lane.waiting.take()
    if (ticket === undefined) return
    const { world, delivery, turn } = ticket
    open += 1
    waiting -= 1
    try {
      turn.resolve(await attempt(world, delivery))
    } catch (error) {
      turn.reject(error)
    }
    open -= 1
    lane.tickets.delete(delivery.id)
    lane.isQueued = false
    if (lane.tickets.size > 0) queue(target, lane)
    else drop(world, target)
    pump()
  }
  const takeReady = () => (open < openAttemptsMax ? ready.shift() : undefined)
  const pump = (): void => {
    for (let next = takeReady(); next; next = takeReady()) void start(next.target, next.lane)
    if (open > 0 || waiting > 0) return
    for (const resolve of idlers) resolve()
    idlers = []
  }

  return {
    run: (world, delivery) => {
      const lane = laneOf(world, delivery.target)
      const known = lane.tickets.get(delivery.id)
      if (known !== undefined) return known.turn.promise
      const ticket = { world, delivery, turn: Promise.withResolvers<Result>() }
      lane.tickets.set(delivery.id, ticket)
      lane.waiting.add(ticket)
      waiting += 1
      queue(delivery.target, lane)
      // What else is handed in at this moment may have to go first.
      queueMicrotask(pump)
      return ticket.turn.promise
    },
    idle: () =>
      open === 0 && waiting === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            idlers.push(resolve)
          }),
  }
}

function createLane<Result>(): Lane<Result> {
  return {
    waiting: createDueQueue<Ticket<Result>>({
      dueOf: ({ delivery: { nextAttemptAt = 0, sequence } }) => ({
        dueAt: nextAttemptAt,
        sequence,
      }),
      isCurrent: () => true,
    }),
    tickets: new Map(),
    isQueued: false,
  }
}
