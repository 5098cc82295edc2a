import {
  ClientOptionError,
  createTransport,
  systemTiming,
  type Timing,
  type TransportOptions,
  ParameterError,
} from '@ensaio/client-kit'
import type { Paths } from '@ensaio/contracts/zenvia-chat'
import { toZenviaChatError } from '../errors/to-zenvia-chat-error.ts'
import { pinWindow } from '../query/pin-window.ts'
import type { HistoryQuery, OngoingQuery } from '../query/queries.ts'
import { requireSoundQuery } from '../query/require-sound-query.ts'
import { type Calls, createCalls } from './calls.ts'
import { createListing } from './listing.ts'
import type { ExpandedRow, HistoryRow, OngoingRow, Report, ReportRow } from './rows.ts'
import type { ZenviaChatClient } from './zenvia-chat-client.ts'

/** Options of {@link createZenviaChatClient}. */
export interface ZenviaChatClientOptions extends Partial<
  Pick<TransportOptions, 'baseUrl' | 'fetch' | 'timeoutMs' | 'totalTimeoutMs' | 'retry' | 'timing'>
> {
  /** Made in the administration's settings under Integrations, API. No error shows it. */
  readonly token: string
}

const BASE_URL = 'https://zchat.zenvia.io/api/ms/external'

/** A page of 10,000 rows is looked up, sent and read within one attempt. */
const TIMEOUT_MS = 30_000
/** Three attempts that all run out, and the waits between them. */
const TOTAL_TIMEOUT_MS = 120_000
/** A page of 10,000 expanded rows has about 30 MB; customers with many notes make larger ones. */
const RESPONSE_BYTES_MAX = 128 * 1024 * 1024

/**
 * Makes a client of the Zenvia Chat data API. It opens no connection and reads no environment.
 *
 * @example
 * ```ts
 * import { createZenviaChatClient } from '@ensaio/zenvia-chat-client'
 *
 * const chat = createZenviaChatClient({
 *   baseUrl: 'http://localhost:4401/api/ms/external',
 *   token: 'main-chat-token',
 * })
 * const march = { from: '2026-03-01', to: '2026-04-01', timezone: '-0300' }
 * const { total } = await chat.reports.get(march)
 * let interactions = 0
 * for await (const { id, media } of chat.history.all(march, { prefetch: true })) {
 *   interactions += 1
 *   if (media === 'WHATSAPP') await chat.history.messages(id)
 * }
 * export const isComplete = interactions === total.received + total.made
 * ```
 */
export function createZenviaChatClient(options: ZenviaChatClientOptions): ZenviaChatClient {
  const { token, timing = systemTiming, ...transportOptions } = options
  requireToken(token)
  const transport = createTransport<Paths>({
    baseUrl: BASE_URL,
    timeoutMs: TIMEOUT_MS,
    totalTimeoutMs: TOTAL_TIMEOUT_MS,
    ...transportOptions,
    timing,
    responseBytesMax: RESPONSE_BYTES_MAX,
    service: 'Zenvia Chat',
    query: { token },
    toError: toZenviaChatError,
  })
  return toClient(createCalls(transport), timing)
}

/** A token is handed out, never made up; a blank in it comes from copying. Its value stays out of the words. */
function requireToken(token: string): void {
  if (typeof token === 'string' && /^\S+$/u.test(token)) return
  throw new ClientOptionError('the Zenvia Chat client', {
    option: 'token',
    problem: 'has to be a text without blanks',
    advice: 'Pass the token that the administration shows under Settings, Integrations, API.',
  })
}

function toClient(calls: Calls, { now }: Timing): ZenviaChatClient {
  const pin = (query: HistoryQuery) => pinWindow(query, now())
  const keyOf = ({ id }: { readonly id: string }) => id
  return {
    reports: {
      async get(query = {}, { signal } = {}) {
        requireSoundQuery(query)
        return toReport(await calls.reports(query, signal))
      },
    },
    history: {
      ...createListing<HistoryQuery, HistoryRow>({ read: calls.history, keyOf, pin }),
      expanded: createListing<HistoryQuery, ExpandedRow>({ read: calls.expanded, keyOf, pin }),
      async messages(id, { signal } = {}) {
        requireProtocol(id)
        return calls.messages(id, signal)
      },
    },
    ongoing: createListing<OngoingQuery, OngoingRow>({
      read: calls.ongoing,
      keyOf,
      pin: (query) => query,
    }),
  }
}

function toReport(rows: readonly ReportRow[]): Report {
  const total = rows.at(-1)
  // The operation has looked for it.
  if (total === undefined) throw new Error('A report without a total came through.')
  return { groups: rows.slice(0, -1), total }
}

/** An address drops empty parts and parts of dots, and would lead elsewhere. */
function requireProtocol(id: string): void {
  if (!/^\.{0,2}$/u.test(id)) return
  throw new ParameterError({
    purpose: 'ask Zenvia Chat',
    parameter: 'id',
    problem: `has to be a protocol number, but is ${JSON.stringify(id)}`,
    advice: 'Take it from the `id` of a row.',
  })
}
