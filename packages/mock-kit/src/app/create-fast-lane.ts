import { rememberLast } from '@ensaio/contracts'
import type { Operation } from '@ensaio/contracts'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'
import type { Mock } from '../definition/mock.ts'
import { answerPlainly } from '../pipeline/answer-plainly.ts'
import { headerReader } from '../pipeline/header-reader.ts'
import type { AwaitsBody } from '../pipeline/answer-plainly.ts'
import { isText, parseTarget } from '../pipeline/incoming-call.ts'
import type { IncomingCall, RequestUrl } from '../pipeline/incoming-call.ts'
import type { SentAnswer } from '../pipeline/sent-answer.ts'
import { arrive, openExchange } from '../pipeline/open-exchange.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import type { MockAppOptions } from './create-mock-app.ts'
import { routesOf } from './routes-of.ts'

/** A request as a server reads it, before anything was made of it. */
export interface PlainCall {
  readonly method: string
  /** What the request line asks for: path and query, as they were written. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: PlainHeaders
  readonly remoteAddress?: string | undefined
}

/**
 * Answers a call without a `Request` and a `Response`, whose making costs as much as half of all the rest, and without a
 * promise: where the answer hangs on the body, which the caller announced and the mock takes, it is given to whoever
 * brings the body's bytes. `undefined` for a call that is not plain enough, of which nothing was done or noted: `fetch`
 * of the mock's app answers it.
 */
export type FastLane = (call: PlainCall) => SentAnswer | AwaitsBody<Uint8Array> | undefined

/** What a URL keeps as it is. */
const PLAIN_TARGET = /^\/[\w.~!$&'()*+,;=:@/-]*(?:\?[\w.~!$&'()*+,;=:@/?%[\]-]*)?$/
const DOT_SEGMENT = /\/\.\.?(?:[/?]|$)/
const PLAIN_HOST = /^[a-z\d.-]+(?::\d+)?$/i

/** Only faults ask whether the caller has gone, and none of them comes here. */
const NEVER_GONE = new AbortController().signal

const decoder = new TextDecoder()

/** The fast lane of a mock, for a server that has many calls to answer. */
export function createFastLane(
  mock: Mock,
  { directory, stopwatchMs }: Pick<MockAppOptions, 'directory' | 'stopwatchMs'>,
): FastLane {
  const operationOf = routeOf(mock)
  return (plain) => {
    const startedMs = stopwatchMs()
    const target = readTarget(plain.target)
    if (target === undefined || !isPlain(plain, mock.bodyBytesMax)) return undefined
    const call = toIncomingCall(plain, target)
    const arrival = arrive(mock, call, directory)
    if (arrival.sandbox.faults.hasRequestRules) return undefined
    const operation = operationOf(plain.method, call.url.path)
    const exchange = openExchange({ mock, operation, call, ...arrival, startedMs })
    const answer = answerPlainly(exchange, stopwatchMs)
    if ('status' in answer) return answer
    const { withBody, withoutBody } = answer
    if (plain.headers['content-length'] === undefined) return withBody('')
    const toBody = isText(call.headers) ? decodeText : asItIs
    return { withBody: (bytes) => withBody(toBody(bytes)), withoutBody }
  }
}

/** The routes of the mock's app: the same routers find them. */
function routeOf(mock: Mock): (method: string, path: string) => Operation | undefined {
  const router = new SmartRouter<Operation>({ routers: [new RegExpRouter(), new TrieRouter()] })
  for (const { method, path, operation } of routesOf(mock)) router.add(method, path, operation)
  return (method, path) => router.match(method, path)[0][0]?.[0]
}

/** What a plain call asks for. */
interface PlainTarget {
  readonly text: string
  readonly url: RequestUrl
}

/** Reads what a call asks for, mostly the same as the call before; `undefined` where it is not plain. */
const readTarget = rememberLast((text: string): PlainTarget | undefined =>
  PLAIN_TARGET.test(text) && !DOT_SEGMENT.test(text) ? { text, url: parseTarget(text) } : undefined,
)

function isPlain({ method, headers }: PlainCall, bodyBytesMax: number): boolean {
  return (
    method !== 'HEAD' && // its answer has no body
    PLAIN_HOST.test(String(headers['host'] ?? 'localhost')) && // HTTP/1.0 lets callers name none
    headers['transfer-encoding'] === undefined &&
    Number(headers['content-length'] ?? 0) <= bodyBytesMax
  )
}

function toIncomingCall(plain: PlainCall, { text, url }: PlainTarget): IncomingCall {
  const { method, headers: plainHeaders, remoteAddress } = plain
  return {
    method,
    // One text and one URL for all who ask for the same: what is remembered by them is found at once.
    target: text,
    url,
    headers: headerReader(plainHeaders),
    plainHeaders,
    remoteAddress,
    signal: NEVER_GONE,
  }
}

function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

function asItIs(bytes: Uint8Array): Uint8Array {
  return bytes
}
