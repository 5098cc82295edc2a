// The journal as server-sent events. Its ring is the only buffer: a follower that reads slowly skips what was forgotten.
import { memoizeRecent } from '@ensaio/contracts/memoize'
import type {
  AdvanceProgress,
  CancelTimer,
  Journal,
  JournalEntry,
  Sandbox,
  Timers,
} from '@ensaio/mock-kit'
import { toProgressView } from './clock.ts'
import { tooManyFollowers } from './followers.ts'
import { startHeartbeat } from './heartbeat.ts'
import { toJournalEntryView } from './journal.ts'

/** Terminals and dashboards that watch at once; each holds a connection. */
const FOLLOWERS_MAX = 50

/** Entries in one batch: enough to keep up with an integration at work, few enough to stop soon. */
const BATCH_MAX = 50

/** The most that they weigh: in the texts of more, it would take too long to look for secrets. */
const BATCH_BYTES_MAX = 1024 * 1024

/**
 * The pause after each batch, in which entries gather for the next. A follower is shown up to five hundred a second, more
 * than anybody reads; under more load it skips some, so that ten followers cost little.
 */
const PAUSE_MS = 100

/** A browser that lost the stream comes back after so many milliseconds. */
const OPENING = encode(['retry: 1000\n\n'])
const HEARTBEAT = encode([': still here\n\n'])

type Bytes = Uint8Array<ArrayBuffer>

/** A stream that somebody asks for. */
export interface StreamRequest {
  readonly journal: Journal
  readonly followAdvance: Sandbox['followAdvance']
  /** The entries that are wanted. @default all */
  readonly filter?: EntryFilter
  /** The last entry that the follower has seen; without it, the stream begins with what happens next. */
  readonly lastEventId?: string
  /** Tells others who follows. @default unknown */
  readonly follower?: string
}

/** A filter of entries, and a text that is the same for filters that want the same. */
export interface EntryFilter {
  readonly key: string
  readonly isWanted: (entry: JournalEntry) => boolean
}

/** The open streams of a process. */
export interface JournalStreams {
  /** @throws ControlRefusalError when as many are open as may be */
  open(request: StreamRequest): Response
  /** Ends those of a journal, or all of them. */
  close(journal?: Journal): void
}

export function createJournalStreams(timers: Timers, followersMax = FOLLOWERS_MAX): JournalStreams {
  /** The end of each stream, with its follower and its journal. */
  const open = new Map<() => void, Pick<StreamRequest, 'follower' | 'journal'>>()
  const shared = { afterPause: createPauses(timers), batchOf: createBatches() }
  return {
    open: (request) => {
      if (open.size >= followersMax)
        throw tooManyFollowers([...open.values()].map(({ follower = 'unknown' }) => follower))
      const { stream, end } = openEventStream({
        ...request,
        ...shared,
        timers,
        onEnd: () => open.delete(end),
      })
      open.set(end, request)
      return new Response(stream, {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      })
    },
    close: (journal) => {
      for (const [end, request] of open) if ((journal ?? request.journal) === request.journal) end()
    },
  }
}

/** Ends all pauses at the same time, so that followers read from the same position. */
function createPauses(timers: Timers): (resume: () => void) => CancelTimer {
  const pausing = new Set<() => void>()
  const resumeAll = (): void => {
    const all = [...pausing]
    pausing.clear()
    for (const resume of all) resume()
  }
  return (resume) => {
    if (pausing.size === 0) timers.after(PAUSE_MS, resumeAll)
    pausing.add(resume)
    return () => pausing.delete(resume)
  }
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
}

/** Makes batches; followers at the same position get the same one. */
function createBatches(): (key: BatchKey) => Batch {
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
  return { bytes, next, lastId: entries.at(-1)?.id ?? lastId }
}

interface EventStreamOptions extends StreamRequest {
  readonly timers: Timers
  readonly afterPause: (resume: () => void) => CancelTimer
  readonly batchOf: (key: BatchKey) => Batch
  readonly onEnd: () => void
}

interface EventStream {
  readonly stream: ReadableStream<Bytes>
  readonly end: () => void
}

/** Reads the journal batch by batch. The last one for now is empty. */
function createCursor({
  journal,
  filter,
  lastEventId,
  batchOf,
}: EventStreamOptions): () => { readonly bytes: Bytes; readonly isLast: boolean } {
  let lastId = lastEventId ?? journal.read(journal.end - 1).entries[0]?.id
  let position =
    lastEventId === undefined ? journal.end : (journal.positionAfter(lastEventId) ?? -1)
  return () => {
    const { end, version } = journal
    const batch = batchOf({ journal, filter, position, end, version, lastId })
    const isLast = batch.next === position
    position = batch.next
    lastId = batch.lastId
    return { bytes: batch.bytes, isLast }
  }
}

/** A stream that can be aborted even while it has no reader. */
interface PulledStream {
  readonly stream: ReadableStream<Bytes>
  breakOff(): void
}

/** Creates a stream that is pulled, so that a slow follower holds no memory. */
function toStream(next: () => Promise<Bytes | undefined>, onCancel: () => void): PulledStream {
  let breakOff = (): void => undefined
  const stream = new ReadableStream<Bytes>(
    {
      start: (controller) => {
        breakOff = () => controller.error(new Error('The follower has stopped reading.'))
        controller.enqueue(OPENING)
      },
      pull: async (controller) => {
        const bytes = await next()
        if (bytes === undefined) controller.close()
        else controller.enqueue(bytes)
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  )
  return { stream, breakOff: () => breakOff() }
}

function openEventStream(options: EventStreamOptions): EventStream {
  const { journal, followAdvance, timers, afterPause, onEnd } = options
  const readBatch = createCursor(options)
  let ended = false
  let progress: AdvanceProgress | undefined
  let isPausing = false
  let wake = (): void => undefined

  // Not while it pauses: under load, each entry would be told to all who follow.
  let unfollow = journal.follow(() => wake())
  const unfollowAdvance = followAdvance((newest) => {
    progress = newest
    if (!isPausing) wake()
  })
  const heartbeat = startHeartbeat({
    timers,
    onBeat: () => wake(),
    onGone: () => {
      end()
      breakOff()
    },
  })
  let cancelPause: CancelTimer = () => undefined
  const pause = (): void => {
    if (isPausing) return
    isPausing = true
    unfollow()
    cancelPause = afterPause(() => {
      isPausing = false
      unfollow = journal.follow(() => wake())
      wake()
    })
  }
  const end = (): void => {
    if (ended) return
    ended = true
    heartbeat.stop()
    cancelPause()
    unfollow()
    unfollowAdvance()
    wake()
    onEnd()
  }
  const takeProgress = (newest: AdvanceProgress): Bytes => {
    progress = undefined
    return encode(event('advance', toProgressView(newest)))
  }
  const nextBytes = async (): Promise<Bytes | undefined> => {
    heartbeat.noteRead()
    while (!ended) {
      if (!isPausing) {
        const { bytes, isLast } = readBatch()
        if (!isLast || progress !== undefined) pause()
        // Beside the entries, not after them: while a busy day passes, there are always more.
        if (progress !== undefined) return Buffer.concat([bytes, takeProgress(progress)])
        if (bytes.length > 0) return bytes
        if (heartbeat.take()) return HEARTBEAT
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return undefined
  }

  const { stream, breakOff } = toStream(nextBytes, end)
  return { stream, end }
}

function entryEvent(entry: JournalEntry): readonly string[] {
  return [`id: ${entry.id}\n`, ...event(entry.kind, toJournalEntryView(entry))]
}

function event(kind: string, data: unknown): readonly string[] {
  return [`event: ${kind}\ndata: `, JSON.stringify(data), '\n\n']
}

/** Encodes the parts of a text one by one: to join them first would copy each twice. */
function encode(parts: readonly string[]): Bytes {
  let length = 0
  for (const part of parts) length += Buffer.byteLength(part)
  const bytes = Buffer.allocUnsafeSlow(length)
  let end = 0
  for (const part of parts) end += bytes.write(part, end)
  return bytes
}
