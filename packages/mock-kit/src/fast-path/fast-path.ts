import type { HeaderReader } from '@ensaio/contracts'
import { memoizeLast } from '@ensaio/contracts/memoize'
import { parseTarget } from '../contract-server/contract-server.ts'
import type { RequestUrl } from '../contract-server/contract-server.ts'
import type { Mock } from '../definition/mock.ts'
import type { Gone } from '../faults/request-effects.ts'
import type { SentAnswer } from '../pipeline/steps.ts'
import type { BodyWithin, Unread } from '../pipeline/unread-body.ts'
import { resolveSandbox, headerReader, isText, TEXT_BYTES_MAX } from '../pipeline/steps.ts'
import type { IncomingCall, Steps, Wait } from '../pipeline/exchange.ts'
import type { MockAppOptions } from '../pipeline/mock-app.ts'
import { answerCall } from '../pipeline/pipeline.ts'
import type { PlainHeaders } from '../redaction/redact.ts'

/** A request as a server reads it, before anything was made of it. */
export interface PlainCall {
  readonly method: string
  /** The target of the request line: path and query, as they were written. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: PlainHeaders
  readonly remoteAddress?: string | undefined
}

/** A call that is answered by what its body says. Exactly one of both is to be called, once. */
export interface AwaitsBody {
  withBody(body: Uint8Array | Unread): SentAnswer | AwaitsMore
  /** For a body that could not be read: its sender has gone, for example. */
  withoutBody(error: unknown): SentAnswer | AwaitsMore
}

/** A call that is answered later: once the log has what came of it, or others had their turn while it reads. */
export interface AwaitsMore {
  /** Calls back when it goes on. */
  whenReady(goOn: () => void): void
  /** Goes on when it may. The result may be another wait. */
  next(): SentAnswer | AwaitsMore
}

/**
 * Answers a call without a `Request` and a `Response`, whose making costs as much as half of all the rest, and without a
 * promise: where the answer hangs on the body, it waits for the body's bytes. `undefined` for a call that
 * is not plain enough, of which nothing was done or noted: `fetch` of the mock's app answers it.
 */
export type FastPath = (call: PlainCall) => SentAnswer | AwaitsBody | AwaitsMore | undefined

/** Targets that a URL keeps as they are. */
const PLAIN_TARGET = /^\/[\w.~!$&'()*+,;=:@/-]*(?:\?[\w.~!$&'()*+,;=:@/?%[\]-]*)?$/
const DOT_SEGMENT = /\/\.\.?(?:[/?]|$)/
const PLAIN_HOST = /^[a-z\d.-]+(?::\d+)?$/i

/** Only faults ask whether the caller has gone, and none of them comes here. */
const NEVER_GONE = new AbortController().signal

const decoder = new TextDecoder()

/** Makes the fast path of a mock, for a server that has many calls to answer: the pipeline, run without waiting. */
export function createFastPath(
  mock: Mock,
  options: Pick<MockAppOptions, 'directory' | 'stopwatchMs' | 'warningsHeader'>,
): FastPath {
  const together = { ...options, isTogether: true }
  return (plain) => {
    const target = readTarget(plain.target)
    if (target === undefined || !isPlain(plain, mock.bodyBytesMax)) return undefined
    const call = toIncomingCall(plain, target)
    const arrival = resolveSandbox(mock, call, options.directory)
    const { faults, flush, flushTogether } = arrival.sandbox
    if (faults.hasRequestRules || (flush && !flushTogether)) return undefined

    const steps = answerCall(arrival, together)
    const first = steps.next(NOTHING_YET)
    if (first.done || first.value.kind !== 'body') return answerOf(steps, first)
    if (plain.headers['content-length'] === undefined)
      return answerOf(steps, steps.next({ body: '' }))
    return new CallAwaitingBody(steps, call.headers)
  }
}

const NOTHING_YET = Object.freeze({})

/** A class, because most requests have one: as an object of functions it would take ten times as much memory. */
class CallAwaitingBody implements AwaitsBody {
  readonly #steps: Answering
  readonly #headers: HeaderReader

  constructor(steps: Answering, headers: HeaderReader) {
    this.#steps = steps
    this.#headers = headers
  }

  withBody(read: Uint8Array | Unread): SentAnswer | AwaitsMore {
    const isRead = typeof read !== 'symbol' && isText(this.#headers)
    const body: BodyWithin = isRead ? decoder.decode(read) : read
    return answerOf(this.#steps, this.#steps.next({ body }))
  }

  withoutBody(error: unknown): SentAnswer | AwaitsMore {
    return answerOf(this.#steps, this.#steps.throw(error))
  }
}

type Answering = Steps<SentAnswer | Gone>

function answerOf(
  steps: Answering,
  step: IteratorResult<Wait, SentAnswer | Gone>,
): SentAnswer | AwaitsMore {
  if (step.done === true || !('whenDone' in step.value)) return endOf(step)
  return new CallAwaitingMore(steps, step.value)
}

type CallingBack = Extract<Wait, { whenDone(done: () => void): void }>

/** A class, because with a log each request has one. */
class CallAwaitingMore implements AwaitsMore {
  readonly #steps: Answering
  readonly #wait: CallingBack

  constructor(steps: Answering, wait: CallingBack) {
    this.#steps = steps
    this.#wait = wait
  }

  whenReady(goOn: () => void): void {
    this.#wait.whenDone(goOn)
  }

  next(): SentAnswer | AwaitsMore {
    return answerOf(this.#steps, this.#steps.next(NOTHING_YET))
  }
}

function endOf({ done, value }: IteratorResult<unknown, SentAnswer | Gone>): SentAnswer {
  // Without fault rules a call waits for its body and the log alone, and is not broken off.
  if (done !== true || 'kind' in value)
    throw new Error('Failed to answer: the fast path met a fault.')
  return value
}

/** The target of a plain call. */
interface PlainTarget {
  readonly text: string
  readonly url: RequestUrl
}

/** Reads what a call asks for, mostly the same as the call before; `undefined` where it is not plain. */
const readTarget = memoizeLast((text: string): PlainTarget | undefined =>
  PLAIN_TARGET.test(text) && !DOT_SEGMENT.test(text) ? { text, url: parseTarget(text) } : undefined,
)

function isPlain({ method, headers }: PlainCall, bodyBytesMax: number): boolean {
  return (
    method !== 'HEAD' && // its answer has no body
    PLAIN_HOST.test(String(headers['host'] ?? 'localhost')) && // HTTP/1.0 lets callers name none
    headers['transfer-encoding'] === undefined &&
    Number(headers['content-length'] ?? 0) <= Math.min(bodyBytesMax, TEXT_BYTES_MAX)
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
