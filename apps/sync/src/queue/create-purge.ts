import type { Timing } from '@ensaio/zenvia-conversion-client'
import type { Queue } from './queue.ts'

export interface CreatePurgeOptions {
  readonly queues: readonly Pick<Queue, 'purge'>[]
  readonly keptMs: number
  readonly timing: Pick<Timing, 'now'>
}

/** The pause between two purges: entries stay for weeks, and an hour more is nothing. */
const EVERY_MS = 60 * 60_000

/** Few enough that a webhook does not wait for the transaction. */
const ENTRIES_PER_TRANSACTION = 500

/** Deletes what was done long ago, once an hour however often it is called. Dead letters stay until somebody retries them. */
export function createPurge({
  queues,
  keptMs,
  timing,
}: CreatePurgeOptions): (signal: AbortSignal) => Promise<void> {
  let dueMs = Number.NEGATIVE_INFINITY
  return async function purge(signal) {
    const nowMs = timing.now()
    if (nowMs < dueMs) return
    dueMs = nowMs + EVERY_MS
    const limit = ENTRIES_PER_TRANSACTION
    for (const queue of queues) {
      let deleted = limit
      while (deleted === limit && !signal.aborted)
        deleted = await queue.purge({ doneBeforeMs: nowMs - keptMs, limit })
    }
  }
}
