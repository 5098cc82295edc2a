import type { Clock } from '../clock/clock.ts'
import { createQueue, SLICE_MS } from '../clock/slices.ts'
import type { CancelTimer, Timers } from '../clock/timers.ts'
import type { Delivery } from '../outbox/delivery.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Job } from '../world/job.ts'
import { runAdvance, untilAborted } from './run-advance.ts'
import type { Advanced, AdvanceOptions, AdvanceProgress } from './sandbox.ts'

/** The work that the scheduler starts; it decides only when. */
export interface SchedulerOptions extends DueItemsOptions {
  readonly clock: Clock
  readonly timers: Timers
  /** Milliseconds of machine time. */
  readonly machineNow: () => number
  /** Resolves when requests that wait have been answered. */
  readonly nextTurn: () => Promise<void>
  readonly runJob: (world: EngineWorld, job: Job) => void
  /** Sends one attempt; never rejects. */
  readonly attempt: (world: EngineWorld, delivery: Delivery) => Promise<unknown>
  /** Resolves when no attempt is under way. */
  readonly idle: () => Promise<void>
  /** Lets targets that rest be tried again. */
  readonly probeTargets: () => void
}

/** Runs what falls due: by itself as the clock moves, or on the way when the clock is moved. */
export interface Scheduler {
  /** Starts what is due now, as much as a slice of time allows, and sets a timer for what comes next. */
  wake(): void
  /** The same after the clock was set. */
  rewake(): void
  advance(durationMs: number, options?: AdvanceOptions): Promise<Advanced>
  /** The advance that is under way. */
  readonly advancing: AdvanceProgress | undefined
  /** Cancels every advance, and resolves when all have ended. */
  cancelAdvance(): Promise<void>
  /** Calls the listener as an advance progresses, until the returned function is called. */
  followAdvance(listener: (progress: AdvanceProgress) => void): () => void
  /**
   * Resolves when nothing that is due is left, or nothing will be started any more. On a clock that moves faster than its
   * work is done that never comes: after a while, what was due when this was called is enough.
   */
  settled(): Promise<void>
  /** Looks again at what was held, and starts it if it may go now. */
  release(): void
  /** Starts nothing from now on. Resolves when the advances have ended. */
  stop(): Promise<void>
}

/** An advance that is under way, or waits for its turn. */
interface OpenAdvance {
  readonly controller: AbortController
  readonly ended: Promise<unknown>
}

export function createScheduler(options: SchedulerOptions): Scheduler {
  const { clock, timers, machineNow, nextTurn, runJob, attempt, idle, probeTargets } = options
  const due = createDueItems(options)
  const advances = new Set<OpenAdvance>()
  const listeners = new Set<(progress: AdvanceProgress) => void>()
  const alone = createQueue()
  let cancelTimer: CancelTimer = () => undefined
  let armedFor = Infinity
  let isAdvancing = false
  let stopped = false

  const start = ({ world, job, delivery }: DueItem): Promise<unknown> | undefined => {
    if (job !== undefined) {
      runJob(world, job)
      return undefined
    }
    world.takeDelivery()
    return attempt(world, delivery)
  }
  const wake = (): void => {
    if (isAdvancing || stopped) return
    let sliceEnd: number | undefined
    let item = due.next()
    for (; item !== undefined && item.dueAt <= clock.now(); item = due.next()) {
      // What is left of it is past, so that its timer fires immediately.
      if (machineNow() >= (sliceEnd ??= machineNow() + SLICE_MS)) break
      // Attempts record their own outcome and are not awaited here.
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
  const onProgress = (progress: AdvanceProgress): void => {
    scheduler.advancing = progress.ended ? undefined : progress
    for (const listener of listeners) listener(progress)
  }
  const advanceAlone = async (durationMs: number, signal: AbortSignal): Promise<Advanced> => {
    isAdvancing = true
    probeTargets()
    due.giveBackHeld()
    try {
      await untilAborted(idle(), signal)
      const onLateAttempt = wake
      const shared = { clock, machineNow, nextTurn, due, start }
      return await runAdvance(durationMs, { ...shared, onProgress, onLateAttempt, signal })
    } finally {
      isAdvancing = false
      scheduler.advancing = undefined
      rewake()
    }
  }

  const cancelAdvance = async (): Promise<void> => {
    for (const { controller } of advances) controller.abort()
    await Promise.all([...advances].map(({ ended }) => ended))
  }

  const scheduler: Scheduler & { advancing: AdvanceProgress | undefined } = {
    wake,
    rewake,
    release: () => {
      due.giveBackHeld()
      rewake()
    },
    advance: (durationMs, { signal } = {}) => {
      const controller = new AbortController()
      if (stopped) controller.abort()
      const either = AbortSignal.any([controller.signal, ...(signal ? [signal] : [])])
      const advanced = alone(() => advanceAlone(durationMs, either))
      const open = { controller, ended: advanced.catch(() => undefined) }
      advances.add(open)
      void open.ended.then(() => advances.delete(open))
      return advanced
    },
    advancing: undefined,
    cancelAdvance,
    followAdvance: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settled: () =>
      alone(async () => {
        due.giveBackHeld()
        const [asked, waitedEnd] = [clock.now(), machineNow() + SETTLE_MS_MAX]
        // A clock that is too fast for its work always has something due: then only what was due when this was asked.
        const until = (): number => (machineNow() < waitedEnd ? clock.now() : asked)
        do {
          wake()
          await idle()
          await nextTurn()
        } while (!stopped && due.nextUntil(until()) !== undefined)
      }),
    stop: () => {
      stopped = true
      cancelTimer()
      return cancelAdvance()
    },
  }
  return scheduler
}

/** The longest time, of the machine, for which `settled` also waits for what falls due while it waits. */
const SETTLE_MS_MAX = 2_000

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

function createDueItems({ worlds, isHeld }: DueItemsOptions): DueItems {
  let held: { readonly world: EngineWorld; readonly delivery: Delivery }[] = []

  // Called at every request, so it makes no list.
  const next = (): DueItem | undefined => {
    let first: DueItem | undefined
    for (const world of worlds()) {
      if (world.nextDelivery() !== undefined) layHeldAside(world)
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
