import { contentTypeOf, textOf } from '../contract-server/written-reply.ts'
import type { Reply } from '../definition/reply.ts'
import type { FaultAnswer } from '../faults/request-effects.ts'
import type { RequestFault } from '../faults/fault-rule.ts'
import type { BodyText } from '../text/body-text.ts'
import type { Exchange, Findings } from './exchange.ts'

/** Finds the request again in the journal; the one thing in an answer that the vendor would not send. */
const REQUEST_ID_HEADER = 'x-ensaio-request-id'

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
export function toSentAnswer(exchange: Exchange, found: Findings, reply: Reply): SentAnswer {
  const { status, body } = reply
  const headers = headersOf(exchange, found, reply)
  return body === undefined ? { status, headers } : { status, headers, body: textOf(reply) }
}

/** Of two that set the same header, the later one here wins. */
function headersOf(
  { mock, id, at }: Exchange,
  { callerHeaders }: Findings,
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

/** The answer of a fault rule as it goes out: the rule's, and what every answer has. */
export function toSentFault({ id, at }: Exchange, answer: FaultAnswer): SentAnswer {
  const headers = { ...answer.headers, date: httpDate(at), [REQUEST_ID_HEADER]: id }
  return { ...answer, headers }
}

// HTTP writes whole seconds, and many answers leave in the same one.
let written = { second: Number.NaN, date: '' }

/** The instant as HTTP writes it, on the sandbox clock: without it, the server would add the machine's time. */
function httpDate(instant: number): string {
  const second = Math.floor(instant / 1_000)
  if (second !== written.second) written = { second, date: new Date(instant).toUTCString() }
  return written.date
}
