// The bodies of requests, as they arrive.
import type { IncomingMessage as AnyMessage, ServerResponse } from 'node:http'
import { BodyBrokenOffError, CROWDED_OUT, TOO_LARGE } from '@ensaio/mock-kit'
import type { ReadBody, Unread } from '@ensaio/mock-kit'
import type { ArrivingBody, BodyBudget } from './body-budget.ts'
import { IncomingMessage } from './system-http.ts'

/** The callbacks of a body. Exactly one is called, once, and must not throw: nothing would catch it. */
export interface BodyReader {
  whenRead(body: Uint8Array | Unread): void
  /** The caller has gone before all of it came. */
  whenGone(error: unknown): void
}

export interface BodyLimits {
  /** The unfinished bodies of all connections. */
  readonly bodies: BodyBudget
  /** The length that the request's headers give. */
  readonly announced: string | undefined
  /** @default none */
  readonly bytesMax?: number
}

/** Takes the portions of a body. */
interface BodySink {
  add(chunk: Buffer): void
  end(): void
}

/**
 * A request whose body can go to a sink without passing through a stream: for a body that comes in one packet with its head, as
 * most do, the stream costs a tenth of what node:http takes for a request.
 */
export class DirectMessage extends IncomingMessage {
  #sink: BodySink | undefined
  /** True for node:http where somebody reads the body; else it would start the stream after the answer. */
  declare protected _consuming: boolean

  /** Returns false where some of the body came before: then it is in the stream. */
  sendBodyTo(sink: BodySink): boolean {
    if (this.complete || this.destroyed || this.readableLength > 0) return false
    this.#sink = sink
    this._consuming = true
    return true
  }

  /** Is called by node:http with each portion of the body, and with `null` at its end. */
  override push(chunk: Buffer | null, encoding?: BufferEncoding): boolean {
    const sink = this.#sink
    if (sink === undefined) return super.push(chunk, encoding)
    if (chunk !== null) sink.add(chunk)
    else {
      this.#sink = undefined
      sink.end()
    }
    return true
  }
}

/** Requests whose callers wait for leave to send the body, with the way to give it. */
const waiting = new WeakMap<AnyMessage, () => void>()

/** Has a caller that sent `Expect: 100-continue` wait until somebody reads the body; what is refused before is not sent. */
export function holdBody(incoming: AnyMessage, outgoing: ServerResponse): void {
  waiting.set(incoming, () => outgoing.writeContinue())
}

/** Gives a caller leave to send the body, where it waits for that. */
export function letBodyCome(incoming: AnyMessage): void {
  waiting.get(incoming)?.()
  waiting.delete(incoming)
}

/** Reads a whole body, within the limits. */
export function readBody(incoming: AnyMessage, limits: BodyLimits, reader: BodyReader): void {
  letBodyCome(incoming)
  const body = new CollectedBody(limits, reader)
  const isDirect = incoming instanceof DirectMessage && incoming.sendBodyTo(body)
  if (!isDirect) stream(incoming, body)
  followEnd(incoming, body)
}

/** Drops the body of a request that is answered without it. */
export function passOverBody(incoming: AnyMessage): void {
  if (incoming instanceof DirectMessage) incoming.sendBodyTo(NOBODY)
}

const NOBODY: BodySink = { add: () => undefined, end: () => undefined }

/** Returns the reader of a request's body, as a promise of it. Others may hold on to the request: they find its stream in use. */
export function bodyReader(incoming: AnyMessage, bodies: BodyBudget): ReadBody {
  return (bytesMax) =>
    new Promise((resolve, reject) => {
      letBodyCome(incoming)
      const limits = { bodies, bytesMax, announced: incoming.headers['content-length'] }
      const body = new CollectedBody(limits, { whenRead: resolve, whenGone: reject })
      stream(incoming, body)
      followEnd(incoming, body)
    })
}

function stream(incoming: AnyMessage, body: BodySink): void {
  incoming.on('data', (chunk: Buffer) => body.add(chunk))
  incoming.on('end', () => body.end())
}

/** Requests whose bodies cannot be read to their ends. */
const brokenOff = new WeakMap<AnyMessage, BodyBrokenOffError>()

/** Tells those who read the body, or will read it, that no more comes. */
export function breakOffBody(incoming: AnyMessage, error: BodyBrokenOffError): void {
  brokenOff.set(incoming, error)
  if (incoming.listenerCount('error') > 0) incoming.emit('error', error)
}

/** Tells whether all of the body has come, or no more of it will. */
export function isOver(incoming: AnyMessage): boolean {
  return incoming.complete || incoming.destroyed || brokenOff.has(incoming) || waiting.has(incoming)
}

function followEnd(incoming: AnyMessage, body: CollectedBody): void {
  const broken = brokenOff.get(incoming)
  if (broken !== undefined) body.breakOff(broken)
  incoming.on('error', (cause) => body.breakOff(cause))
  if (incoming.destroyed && !incoming.readableEnded) body.breakOff(incoming.errored)
}

/**
 * A body of this length is not joined at its end: new memory is slow to write to, and 32 MiB of it held the event loop for 140 ms. It is
 * not given its memory before half of it is there, since many callers may announce what they never send.
 */
const LONG_BYTES_MIN = 4 * 1024 * 1024

/** A body within its limits. A class, because most requests have one. */
class CollectedBody implements BodySink {
  readonly #limits: BodyLimits
  readonly #reader: BodyReader
  readonly #length: number
  #chunks: Buffer[] = []
  /** The place for all of a long body, once half of it is there. */
  #whole: Buffer | undefined
  #size = 0
  #counted: ArrivingBody | undefined
  #isOver = false

  constructor(limits: BodyLimits, reader: BodyReader) {
    this.#limits = limits
    this.#reader = reader
    this.#length = Number(limits.announced ?? Infinity)
  }

  add(chunk: Buffer): void {
    if (this.#isOver) return // the rest is passed over
    const { bodies, bytesMax = Infinity } = this.#limits
    if (this.#whole === undefined) this.#chunks.push(chunk)
    else chunk.copy(this.#whole, this.#size)
    this.#size += chunk.length
    if (this.#size > bytesMax) this.#finish(TOO_LARGE)
    else if (this.#size < this.#length) {
      this.#counted ??= bodies.open(() => this.#finish(CROWDED_OUT))
      this.#counted.add(chunk.length)
      if (this.#isHalfOfLong()) this.#gather()
    }
  }

  end(): void {
    this.#finish(this.#whole?.subarray(0, this.#size) ?? joined(this.#chunks))
  }

  #isHalfOfLong(): boolean {
    // It may just have been crowded out.
    if (this.#whole !== undefined || this.#isOver) return false
    const length = this.#length
    return length >= LONG_BYTES_MIN && length < Infinity && 2 * this.#size >= length
  }

  /** Puts what is there into one piece of memory, in which the rest has its place. */
  #gather(): void {
    this.#whole = Buffer.allocUnsafeSlow(this.#length)
    let end = 0
    for (const chunk of this.#chunks) end += chunk.copy(this.#whole, end)
    this.#chunks = []
  }

  breakOff(cause: unknown): void {
    if (this.#close()) this.#reader.whenGone(toBroken(cause))
  }

  #finish(body: Uint8Array | Unread): void {
    if (this.#close()) this.#reader.whenRead(body)
  }

  /** Returns false where it was over before. */
  #close(): boolean {
    if (this.#isOver) return false
    this.#isOver = true
    this.#counted?.close()
    this.#chunks = []
    this.#whole = undefined
    return true
  }
}

function toBroken(cause: unknown): BodyBrokenOffError {
  return cause instanceof BodyBrokenOffError ? cause : new BodyBrokenOffError(undefined, { cause })
}

function joined(chunks: readonly Buffer[]): Uint8Array {
  const [first] = chunks
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks)
}
