import { createLogState, LogError } from '@ensaio/mock-kit/log'
import type { LogEntry, LogState } from '@ensaio/mock-kit/log'
import type { AppendQueue } from './append-queue.ts'
import type { Lease } from './cluster-store.ts'
import type { Batch, Claim, ClusterTables } from './cluster-tables.ts'
import { entriesIn, lengthOf, rowTextsInSlices, rowTextsOf } from './log-texts.ts'

export interface LeaseOptions {
  readonly claim: Claim
  /** True where the log is known to be empty. */
  readonly isNew: boolean
  readonly tables: Pick<ClusterTables, 'read' | 'release' | 'remove'>
  readonly queue: AppendQueue
  /** Puts a checkpoint into the store, or warns that it could not. */
  readonly checkpoint: (batch: Batch) => Promise<void>
  /** Told when the node has the lease no more. */
  readonly onEnd: () => void
  /** A log of more characters begins anew. @default 16 Mi */
  readonly lengthMax?: number
}

/** A log that is shorter is read within half a second, so that a takeover hardly takes longer. */
const LENGTH_MAX = 16 * 1024 * 1024

/** A log begins anew once it is this many times as long as it would be then: little is written twice. */
const GROWTH = 4

export function createLease(options: LeaseOptions): Lease {
  const { claim, isNew, tables, queue, checkpoint, onEnd, lengthMax = LENGTH_MAX } = options
  const { sandbox, epoch, leftMs } = claim
  let seq = isNew ? 0 : undefined
  let length = 0
  let limit = lengthMax
  let last = Promise.resolve()
  let beginning: Promise<void> | undefined

  /** Begins the log anew, once the store has all that the new beginning leads to. */
  const beginAnew = async (upTo: number, entries: Iterable<LogEntry>): Promise<void> => {
    const before = length
    try {
      const texts = await rowTextsInSlices(entries)
      const begun = lengthOf(texts)
      length += begun - before
      limit = Math.max(lengthMax, GROWTH * begun)
      await last
      await checkpoint({ claim, seq: upTo, texts })
    } catch {
      // The lease is lost, as the caller of `append` hears.
    }
    beginning = undefined
  }
  const append = (entries: readonly LogEntry[], whole: () => Iterable<LogEntry>): Promise<void> => {
    if (seq === undefined) throw refused(sandbox, UNREAD)
    if (queue.isFull()) throw refused(sandbox, FULL)
    seq += 1
    const batch = { claim, seq, texts: rowTextsOf(entries) }
    length += lengthOf(batch.texts)
    last = queue.add(batch)
    last.catch(onEnd)
    if (length > limit) beginning ??= beginAnew(seq, whole())
    return last
  }
  const settled = async (): Promise<void> => last
  const ending =
    (end: (claim: Claim) => Promise<void>, before: () => Promise<void>) => async () => {
      await before()
      await beginning
      await end(claim)
      onEnd()
    }

  return {
    sandbox,
    epoch,
    ...(leftMs !== undefined && { leftMs }),
    read: async () => {
      const found = await readLog(claim, tables)
      seq = found.seq
      length = found.length
      return found.state
    },
    log: {
      append,
      isSlow: true,
      close: () => last.catch(() => undefined), // the caller of `append` hears of it
    },
    settled,
    release: ending(tables.release, settled),
    // Whatever was appended goes, too.
    remove: ending(tables.remove, () => settled().catch(() => undefined)),
  }
}

async function readLog(claim: Claim, tables: Pick<ClusterTables, 'read'>) {
  let state: LogState | undefined
  let [seq, length] = [0, 0]
  for await (const rows of tables.read(claim))
    for (const row of rows) {
      state ??= createLogState()
      for (const entry of entriesIn(row.text, `log of the sandbox ${claim.sandbox}`))
        state.add(entry)
      seq = row.seq
      length += row.text.length
    }
  state?.stages.clear()
  return { state, seq, length }
}

const UNREAD = 'its end is not known before it was read. Read it first.'
const FULL = 'the store is away, and too much waits for it. Try again when it is back.'

function refused(sandbox: string, why: string): LogError {
  return new LogError(`write to the log of the sandbox ${sandbox}`, why)
}
