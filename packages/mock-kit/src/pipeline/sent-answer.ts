// Turns replies into answers as they go out: bytes and headers.
import { contentTypeOf, textOf } from '../definition/reply.ts'
import type { BodyText, Reply } from '../definition/reply.ts'
import type { RequestFault } from '../faults/fault-rule.ts'
import type { FaultAnswer } from '../faults/request-effects.ts'
import { replyWithStatus } from './reply-with-status.ts'
import type { Exchange, Findings } from './steps.ts'

/** Finds the request again in the journal. The vendor would not send it. */
const REQUEST_ID_HEADER = 'x-ensaio-request-id'

/** Counts what was read otherwise than it was written; the journal says what. */
const WARNINGS_HEADER = 'x-ensaio-warnings'

/** The answer with the number of its request's warnings; itself where there are none. */
export function withWarnings(answer: SentAnswer, count: number): SentAnswer {
  if (count === 0) return answer
  return { ...answer, headers: { ...answer.headers, [WARNINGS_HEADER]: String(count) } }
}

/** An answer as it goes out. */
export interface SentAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Absent where there is none. */
  readonly body?: BodyText
  /** The faults that strike it on its way; absent without any. */
  readonly faults?: readonly RequestFault[]
}

/** The reply as it goes out: bytes and headers. */
export function toSentAnswer(
  exchange: Pick<Exchange, 'mock' | 'id' | 'at'>,
  found: Pick<Findings, 'callerHeaders'>,
  reply: Reply,
): SentAnswer {
  const { status, body } = reply
  const headers = headersOf(exchange, found, reply)
  return body === undefined ? { status, headers } : { status, headers, body: textOf(reply) }
}

/** Of two that set the same header, the later one here wins. */
function headersOf(
  { mock, id, at }: Pick<Exchange, 'mock' | 'id' | 'at'>,
  { callerHeaders }: Pick<Findings, 'callerHeaders'>,
  reply: Reply,
): SentAnswer['headers'] {
  const headers: Record<string, string> = { ...mock.replyHeaders }
  Object.assign(headers, callerHeaders, reply.headers)
  const contentType = contentTypeOf(reply)
  if (contentType !== undefined) headers['content-type'] = contentType
  headers['date'] = httpDate(at)
  headers[REQUEST_ID_HEADER] = id
  return headers
}

/** The answer of a fault rule as it goes out: the rule's own headers and body, and for the rest the vendor's. */
export function toSentFault(
  exchange: Exchange,
  { status, headers, body }: FaultAnswer,
): SentAnswer {
  const vendors = toSentAnswer(exchange, NO_HEADERS, replyWithStatus(exchange, status))
  const kept = Object.entries(vendors.headers).filter(([name]) => !isOwn(headers, name))
  const sent = { ...vendors, headers: { ...headers, ...Object.fromEntries(kept) } }
  return body === undefined ? sent : { ...sent, body }
}

const NO_HEADERS: Pick<Findings, 'callerHeaders'> = { callerHeaders: {} }

/** Tells if the rule decides about a header: all but those that every answer of the sandbox has. */
function isOwn(headers: FaultAnswer['headers'], name: string): boolean {
  return name !== 'date' && name !== REQUEST_ID_HEADER && Object.hasOwn(headers, name.toLowerCase())
}

// HTTP writes whole seconds, and many answers leave in the same one.
let written = { second: Number.NaN, date: '' }

/** The instant as HTTP writes it, on the sandbox clock: without it, the server would add the machine's time. */
function httpDate(instant: number): string {
  const second = Math.floor(instant / 1_000)
  if (second !== written.second) written = { second, date: new Date(instant).toUTCString() }
  return written.date
}
