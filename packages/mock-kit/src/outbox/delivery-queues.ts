import { createDueQueue } from '../world/due-queue.ts'
import type { DueQueue } from '../world/due-queue.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Delivery } from './delivery.ts'

/** Simultaneous attempts: many receivers in parallel, few enough sockets. */
const OPEN_ATTEMPTS_MAX = 32

/**
 * Runs attempts so that deliveries to one target go out one at a time, in order of their due time and then their
 * sequence, while other targets go on.
 */
export interface DeliveryQueues<Result> {
  /** Runs the attempt when its turn comes. A delivery that waits or is under way is not started twice. */
  run(world: EngineWorld, delivery: Delivery): Promise<Result>
  /** Resolves when nothing is under way and nothing waits. */
  idle(): Promise<void>
}

export interface DeliveryQueuesOptions<Result> {
  readonly attempt: (world: EngineWorld, delivery: Delivery) => Promise<Result>
  /** @default 32 */
  readonly openAttemptsMax?: number
  /** The maximum number of simultaneous attempts to one target. @default one */
  readonly openPerTargetMax?: () => number
}

interface Ticket<Result> {
  readonly world: EngineWorld
  readonly delivery: Delivery
  readonly turn: PromiseWithResolvers<Result>
}

interface TargetQueue<Result> {
  readonly waiting: DueQueue<Ticket<Result>>
  /** The tickets that wait or are under way, by delivery. */
  readonly tickets: Map<string, Ticket<Result>>
  /** Attempts that are under way, or about to be. */
  open: number
}

export function createDeliveryQueues<Result>(
  options: DeliveryQueuesOptions<Result>,
): DeliveryQueues<Result> {
  const { attempt, openAttemptsMax = OPEN_ATTEMPTS_MAX, openPerTargetMax = () => 1 } = options
  const queuesByWorld = new Map<EngineWorld, Map<string, TargetQueue<Result>>>()
  // Queues of which the next ticket may start.
  const ready: { readonly target: string; readonly queue: TargetQueue<Result> }[] = []
  let idlers: (() => void)[] = []
  let open = 0
  let waiting = 0

  const queueOf = (world: EngineWorld, target: string): TargetQueue<Result> => {
    const queues = queuesByWorld.get(world) ?? new Map<string, TargetQueue<Result>>()
    queuesByWorld.set(world, queues)
    const queue = queues.get(target) ?? createTargetQueue<Result>()
    queues.set(target, queue)
    return queue
  }
  const drop = (world: EngineWorld, target: string): void => {
    const queues = queuesByWorld.get(world)
    queues?.delete(target)
    if (queues?.size === 0) queuesByWorld.delete(world)
  }
  const enlist = (target: string, queue: TargetQueue<Result>): void => {
    while (queue.open < Math.min(openPerTargetMax(), queue.tickets.size)) {
      queue.open += 1
      ready.push({ target, queue })
    }
  }
  const start = async (target: string, queue: TargetQueue<Result>): Promise<void> => {
    const ticket = queue.waiting.take()
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
    queue.tickets.delete(delivery.id)
    queue.open -= 1
    if (queue.tickets.size > 0) enlist(target, queue)
    else drop(world, target)
    pump()
  }
  const takeReady = () => (open < openAttemptsMax ? ready.shift() : undefined)
  const pump = (): void => {
    for (let next = takeReady(); next; next = takeReady()) void start(next.target, next.queue)
    if (open > 0 || waiting > 0) return
    for (const resolve of idlers) resolve()
    idlers = []
  }

  return {
    run: (world, delivery) => {
      const queue = queueOf(world, delivery.target)
      const known = queue.tickets.get(delivery.id)
      if (known !== undefined) return known.turn.promise
      const ticket = { world, delivery, turn: Promise.withResolvers<Result>() }
      queue.tickets.set(delivery.id, ticket)
      queue.waiting.add(ticket)
      waiting += 1
      enlist(delivery.target, queue)
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

function createTargetQueue<Result>(): TargetQueue<Result> {
  return {
    waiting: createDueQueue<Ticket<Result>>({
      dueOf: ({ delivery: { nextAttemptAt = 0, sequence } }) => ({
        dueAt: nextAttemptAt,
        sequence,
      }),
      isCurrent: () => true,
    }),
    tickets: new Map(),
    open: 0,
  }
}
