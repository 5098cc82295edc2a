import type {
  IncomingHttpHeaders,
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from 'node:http'
import {
  BodyBrokenOffError,
  CROWDED_OUT,
  joinText,
  lengthOfText,
  TOO_LARGE,
} from '@ensaio/mock-kit'
import type {
  AwaitsMore,
  BodyText,
  EncodedText,
  FastPath,
  PlainCall,
  ReadBody,
  SentAnswer,
  Unread,
} from '@ensaio/mock-kit'
import type { ArrivingBody, BodyBudget } from './body-budget.ts'
import { memoizeRecent } from '@ensaio/contracts/memoize'
import { createBufferPool } from './buffer-pool.ts'
import type { BufferPool } from './buffer-pool.ts'

export interface FastListenerOptions {
  readonly fastPath: FastPath
  /** Answers the requests that the fast path does not. */
  readonly other: RequestListener
  /** The unfinished bodies of all connections. */
  readonly bodies: BodyBudget
  /** Answers for an error of the engine itself: a header that HTTP cannot carry, for example. */
  readonly answerCrash: (incoming: IncomingMessage, error: unknown) => SentAnswer
}

/** Creates a listener that answers by the fast path where it can, and by the other listener where it cannot. */
export function fastListener(options: FastListenerOptions): RequestListener {
  const { fastPath, other, bodies, answerCrash } = options
  const pool = createBufferPool()
  const headersOf = rememberedHeaders()
  return (incoming, outgoing) => {
    const attempt = (work: () => void): void => {
      try {
        work()
      } catch (error) {
        if (outgoing.headersSent) outgoing.destroy()
        else writeAnswer(outgoing, answerCrash(incoming, error), pool)
      }
    }
    const send = (answer: () => SentAnswer | AwaitsMore): void =>
      attempt(() => {
        const made = answer()
        if ('status' in made) writeAnswer(outgoing, made, pool)
        else made.whenReady(send)
      })
    attempt(() => {
      const headers = headersOf(incoming)
      const answer = fastPath(toPlainCall(incoming, headers))
      if (answer === undefined) other(incoming, outgoing)
      else if ('status' in answer) writeAnswer(outgoing, answer, pool)
      else if ('whenReady' in answer) answer.whenReady(send)
      else {
        const limits = { bodies, announced: headers['content-length'] }
        readBody(incoming, limits, {
          whenRead: (body) => {
            if (typeof body === 'symbol') outgoing.setHeader('connection', 'close') // its rest is not read
            send(() => answer.withBody(body))
          },
          whenGone: (error) => send(() => answer.withoutBody(error)),
        })
      }
    })
  }
}

/** The parts of a request that node:http has read, as a mock's fast path takes them. */
function toPlainCall(incoming: IncomingMessage, headers: PlainCall['headers']): PlainCall {
  const { method = '', url: target = '', socket } = incoming
  return { method, target, headers, remoteAddress: socket.remoteAddress }
}

/** Returns the headers of a request; those that were sent alike are one object, which nobody may alter. */
export function rememberedHeaders(): (
  incoming: Pick<IncomingMessage, 'rawHeaders' | 'headers'>,
) => IncomingHttpHeaders {
  // By names and values in turns, as they were sent.
  const remembered = memoizeRecent<readonly string[], IncomingHttpHeaders>(isSame)
  return (incoming) => remembered(incoming.rawHeaders, () => incoming.headers)
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
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
  pool: BufferPool,
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
  }
}

function withLength(headers: SentAnswer['headers'], length: number) {
  return { ...headers, 'content-length': length }
}

/** Encodes the text in pooled memory, which is released once the system has taken it all. */
function toBytes(
  text: BodyText,
  pool: BufferPool,
): { readonly bytes: Buffer; readonly release: () => void } {
  const buffer = pool.take(Math.ceil(lengthOfText(text) * CHARACTER_BYTES) + SPARE_BYTES)
  const release = (): void => pool.release(buffer)
  const length = encodeText(text, buffer)
  return length === undefined
    ? { bytes: Buffer.from(joinText(text)), release }
    : { bytes: buffer.subarray(0, length), release }
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

/** The callbacks of a body. Exactly one is called, once, and must not throw: nothing would catch it. */
interface BodyReader {
  readonly whenRead: (body: Uint8Array | Unread) => void
  /** The caller has gone before all of it came. */
  readonly whenGone: (error: unknown) => void
}

export interface BodyLimits {
  /** The unfinished bodies of all connections. */
  readonly bodies: BodyBudget
  /** The length that the request's headers give. */
  readonly announced: string | undefined
  /** @default none */
  readonly bytesMax?: number
}

/** Reads a whole body, within the limits. */
function readBody(
  incoming: IncomingMessage,
  { bodies, announced = 'Infinity', bytesMax = Infinity }: BodyLimits,
  { whenRead, whenGone }: BodyReader,
): void {
  const length = Number(announced)
  let chunks: Buffer[] = []
  let size = 0
  let counted: ArrivingBody | undefined
  let isOver = false
  const finish = (tell: () => void): void => {
    if (isOver) return
    isOver = true
    counted?.close()
    tell()
    chunks = []
  }
  const leave = (reason: Unread): void => finish(() => whenRead(reason))

  incoming.on('data', (chunk: Buffer) => {
    if (isOver) return // the rest is passed over
    size += chunk.length
    chunks.push(chunk)
    if (size > bytesMax) leave(TOO_LARGE)
    else if (size < length) {
      counted ??= bodies.open(() => leave(CROWDED_OUT))
      counted.add(chunk.length)
    }
  })
  incoming.on('end', () => finish(() => whenRead(joined(chunks))))
  incoming.on('error', (cause) => finish(() => whenGone(new BodyBrokenOffError({ cause }))))
  if (incoming.destroyed && !incoming.readableEnded) {
    finish(() => whenGone(new BodyBrokenOffError({ cause: incoming.errored })))
  }
}

/** Returns the reader of a request's body, as a promise of it. */
export function bodyReader(incoming: IncomingMessage, bodies: BodyBudget): ReadBody {
  return (bytesMax) =>
    new Promise((resolve, reject) => {
      const limits = { bodies, bytesMax, announced: incoming.headers['content-length'] }
      readBody(incoming, limits, { whenRead: resolve, whenGone: reject })
    })
}

function joined(chunks: readonly Buffer[]): Uint8Array {
  const [first] = chunks
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks)
}

/** The time that the rest of a body has to come. */
const REST_MS_MAX = 500

/** The most that is read of it. */
const REST_BYTES_MAX = 64 * 1024 * 1024

/**
 * Passes over what comes of a body after its request was answered, for a moment: most callers read an answer only when they
 * have sent all. Returns true where its end has come, so that the connection can take the next request.
 */
export async function passOverRest(incoming: IncomingMessage): Promise<boolean> {
  if (incoming.complete || incoming.destroyed) return incoming.complete
  let bytes = 0
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, REST_MS_MAX)
    const end = (): void => {
      clearTimeout(timer)
      resolve()
    }
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > REST_BYTES_MAX) end()
    })
    incoming.once('end', end).once('close', end).resume()
  })
  return incoming.complete
}
