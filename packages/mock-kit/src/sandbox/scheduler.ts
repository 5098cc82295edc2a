import type { Clock } from '../clock/clock.ts'
import { checkInstant } from '../clock/instant-range.ts'
import type { CancelTimer, Timers } from '../clock/timers.ts'
import type { Delivery } from '../outbox/delivery.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Job } from '../world/job.ts'
import type { Advanced } from './sandbox.ts'

/** The things that the scheduler sets off; it decides only when. */
export interface SchedulerOptions {
  readonly clock: Clock
  readonly timers: Timers
  /** The worlds as they are now. */
  readonly worlds: () => readonly EngineWorld[]
  readonly runJob: (world: EngineWorld, job: Job) => void
  /** Sends one attempt; never rejects. */
  readonly attempt: (world: EngineWorld, delivery: Delivery) => Promise<unknown>
  /** True while the delivery may not be sent: everything is paused, or its target does not answer. */
  readonly isHeld: (world: EngineWorld, delivery: Delivery) => boolean
  /** Resolves when no attempt is under way. */
  readonly idle: () => Promise<void>
}

/** Runs what falls due: by itself as the clock moves, or on the way when the clock is moved. */
export interface Scheduler {
  /** Starts what is due now and sets a timer for what comes next. */
  wake(): void
  /** The same after the clock was set. */
  rewake(): void
  advance(durationMs: number): Promise<Advanced>
  /** Resolves when nothing that is due is left, or nothing will be started any more. */
  settled(): Promise<void>
  /** Looks again at what was held, and starts it if it may go now. */
  release(): void
  stop(): void
}

type DueItem = {
  readonly dueAt: number
  readonly sequence: number
  readonly world: EngineWorld
} & (
  | { readonly job: Job; readonly delivery?: never }
  | { readonly delivery: Delivery; readonly job?: never }
)

export function createScheduler(options: SchedulerOptions): Scheduler {
  const { clock, timers, worlds, runJob, attempt, isHeld, idle } = options
  let held: { readonly world: EngineWorld; readonly delivery: Delivery }[] = []
  let cancelTimer: CancelTimer = () => undefined
  let armedFor = Infinity
  let queue: Promise<unknown> = Promise.resolve()
  let advancing = false
  let stopped = false

  /** Finds what is due first; held deliveries are laid aside on the way. Asked at every request: it lists nothing. */
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
  const nextUntil = (instant: number): DueItem | undefined => {
    const item = next()
    return item !== undefined && item.dueAt <= instant ? item : undefined
  }
  /** Sets the item off; a job is done at once, an attempt when the promise resolves. */
  const start = ({ world, job, delivery }: DueItem): Promise<unknown> | undefined => {
    if (job !== undefined) {
      runJob(world, job)
      return undefined
    }
    world.takeDelivery()
    return attempt(world, delivery)
  }
  const giveBackHeld = (): void => {
    const waiting = held
    held = []
    for (const { world, delivery } of waiting) {
      if (world.deliveries.get(delivery.id) === delivery) world.giveBackDelivery(delivery)
    }
  }
  const wake = (): void => {
    if (advancing || stopped) return
    let item = next()
    for (; item !== undefined && item.dueAt <= clock.now(); item = next()) {
      // Attempts answer for themselves; nobody waits for them here.
      void start(item)?.then(wake)
    }
    arm(item?.dueAt ?? Infinity)
  }
  /** Sets the timer for the next instant; most calls find it set already. */
  const arm = (instant: number): void => {
    if (instant === armedFor) return
    cancelTimer()
    armedFor = instant
    const waitMs = clock.machineMsUntil(instant)
    if (waitMs !== Infinity) cancelTimer = timers.after(waitMs, rewake)
  }
  /** Wakes as if no timer were set: it went off, or the clock moved under it. */
  const rewake = (): void => {
    cancelTimer()
    armedFor = Infinity
    wake()
  }
  const run = async (durationMs: number): Promise<Advanced> => {
    await idle()
    const target = clock.now() + durationMs
    checkInstant(target)
    let [jobs, attempts] = [0, 0]
    for (let item = nextUntil(target); item && !stopped; item = nextUntil(target)) {
      if (item.dueAt > clock.now()) clock.moveTo(item.dueAt)
      if (item.job === undefined) attempts += 1
      else jobs += 1
      await start(item)
    }
    if (clock.now() < target) clock.moveTo(target)
    return { now: clock.now(), jobs, attempts }
  }
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = queue.then(work)
    // The caller hears of a failure; whoever comes next is not kept from its turn.
    queue = turn.then(
      () => undefined,
      () => undefined,
    )
    return turn
  }

  return {
    wake,
    rewake,
    release: () => {
      giveBackHeld()
      rewake()
    },
    advance: (durationMs) =>
      alone(async () => {
        advancing = true
        giveBackHeld()
        try {
          return await run(durationMs)
        } finally {
          advancing = false
          rewake()
        }
      }),
    settled: () =>
      alone(async () => {
        giveBackHeld()
        do {
          wake()
          await idle()
        } while (!stopped && nextUntil(clock.now()) !== undefined)
      }),
    stop: () => {
      stopped = true
      cancelTimer()
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
