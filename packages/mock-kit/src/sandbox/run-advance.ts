import type { Clock } from '../clock/clock.ts'
import { checkInstant } from '../clock/instant-range.ts'
import { SLICE_MS } from '../clock/slices.ts'
import type { DueItem, DueItems } from './scheduler.ts'
import type { Advanced, AdvanceProgress } from './sandbox.ts'

/** The most items after which the time is looked at again: to look costs as much as a tenth of a small job. */
const ITEMS_UNSEEN_MAX = 32

/** A part of a slice so small that twice as many items will not exceed the slice by much. */
const PORTION_MS = SLICE_MS / 20

export interface RunAdvanceOptions {
  readonly clock: Clock
  readonly machineNow: () => number
  /** Resolves when requests that wait have been answered. */
  readonly nextTurn: () => Promise<void>
  readonly due: DueItems
  /** Starts the item; a job is done immediately, an attempt when the promise resolves. */
  readonly start: (item: DueItem) => Promise<unknown> | undefined
  /** Called at the beginning, after each slice, and at the end. */
  readonly onProgress: (progress: AdvanceProgress) => void
  /** Called when an attempt that outlived the advance has ended. */
  readonly onLateAttempt: () => void
  /** Ends the advance early, where it has come to. */
  readonly signal: AbortSignal
}

/**
 * Moves the clock on, and runs what falls due on the way. After each slice it lets other work of the process go first.
 * @throws InstantOutOfRangeError
 */
export async function runAdvance(
  durationMs: number,
  options: RunAdvanceOptions,
): Promise<Advanced> {
  const { clock, machineNow, nextTurn, due, start, onProgress, signal } = options
  const from = clock.now()
  const to = from + durationMs
  checkInstant(to)
  let jobs = 0
  let attempts = 0
  const progress = (): AdvanceProgress => ({ from, to, now: clock.now(), jobs, attempts })

  let isAborted = signal.aborted
  const abort = (): void => void (isAborted = true)
  // A signal that follows others looks at all of them whenever it is asked, and there are millions of jobs.
  signal.addEventListener('abort', abort, { once: true })
  onProgress(progress())
  const slice = createSlices(machineNow)
  for (let item = due.nextUntil(to); item && !isAborted; item = due.nextUntil(to)) {
    if (item.dueAt > clock.now()) clock.moveTo(item.dueAt)
    if (item.job === undefined) attempts += 1
    else jobs += 1
    const attempt = start(item)
    if (attempt !== undefined) {
      await untilAborted(attempt, signal)
      if (signal.aborted) void attempt.then(options.onLateAttempt)
    }
    if (slice.isOver(attempt !== undefined)) {
      onProgress(progress())
      await nextTurn()
      slice.begin()
    }
  }
  signal.removeEventListener('abort', abort)
  if (!isAborted && clock.now() < to) clock.moveTo(to)
  onProgress({ ...progress(), ended: true })
  return { now: clock.now(), jobs, attempts, ...(isAborted && { cancelled: true }) }
}

/** The slices of time into which an advance is cut. */
interface Slices {
  begin(): void
  /** Counts an item, and tells whether the slice is over. @param hasWaited true where the item took who knows how long */
  isOver(hasWaited: boolean): boolean
}

/** Cuts slices, and looks at the time after each item only where items are slow. */
function createSlices(machineNow: () => number): Slices {
  let seenAt = machineNow()
  let end = seenAt + SLICE_MS
  let portion = 1
  let unseen = 0
  return {
    begin: () => {
      seenAt = machineNow()
      end = seenAt + SLICE_MS
      unseen = 0
    },
    isOver: (hasWaited) => {
      unseen += 1
      if (unseen < portion && !hasWaited) return false
      const now = machineNow()
      portion = now - seenAt < PORTION_MS ? Math.min(ITEMS_UNSEEN_MAX, unseen * 2) : 1
      seenAt = now
      unseen = 0
      return now >= end
    },
  }
}

/** Waits for the work, or until the signal is aborted. */
export function untilAborted(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const leave = (): void => resolve()
    signal.addEventListener('abort', leave, { once: true })
    work.then(leave, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
