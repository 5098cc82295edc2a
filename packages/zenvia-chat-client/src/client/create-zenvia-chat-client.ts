import {
  type ClientOptions,
  createCall,
  createTransport,
  requireToken,
  systemTiming,
} from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-chat'
import { toVendorError } from '../errors/to-vendor-error.ts'
import { createHistory, type History } from '../resources/history.ts'
import { createOngoing, type Ongoing } from '../resources/ongoing.ts'
import { createReports, type Reports } from '../resources/reports.ts'
import { operations } from './operations.ts'

/** Options of {@link createZenviaChatClient}. */
export interface ZenviaChatClientOptions extends ClientOptions {
  /** Made in the administration's settings under Integrations, API. No error shows it. */
  readonly token: string
}

/**
 * All operations of Zenvia Chat. Nothing is written, so every request that fails temporarily is sent again.
 *
 * Calls throw BadRequestError for a refused parameter, UnauthorizedError for the token, NotFoundError for an unknown
 * interaction, ParameterError for a query that is not sent at all, and other ClientErrors for everything else.
 */
export interface ZenviaChatClient {
  readonly reports: Reports
  readonly history: History
  readonly ongoing: Ongoing
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
  requireToken('the Zenvia Chat client', {
    option: 'token',
    value: token,
    advice: 'Pass the token that the administration shows under Settings, Integrations, API.',
  })
  const transport = createTransport({
    baseUrl: BASE_URL,
    timeoutMs: TIMEOUT_MS,
    totalTimeoutMs: TOTAL_TIMEOUT_MS,
    ...transportOptions,
    timing,
    responseBytesMax: RESPONSE_BYTES_MAX,
    service: 'Zenvia Chat',
    query: { token },
    // Lists stand in one parameter, separated by commas.
    querySerializer: { array: { style: 'form', explode: false } },
    toError: toVendorError,
  })
  const call = createCall<Operations>(transport, operations)
  const now = () => timing.now()
  return {
    reports: createReports(call),
    history: createHistory(call, now),
    ongoing: createOngoing(call),
  }
}
