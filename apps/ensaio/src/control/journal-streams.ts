import type { Timers } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { openEventStream } from './event-stream.ts'
import type { WantedStream } from './event-stream.ts'

/** Terminals and dashboards that watch at once; each holds a connection. */
const FOLLOWERS_MAX = 50

/** The open streams of a process. */
export interface JournalStreams {
  /** @throws ControlRefusalError when as many are open as may be */
  open(wanted: WantedStream): Response
  /** Ends all of them. */
  close(): void
}

export function createJournalStreams(timers: Timers, followersMax = FOLLOWERS_MAX): JournalStreams {
  const open = new Set<() => void>()
  return {
    open: (wanted) => {
      if (open.size >= followersMax) throw tooMany(followersMax)
      const { stream, end } = openEventStream({ ...wanted, timers, onEnd: () => open.delete(end) })
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
