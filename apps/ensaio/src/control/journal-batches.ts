// Batches of the journal as server-sent events. Followers at the same position share one.
import { memoizeRecent } from '@ensaio/contracts/memoize'
import type { Journal, JournalEntry } from '@ensaio/mock-kit'
import { toJournalEntryView } from './journal.ts'

/** Entries in one batch: enough to keep up with an integration at work, few enough to stop soon. */
const BATCH_MAX = 50

/** The most that they weigh: in the texts of more, it would take too long to look for secrets. */
const BATCH_BYTES_MAX = 1024 * 1024

export type Bytes = Uint8Array<ArrayBuffer>

/** A filter of entries, and a text that is the same for filters that want the same. */
export interface EntryFilter {
  readonly key: string
  readonly isWanted: (entry: JournalEntry) => boolean
}

/** The batch that a follower reads next. */
interface BatchKey {
  readonly journal: Journal
  readonly filter: EntryFilter | undefined
  readonly position: number
  /** The journal's end: the limit of what can be read. */
  readonly end: number
  /** The journal's: a batch that was made before shows what is secret now. */
  readonly version: number
  readonly lastId: string | undefined
}

/** Entries as they are sent. */
interface Batch {
  readonly bytes: Bytes
  readonly next: number
  readonly lastId: string | undefined
  /** True where entries before it were forgotten. */
  readonly hasSkipped: boolean
}

/** Returns the batch of a key. */
export type BatchOf = (key: BatchKey) => Batch

/** Makes batches; followers at the same position get the same one. */
export function createBatches(): BatchOf {
  const batches = memoizeRecent<BatchKey, Batch>(isSameKey)
  return (key) => batches(key, () => toBatch(key))
}

function isSameKey(one: BatchKey, other: BatchKey): boolean {
  return (
    one.journal === other.journal &&
    one.position === other.position &&
    one.end === other.end &&
    one.version === other.version &&
    one.lastId === other.lastId &&
    one.filter?.key === other.filter?.key
  )
}

function toBatch({ journal, filter, position, lastId }: BatchKey): Batch {
  const { entries, next, gap } = journal.read(position, BATCH_MAX, BATCH_BYTES_MAX)
  const forgotten = gap ? event('gap', { after: lastId }) : []
  const matching = entries.filter((entry) => filter?.isWanted(entry) ?? true)
  const bytes = encode([...forgotten, ...matching.flatMap(entryEvent)])
  return { bytes, next, lastId: entries.at(-1)?.id ?? lastId, hasSkipped: gap }
}

interface CursorOptions {
  readonly journal: Journal
  readonly filter?: EntryFilter
  /** The last entry that the follower has seen; without it, the cursor begins at the end. */
  readonly lastEventId?: string
  readonly batchOf: BatchOf
}

/** Reads the journal batch by batch. The last one for now is empty. */
export function createCursor({
  journal,
  filter,
  lastEventId,
  batchOf,
}: CursorOptions): () => Pick<Batch, 'bytes' | 'hasSkipped'> & { readonly isLast: boolean } {
  let lastId = lastEventId ?? journal.read(journal.end - 1).entries[0]?.id
  let position =
    lastEventId === undefined ? journal.end : (journal.positionAfter(lastEventId) ?? -1)
  return () => {
    const { end, version } = journal
    const batch = batchOf({ journal, filter, position, end, version, lastId })
    const isLast = batch.next === position
    position = batch.next
    lastId = batch.lastId
    return { ...batch, isLast }
  }
}

function entryEvent(entry: JournalEntry): readonly string[] {
  return [`id: ${entry.id}\n`, ...event(entry.kind, toJournalEntryView(entry))]
}

/** Returns the parts of an event's text. */
export function event(kind: string, data: unknown): readonly string[] {
  return [`event: ${kind}\ndata: `, JSON.stringify(data), '\n\n']
}

/** Encodes the parts of a text one by one: joining them first would copy each twice. */
export function encode(parts: readonly string[]): Bytes {
  let length = 0
  for (const part of parts) length += Buffer.byteLength(part)
  const bytes = Buffer.allocUnsafeSlow(length)
  let end = 0
  for (const part of parts) end += bytes.write(part, end)
  return bytes
}
