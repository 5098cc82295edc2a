import type { Operation } from '@ensaio/contracts'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'
import type { Mock } from '../definition/mock.ts'
import { answerPlainly } from '../pipeline/answer-plainly.ts'
import { headerReader } from '../pipeline/header-reader.ts'
import { isText, parseTarget } from '../pipeline/incoming-call.ts'
import type { BodyWithin, IncomingCall } from '../pipeline/incoming-call.ts'
import type { SentAnswer } from '../pipeline/journal-request.ts'
import { arrive, openExchange } from '../pipeline/open-exchange.ts'
import { basePathOf, toRoutePath } from '../pipeline/path-template.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import type { MockAppOptions } from './create-mock-app.ts'

/** A request as a server reads it, before anything was made of it. */
export interface PlainCall {
  readonly method: string
  /** What the request line asks for: path and query, as they were written. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: PlainHeaders
  readonly remoteAddress?: string
  /** Reads the whole body. Called at most once, and only where the body announced a size that the mock takes. */
  readBody<Result>(decode: (bytes: Uint8Array) => Result): Promise<Result>
}

/**
 * Answers a call without a `Request` and a `Response`, whose making costs as much as half of all the rest. `undefined`
 * for a call that is not plain enough, of which nothing was done or noted: `fetch` of the mock's app answers it.
 */
export type FastLane = (call: PlainCall) => SentAnswer | Promise<SentAnswer> | undefined

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
    if (!isPlain(plain, mock.bodyBytesMax)) return undefined
    const call = toIncomingCall(plain)
    const arrival = arrive(mock, call, directory)
    if (arrival.sandbox.faults.hasRequestRules) return undefined
    const operation = operationOf(plain.method, call.url.path)
    return answerPlainly(
      openExchange({ mock, operation, call, ...arrival, startedMs }),
      stopwatchMs,
    )
  }
}

/** The routes of the mock's app: the same routers find them. */
function routeOf(mock: Mock): (method: string, path: string) => Operation | undefined {
  const router = new SmartRouter<Operation>({ routers: [new RegExpRouter(), new TrieRouter()] })
  const basePath = basePathOf(mock.contract.document)
  for (const operation of Object.values(mock.contract.operations)) {
    router.add(operation.method, `${basePath}${toRoutePath(operation.path)}`, operation)
  }
  return (method, path) => router.match(method, path)[0][0]?.[0]
}

function isPlain({ method, target, headers }: PlainCall, bodyBytesMax: number): boolean {
  return (
    method !== 'HEAD' && // its answer has no body
    PLAIN_TARGET.test(target) &&
    !DOT_SEGMENT.test(target) &&
    PLAIN_HOST.test(String(headers['host'])) &&
    headers['transfer-encoding'] === undefined &&
    Number(headers['content-length'] ?? 0) <= bodyBytesMax
  )
}

function toIncomingCall(plain: PlainCall): IncomingCall {
  const { method, target, headers: plainHeaders, remoteAddress } = plain
  const headers = headerReader(plainHeaders)
  return {
    method,
    target,
    url: parseTarget(target),
    headers,
    plainHeaders,
    ...(remoteAddress !== undefined && { remoteAddress }),
    signal: NEVER_GONE,
    readBody: () => bodyOf(plain, headers),
  }
}

function bodyOf(
  { headers: plainHeaders, readBody }: PlainCall,
  headers: IncomingCall['headers'],
): BodyWithin | Promise<BodyWithin> {
  if (plainHeaders['content-length'] === undefined) return ''
  return readBody<string | Uint8Array>(isText(headers) ? decodeText : asItIs)
}

function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

function asItIs(bytes: Uint8Array): Uint8Array {
  return bytes
}
