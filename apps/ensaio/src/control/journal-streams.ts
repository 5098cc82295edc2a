// The journal as server-sent events. Its ring is the only buffer: a follower that reads slowly skips what was forgotten.
import type { AdvanceProgress, CancelTimer, Journal, Sandbox, Timers } from '@ensaio/mock-kit'
import { toProgressView } from './clock.ts'
import { tooManyFollowers } from './followers.ts'
import { startHeartbeat } from './heartbeat.ts'
import { createBatches, createCursor, encode, event } from './journal-batches.ts'
import type { BatchOf, Bytes, EntryFilter } from './journal-batches.ts'

/** Terminals and dashboards that watch at once; each holds a connection. */
const FOLLOWERS_MAX = 50

/**
 * The pause after each batch, in which entries gather for the next. A follower is shown up to five hundred a second, more than anybody
 * reads. Under more load it has to skip some, and then it is shown two hundred, so that followers cost little where there is least to spare.
 */
const PAUSE_MS = 100
const SKIPPING_PAUSE_MS = 250

/** A browser that lost the stream comes back after this many milliseconds. */
const OPENING = encode(['retry: 1000\n\n'])
const HEARTBEAT = encode([': still here\n\n'])

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

/** The open streams of a process. */
export interface JournalStreams {
  /** @throws ControlRefusalError when the limit of open streams is reached */
  open(request: StreamRequest): Response
  /** Ends those of a journal, or all of them. */
  close(journal?: Journal): void
}

export function createJournalStreams(timers: Timers, followersMax = FOLLOWERS_MAX): JournalStreams {
  /** The end of each stream, with its follower and its journal. */
  const open = new Map<() => void, Pick<StreamRequest, 'follower' | 'journal'>>()
  const shared = {
    afterPause: createPauses(timers, PAUSE_MS),
    afterSkipping: createPauses(timers, SKIPPING_PAUSE_MS),
    batchOf: createBatches(),
  }
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

/** Begins a pause, and returns what cancels it. */
type Pauses = (resume: () => void) => CancelTimer

/** Ends all pauses at the same time, so that followers read from the same position. */
function createPauses(timers: Timers, pauseMs: number): Pauses {
  const pausing = new Set<() => void>()
  const resumeAll = (): void => {
    const all = [...pausing]
    pausing.clear()
    for (const resume of all) resume()
  }
  return (resume) => {
    if (pausing.size === 0) timers.after(pauseMs, resumeAll)
    pausing.add(resume)
    return () => pausing.delete(resume)
  }
}

interface EventStreamOptions extends StreamRequest {
  readonly timers: Timers
  readonly afterPause: Pauses
  /** Those of followers that skip entries. */
  readonly afterSkipping: Pauses
  readonly batchOf: BatchOf
  readonly onEnd: () => void
}

interface EventStream {
  readonly stream: ReadableStream<Bytes>
  readonly end: () => void
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
  const { journal, followAdvance, timers, afterPause, afterSkipping, onEnd } = options
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
  const pause = (begin: Pauses): void => {
    if (isPausing) return
    isPausing = true
    unfollow()
    cancelPause = begin(() => {
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
        const { bytes, isLast, hasSkipped } = readBatch()
        if (!isLast || progress !== undefined) pause(hasSkipped ? afterSkipping : afterPause)
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
