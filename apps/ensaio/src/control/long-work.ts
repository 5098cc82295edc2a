import { createQueue } from '@ensaio/mock-kit'
import type { PausingWork } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** Work that takes longer is long, in milliseconds of its own: most is done by then, and has little memory. */
const BRIEF_MS = 250

/** Calls whose work is long and has to wait. */
const WAITING_MAX = 16

type RunInSlices = <Result>(work: PausingWork<Result>) => Promise<Result>

/** The work of calls, of which one at a time may be long: ten at once would take ten times the memory, and none be done sooner. */
export interface LongWork {
  /** @throws ControlRefusalError where too many wait already, and whatever the work throws */
  run<Result>(work: PausingWork<Result>, inSlices: RunInSlices): Promise<Result>
}

/**
 * @param nowMs machine time
 * @param makeRoom resolves when there is memory for more of it. @default when the process has collected its garbage
 */
export function createLongWork(nowMs: () => number, makeRoom = makeRoomInProcess): LongWork {
  const inTurn = createQueue()
  let waiting = 0
  return {
    run: async (work, inSlices) => {
      const step = await inSlices(beginning(work, nowMs))
      if (step.done === true) return step.value
      if (waiting >= WAITING_MAX) {
        abandon(work)
        throw busy()
      }
      waiting += 1
      return inTurn(() => makeRoom().then(() => inSlices(work))).finally(() => (waiting -= 1))
    },
  }
}

/** Does the work as long as it is brief. Returns its last step. */
function* beginning<Result>(
  work: PausingWork<Result>,
  nowMs: () => number,
): PausingWork<IteratorResult<void, Result>> {
  for (let spentMs = 0; ;) {
    const before = nowMs()
    const step = work.next()
    spentMs += nowMs() - before
    if (step.done === true || spentMs > BRIEF_MS) return step
    yield
  }
}

/** Ends the work, which gives back what it has. */
function abandon<Result>(work: PausingWork<Result>): void {
  work.return(undefined as Result) // nobody reads the result
}

function busy(): ControlRefusalError {
  return new ControlRefusalError({
    status: 503,
    code: 'SANDBOX_BUSY',
    message: `Failed to answer: ${WAITING_MAX} calls that take long wait for another one. Send it again.`,
    headers: { 'retry-after': '1' },
  })
}

/** Loads what that takes with the first call that is long. */
async function makeRoomInProcess(): Promise<void> {
  const { makeRoom } = await import('../host/system-heap.ts')
  await makeRoom()
}
