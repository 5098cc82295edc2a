// Group commit: one statement is under way, and all that is appended meanwhile goes with the next one.
import type { Timers } from '@ensaio/mock-kit'
import type { Batch, ClusterTables } from './cluster-tables.ts'
import { lengthOf, STATEMENT_LENGTH_MAX } from './log-texts.ts'
import { countStatement } from './node-totals.ts'
import type { NodeTotals } from './node-totals.ts'
import { LeaseLostError } from './store-error.ts'

export interface AppendQueueOptions {
  readonly append: ClusterTables['append']
  readonly timers: Timers
  readonly stopwatchMs: () => number
  /** Counts the statements, and the appends that came too late. */
  readonly totals: NodeTotals
  /** Told of each statement that failed. It is tried again. */
  readonly onFailure: (error: unknown) => void
}

export interface AppendQueue {
  /** Resolves when the store has the batch. @throws LeaseLostError */
  add(batch: Batch): Promise<void>
  /** True where so much waits that no more should be added before the store is back. */
  isFull(): boolean
  /** Rejects everything that waits. */
  end(): void
}

/** The characters that may wait: the changes of some minutes, and little compared with what the sandboxes themselves need. */
const WAITING_LENGTH_MAX = 64 * 1024 * 1024

/** A statement that failed is tried again after this many milliseconds. */
const RETRY_MS = 100

interface Waiting {
  readonly batch: Batch
  readonly length: number
  readonly done: (error?: LeaseLostError) => void
}

export function createAppendQueue(options: AppendQueueOptions): AppendQueue {
  const { append, timers, stopwatchMs, totals, onFailure } = options
  let waiting: Waiting[] = []
  let underWay: readonly Waiting[] = []
  let waitingLength = 0
  let isOver = false

  const next = (): void => {
    underWay = waiting.slice(0, countTogether(waiting))
    waiting = waiting.slice(underWay.length)
    for (const { length } of underWay) waitingLength -= length
    if (underWay.length > 0) void write(underWay)
  }
  const write = async (some: readonly Waiting[]): Promise<void> => {
    const sentMs = stopwatchMs()
    try {
      const held = await append(some.map(({ batch }) => batch))
      if (isOver) return
      const isHeld = ({ batch }: Waiting): boolean => held.has(batch.claim.epoch)
      const count = some.filter(isHeld).length
      countStatement(totals, count, stopwatchMs() - sentMs)
      totals.leasesLost += some.length - count
      for (const one of some) one.done(isHeld(one) ? undefined : lost(one.batch))
      next()
    } catch (error) {
      if (isOver) return
      totals.statementsFailed += 1
      onFailure(error)
      timers.after(RETRY_MS, () => void write(some))
    }
  }
  return {
    add: (batch) =>
      new Promise((resolve, reject) => {
        if (isOver) return void reject(lost(batch))
        const length = lengthOf(batch.texts)
        waitingLength += length
        waiting.push({
          batch,
          length,
          done: (error) => (error === undefined ? resolve() : reject(error)),
        })
        if (underWay.length === 0) next()
      }),
    isFull: () => waitingLength > WAITING_LENGTH_MAX,
    end: () => {
      isOver = true
      for (const { batch, done } of [...underWay, ...waiting]) done(lost(batch))
    },
  }
}

/** Returns how many of them one statement takes. */
function countTogether(waiting: readonly Waiting[]): number {
  let length = 0
  const tooMany = waiting.findIndex((one) => (length += one.length) > STATEMENT_LENGTH_MAX)
  return tooMany === -1 ? waiting.length : Math.max(1, tooMany)
}

function lost({ claim }: Batch): LeaseLostError {
  return new LeaseLostError(claim.sandbox)
}
