// Work that runs in slices: between two of them, others have their turn.

/** The longest time for which work keeps requests waiting, in machine time: too short to be noticed. */
export const SLICE_MS = 5

/** Work that pauses at each `yield`, so that others can go first. */
export type PausingWork<Result> = Generator<void, Result>

/** Runs all of the work without a pause. */
export function runAtOnce<Result>(work: PausingWork<Result>): Result {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** Does the work until somebody aborts it. @throws the signal's reason */
export function* untilAborted<Result>(
  work: PausingWork<Result>,
  signal: AbortSignal | undefined,
): PausingWork<Result> {
  let step = work.next()
  while (!step.done) {
    yield
    step = signal?.aborted ? work.throw(signal.reason) : work.next()
  }
  return step.value
}

/** Runs the work for a slice of time, or to its end. */
function runSlice<Result>(
  work: PausingWork<Result>,
  nowMs: () => number,
): IteratorResult<void, Result> {
  const sliceEnd = nowMs() + SLICE_MS
  let step = work.next()
  while (!step.done && nowMs() < sliceEnd) step = work.next()
  return step
}

export interface SliceOptions {
  /** Milliseconds of machine time. */
  readonly nowMs: () => number
  /** Resolves when requests that wait have been answered. */
  readonly nextTurn: () => Promise<void>
}

/** Runs the work slice by slice, and yields what to wait for between two of them. */
export function* inSlices<Result>(
  work: PausingWork<Result>,
  { nowMs, nextTurn }: SliceOptions,
): Generator<{ readonly kind: 'turn'; readonly whenDone: (done: () => void) => void }, Result> {
  let step = runSlice(work, nowMs)
  while (!step.done) {
    yield { kind: 'turn', whenDone: (done) => void nextTurn().then(done) }
    step = runSlice(work, nowMs)
  }
  return step.value
}

/** Runs the work slice by slice. */
export async function runInSlices<Result>(
  work: PausingWork<Result>,
  { nowMs, nextTurn }: SliceOptions,
): Promise<Result> {
  let step = runSlice(work, nowMs)
  while (!step.done) {
    await nextTurn()
    step = runSlice(work, nowMs)
  }
  return step.value
}

/** Does work when its turn has come. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>

/** Creates a queue, whose work is done one after the other, in the order in which it came. Work that fails does not end it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => undefined) // its own caller hears of it
    return done
  }
}
