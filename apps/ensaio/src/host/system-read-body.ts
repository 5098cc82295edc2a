import type { IncomingMessage } from 'node:http'
import { CROWDED_OUT, TOO_LARGE } from '@ensaio/mock-kit'
import type { ReadBody, Unread } from '@ensaio/mock-kit'
import type { ArrivingBody, BodyBudget } from './body-budget.ts'

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
export function readBody(
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
  incoming.on('error', (error) => finish(() => whenGone(error)))
  if (incoming.destroyed && !incoming.readableEnded) {
    finish(() => whenGone(incoming.errored ?? new Error('aborted')))
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
