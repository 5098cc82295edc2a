import type { Clock } from '../clock/clock.ts'
import { checkInstant } from '../clock/instant-range.ts'
import { SLICE_MS } from '../clock/slices.ts'
import type { DueItem, DueItems } from './scheduler.ts'
import type { Advanced, AdvanceProgress } from './sandbox.ts'

export interface RunAdvanceOptions {
  readonly clock: Clock
  readonly machineNow: () => number
  /** Resolves when requests that wait have been answered. */
  readonly nextTurn: () => Promise<void>
  readonly due: DueItems
  /** Starts the item; a job is done at once, an attempt when the promise resolves. */
  readonly start: (item: DueItem) => Promise<unknown> | undefined
  /** Told at the beginning, after each slice, and at the end. */
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
  let sliceEnd = machineNow() + SLICE_MS
  for (let item = due.nextUntil(to); item && !isAborted; item = due.nextUntil(to)) {
    if (item.dueAt > clock.now()) clock.moveTo(item.dueAt)
    if (item.job === undefined) attempts += 1
    else jobs += 1
    const attempt = start(item)
    if (attempt !== undefined) {
      await untilAborted(attempt, signal)
      if (signal.aborted) void attempt.then(options.onLateAttempt)
    }
    if (machineNow() >= sliceEnd) {
      onProgress(progress())
      await nextTurn()
      sliceEnd = machineNow() + SLICE_MS
    }
  }
  signal.removeEventListener('abort', abort)
  if (!isAborted && clock.now() < to) clock.moveTo(to)
  onProgress({ ...progress(), ended: true })
  return { now: clock.now(), jobs, attempts, ...(isAborted && { cancelled: true }) }
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
