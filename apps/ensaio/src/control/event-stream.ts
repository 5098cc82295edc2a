// Server-sent events. The journal's ring is the only buffer: a follower that reads slowly skips what was forgotten.
import type { Journal, JournalEntry, Timers } from '@ensaio/mock-kit'
import { entriesAfter } from './entries-after.ts'
import { isWanted } from './journal-filter.ts'
import type { JournalFilter } from './journal-filter.ts'
import { toJournalEntryView } from './views/journal-entry-view.ts'

/** Below the idle limits of usual proxies. */
const HEARTBEAT_MS = 15_000

/** Entries in one piece: enough to keep up under load, little enough to stop soon. */
const BATCH_MAX = 100

/** A browser that lost the stream comes back after so many milliseconds. */
const OPENING = 'retry: 1000\n\n'
const HEARTBEAT = ': still here\n\n'

export interface WantedStream {
  readonly journal: Journal
  readonly filter: JournalFilter
  /** The last entry that the follower has seen; without it, the stream begins with what happens next. */
  readonly lastEventId?: string
}

interface EventStreamOptions extends WantedStream {
  readonly timers: Timers
  readonly onEnd: () => void
}

interface EventStream {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>
  readonly end: () => void
}

export function openEventStream(options: EventStreamOptions): EventStream {
  const { journal, filter, timers, onEnd } = options
  const encoder = new TextEncoder()
  let cursor = options.lastEventId ?? journal.list().at(-1)?.id
  let ended = false
  let pulse = false
  let wake = (): void => undefined

  const unfollow = journal.follow(() => wake())
  const beat = (): void => {
    pulse = true
    wake()
    cancelBeat = timers.after(HEARTBEAT_MS, beat)
  }
  let cancelBeat = timers.after(HEARTBEAT_MS, beat)
  const end = (): void => {
    if (ended) return
    ended = true
    cancelBeat()
    unfollow()
    wake()
    onEnd()
  }
  const takeNews = (): string => {
    const { entries, gap } = entriesAfter(journal, cursor)
    const batch = entries.slice(0, BATCH_MAX)
    const forgotten = gap ? event('gap', { after: cursor }) : ''
    cursor = batch.at(-1)?.id ?? (gap ? undefined : cursor)
    const wanted = batch.filter((entry) => isWanted(entry, filter))
    return forgotten + wanted.map(entryEvent).join('')
  }
  const nextText = async (): Promise<string | undefined> => {
    while (!ended) {
      const before = cursor
      const news = takeNews()
      if (news !== '') return news
      // A whole batch that was not wanted: the next one may be.
      if (cursor !== before) continue
      if (pulse) {
        pulse = false
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
