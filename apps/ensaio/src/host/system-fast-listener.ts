import type {
  IncomingHttpHeaders,
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from 'node:http'
import { joinText, lengthOfText } from '@ensaio/mock-kit'
import type {
  AwaitsBody,
  AwaitsMore,
  BodyText,
  EncodedText,
  FastPath,
  PlainCall,
  SentAnswer,
  Unread,
} from '@ensaio/mock-kit'
import type { BodyBudget } from './body-budget.ts'
import { memoizeRecent } from '@ensaio/contracts/memoize'
import { createBufferPool } from './buffer-pool.ts'
import type { BufferPool } from './buffer-pool.ts'
import { passOverBody, readBody } from './system-body.ts'
import type { BodyReader } from './system-body.ts'
import type { CountUnsent } from './system-unsent.ts'

export interface FastListenerOptions {
  readonly fastPath: FastPath
  /** Answers the requests that the fast path does not. */
  readonly other: RequestListener
  /** The unfinished bodies of all connections. */
  readonly bodies: BodyBudget
  /** Answers for an error of the engine itself: a header that HTTP cannot carry, for example. */
  readonly answerCrash: (incoming: IncomingMessage, error: unknown) => SentAnswer
  /** Called with each answer that is not short, once it is written. */
  readonly count: CountUnsent
}

/** Creates a listener that answers by the fast path where it can, and by the other listener where it cannot. */
export function fastListener(options: FastListenerOptions): RequestListener {
  const { fastPath, other, bodies, answerCrash, count } = options
  const pool = createBufferPool()
  const headersOf = rememberedHeaders()
  const sending = { answerCrash, pool, count }
  return (incoming, outgoing) => {
    const exchange = new OpenExchange(incoming, outgoing, sending)
    try {
      const headers = headersOf(incoming)
      const answer = fastPath(toPlainCall(incoming, headers))
      if (answer === undefined) other(incoming, outgoing)
      else if ('status' in answer || 'whenReady' in answer) {
        passOverBody(incoming)
        exchange.send(answer)
      } else {
        const limits = { bodies, announced: headers['content-length'] }
        readBody(incoming, limits, new AnswerToBody(exchange, answer))
      }
    } catch (error) {
      exchange.fail(error)
    }
  }
}

// Classes, because each request has one of both: as functions they would take several times as much memory.

/** A request that is to be answered. */
class OpenExchange {
  readonly #incoming: IncomingMessage
  readonly #sending: Sending
  readonly outgoing: ServerResponse

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, sending: Sending) {
    this.#incoming = incoming
    this.outgoing = outgoing
    this.#sending = sending
  }

  send(answer: SentAnswer | AwaitsMore): void {
    if ('status' in answer) writeAnswer(this.outgoing, answer, this.#sending)
    else answer.whenReady(() => this.attempt(() => answer.next()))
  }

  /** Sends what the work gives, or what there is to say of its failure. */
  attempt(work: () => SentAnswer | AwaitsMore): void {
    try {
      this.send(work())
    } catch (error) {
      this.fail(error)
    }
  }

  fail(error: unknown): void {
    const sending = this.#sending
    if (this.outgoing.headersSent) this.outgoing.destroy()
    else writeAnswer(this.outgoing, sending.answerCrash(this.#incoming, error), sending)
  }
}

interface Sending extends Pick<FastListenerOptions, 'answerCrash' | 'count'> {
  readonly pool: BufferPool
}

/** Answers a request once its body is there. */
class AnswerToBody implements BodyReader {
  readonly #exchange: OpenExchange
  readonly #call: AwaitsBody

  constructor(exchange: OpenExchange, call: AwaitsBody) {
    this.#exchange = exchange
    this.#call = call
  }

  whenRead(body: Uint8Array | Unread): void {
    if (typeof body === 'symbol') this.#exchange.outgoing.setHeader('connection', 'close') // its rest is not read
    this.#exchange.attempt(() => this.#call.withBody(body))
  }

  whenGone(error: unknown): void {
    this.#exchange.attempt(() => this.#call.withoutBody(error))
  }
}

/** The parts of a request that node:http has read, as a mock's fast path takes them. */
function toPlainCall(incoming: IncomingMessage, headers: PlainCall['headers']): PlainCall {
  const { method = '', url: target = '', socket } = incoming
  return { method, target, headers, remoteAddress: socket.remoteAddress }
}

/** Returns the headers of a request; equal ones are one object, which must not be changed. */
export function rememberedHeaders(): (
  incoming: Pick<IncomingMessage, 'rawHeaders' | 'headers'>,
) => IncomingHttpHeaders {
  // By names and values in turns, as they were sent.
  const remembered = memoizeRecent<readonly string[], IncomingHttpHeaders>(isSame)
  return (incoming) => remembered(incoming.rawHeaders, () => incoming.headers)
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  // From the end: the length of the body, in which calls of one client usually differ, is there.
  for (let index = one.length - 1; index >= 0; index -= 1) {
    if (one[index] !== other[index]) return false
  }
  return true
}

/** Up to here node:http does well with a text. */
const SHORT_CHARACTERS_MAX = 4_096

/** Most texts are nearly all ASCII: these bytes a character, and a few more, are room enough for them. */
const CHARACTER_BYTES = 1.1
const SPARE_BYTES = 64

/** UTF-8 takes no more for one character of a text. */
const CHARACTER_BYTES_MAX = 3

/** Writes a response as a whole. */
function writeAnswer(
  outgoing: ServerResponse,
  { status, headers, body }: SentAnswer,
  { pool, count }: Pick<Sending, 'pool' | 'count'>,
): void {
  if (body === undefined) {
    outgoing.writeHead(status, headers).end()
  } else if (typeof body === 'string' && body.length <= SHORT_CHARACTERS_MAX) {
    const length = Buffer.byteLength(body)
    // As many bytes as characters: all of it is ASCII, which node:http sends as it is.
    const encoding = length === body.length ? 'latin1' : 'utf8'
    outgoing.writeHead(status, withLength(headers, length)).end(body, encoding)
  } else {
    const { bytes, release } = toBytes(body, pool)
    outgoing.writeHead(status, withLength(headers, bytes.length)).end(bytes, release)
    count(outgoing, bytes.buffer.byteLength)
  }
}

function withLength(headers: SentAnswer['headers'], length: number) {
  return { ...headers, 'content-length': length }
}

/** Encodes the text in pooled memory, which is released once the system has taken it all, or at once where it has no room for it. */
function toBytes(
  text: BodyText,
  pool: BufferPool,
): { readonly bytes: Buffer; readonly release?: () => void } {
  const buffer = pool.take(Math.ceil(lengthOfText(text) * CHARACTER_BYTES) + SPARE_BYTES)
  const length = encodeText(text, buffer)
  if (length !== undefined) {
    return { bytes: buffer.subarray(0, length), release: () => pool.release(buffer) }
  }
  pool.release(buffer)
  return { bytes: Buffer.from(joinText(text)) }
}

/** Encodes the text into the buffer. Returns the bytes that it took, or `undefined` where they may not all have found room. */
export function encodeText(text: BodyText, buffer: Buffer): number | undefined {
  if (typeof text === 'string') return encodePart(text, buffer, 0)
  let end: number | undefined = 0
  for (const part of text) {
    end = typeof part === 'string' ? encodePart(part, buffer, end) : copyPart(part, buffer, end)
    if (end === undefined) return undefined
  }
  return end
}

function copyPart(part: EncodedText, buffer: Buffer, start: number): number | undefined {
  const end = start + part.length
  if (end > buffer.length) return undefined
  part.copyTo(buffer, start)
  return end
}

function encodePart(part: string, buffer: Buffer, start: number): number | undefined {
  // Many parts are a comma.
  if (part.length === 1 && start < buffer.length && part.charCodeAt(0) < 0x80) {
    buffer[start] = part.charCodeAt(0)
    return start + 1
  }
  const end = start + buffer.write(part, start)
  // A character that has no room is left out as a whole.
  return end + CHARACTER_BYTES_MAX < buffer.length ? end : undefined
}
