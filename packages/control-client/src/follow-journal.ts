import type { HeadersOf, QueryOf } from '@ensaio/contracts'
import type { Operations, Schemas } from '@ensaio/contracts/control'
import { ControlError } from './control-error.ts'
import { JOURNAL_STREAM, toUrl } from './operations.ts'
import { readServerSentEvents } from './server-sent-events.ts'
import type { TransportAnswer, TransportCall } from './transport.ts'

/** Options of `followJournal`. */
export interface FollowOptions {
  /** Only the entries that fit. @default all */
  readonly query?: QueryOf<Operations['followJournal']>
  /** The entry to go on behind. @default the newest */
  readonly lastEventId?: HeadersOf<Operations['followJournal']>['Last-Event-ID']
  /** Ends the stream. */
  readonly signal?: AbortSignal
}

/** Something that the stream of the journal tells. */
export type JournalEvent =
  | { readonly kind: 'entry'; readonly entry: Schemas['JournalEntry'] }
  /** Entries were forgotten before this follower read them. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'advance'; readonly progress: Schemas['AdvanceProgress'] }
  /** The connection was lost, and is opened again. */
  | { readonly kind: 'lost'; readonly error: unknown }
  /** The stream is open: what happens from now on is not missed. */
  | { readonly kind: 'open' }

/** The parts of the client that a stream needs. */
export interface StreamTransport {
  readonly baseUrl: string
  readonly request: (name: string, url: URL, call: TransportCall) => Promise<TransportAnswer>
  readonly sleep: (delayMs: number) => Promise<void>
}

/** The waits before a lost stream is opened again; the last one is repeated. */
const RECONNECT_DELAYS_MS = [250, 1_000, 2_000, 5_000]

/** @throws ControlError where the control plane refuses the stream; a lost connection is an event */
export async function* followJournal(
  transport: StreamTransport,
  sandbox: string,
  { query = {}, lastEventId, signal }: FollowOptions = {},
): AsyncIterableIterator<JournalEvent> {
  const { baseUrl, request, sleep } = transport
  const url = toUrl(baseUrl, JOURNAL_STREAM, { path: { sandbox }, query })
  let lastId = lastEventId
  let losses = 0
  while (!signal?.aborted) {
    try {
      const response = await request('followJournal', url, {
        method: 'GET',
        headers: lastId === undefined ? {} : { 'last-event-id': lastId },
        ...(signal && { signal }),
      })
      yield { kind: 'open' }
      for await (const { id, event, data } of readServerSentEvents(response)) {
        losses = 0
        lastId = id ?? lastId
        yield toJournalEvent(event, data)
      }
    } catch (error) {
      if (signal?.aborted) return
      if (isRefusal(error)) throw error
      yield { kind: 'lost', error }
    }
    if (signal?.aborted) return
    await sleep(RECONNECT_DELAYS_MS[losses] ?? 5_000)
    losses = Math.min(losses + 1, RECONNECT_DELAYS_MS.length - 1)
  }
}

/** A refusal stays one, however often it is asked for; too many followers may be fewer later. */
function isRefusal(error: unknown): boolean {
  return error instanceof ControlError && error.status !== undefined && error.status < 500
}

function toJournalEvent(event: string, data: string): JournalEvent {
  if (event === 'gap') return { kind: 'gap' }
  // The control plane checks nothing of a stream; its types are those of the spec.
  if (event === 'advance') {
    return { kind: 'advance', progress: JSON.parse(data) as Schemas['AdvanceProgress'] }
  }
  return { kind: 'entry', entry: JSON.parse(data) as Schemas['JournalEntry'] }
}
