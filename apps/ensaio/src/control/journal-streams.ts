// The journal as server-sent events. Its ring is the only buffer: a follower that reads slowly skips what was forgotten.
import type { Journal, JournalEntry, Timers } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { entriesAfter, isMatching, toJournalEntryView } from './journal.ts'
import type { JournalFilter } from './journal.ts'

/** Terminals and dashboards that watch at once; each holds a connection. */
const FOLLOWERS_MAX = 50

/** Below the idle limits of usual proxies. */
const HEARTBEAT_MS = 15_000

/** Entries in one piece: enough to keep up under load, little enough to stop soon. */
const BATCH_MAX = 100

/** A browser that lost the stream comes back after so many milliseconds. */
const OPENING = 'retry: 1000\n\n'
const HEARTBEAT = ': still here\n\n'

/** A stream that somebody asks for. */
export interface StreamRequest {
  readonly journal: Journal
  readonly filter: JournalFilter
  /** The last entry that the follower has seen; without it, the stream begins with what happens next. */
  readonly lastEventId?: string
}

/** The open streams of a process. */
export interface JournalStreams {
  /** @throws ControlRefusalError when as many are open as may be */
  open(request: StreamRequest): Response
  /** Ends all of them. */
  close(): void
}

export function createJournalStreams(timers: Timers, followersMax = FOLLOWERS_MAX): JournalStreams {
  const open = new Set<() => void>()
  return {
    open: (request) => {
      if (open.size >= followersMax) throw tooMany(followersMax)
      const { stream, end } = openEventStream({ ...request, timers, onEnd: () => open.delete(end) })
      open.add(end)
      return new Response(stream, {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      })
    },
    close: () => {
      for (const end of open) end()
    },
  }
}

function tooMany(followersMax: number): ControlRefusalError {
  return new ControlRefusalError({
    status: 503,
    code: 'SANDBOX_FOLLOWERS_FULL',
    message: `Failed to follow the journal: ${followersMax} follow already, which is the limit. Close one first.`,
  })
}

interface EventStreamOptions extends StreamRequest {
  readonly timers: Timers
  readonly onEnd: () => void
}

interface EventStream {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>
  readonly end: () => void
}

function openEventStream(options: EventStreamOptions): EventStream {
  const { journal, filter, timers, onEnd } = options
  const encoder = new TextEncoder()
  let cursor = options.lastEventId ?? journal.list().at(-1)?.id
  let ended = false
  let isHeartbeatDue = false
  let wake = (): void => undefined

  const unfollow = journal.follow(() => wake())
  const heartbeat = (): void => {
    isHeartbeatDue = true
    wake()
    cancelHeartbeat = timers.after(HEARTBEAT_MS, heartbeat)
  }
  let cancelHeartbeat = timers.after(HEARTBEAT_MS, heartbeat)
  const end = (): void => {
    if (ended) return
    ended = true
    cancelHeartbeat()
    unfollow()
    wake()
    onEnd()
  }
  const takeNews = (): string => {
    const { entries, gap } = entriesAfter(journal, cursor)
    const batch = entries.slice(0, BATCH_MAX)
    const forgotten = gap ? event('gap', { after: cursor }) : ''
    cursor = batch.at(-1)?.id ?? (gap ? undefined : cursor)
    const matching = batch.filter((entry) => isMatching(entry, filter))
    return forgotten + matching.map(entryEvent).join('')
  }
  const nextText = async (): Promise<string | undefined> => {
    while (!ended) {
      const before = cursor
      const news = takeNews()
      if (news !== '') return news
      // None of a whole batch matched: the next one may.
      if (cursor !== before) continue
      if (isHeartbeatDue) {
        isHeartbeatDue = false
        return HEARTBEAT
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return undefined
  }

  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start: (controller) => controller.enqueue(encoder.encode(OPENING)),
      pull: async (controller) => {
        const text = await nextText()
        if (text === undefined) controller.close()
        else controller.enqueue(encoder.encode(text))
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
  return { stream, end }
}

function entryEvent(entry: JournalEntry): string {
  return `id: ${entry.id}\n${event(entry.kind, toJournalEntryView(entry))}`
}

function event(kind: string, data: unknown): string {
  return `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`
}
