import type {
  IncomingHttpHeaders,
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from 'node:http'
import { memoizeRecent } from '@ensaio/contracts/memoize'
import type { FastPath, PlainCall, SentAnswer } from '@ensaio/mock-kit'
import { createBufferPool } from './buffer-pool.ts'
import { writeAnswer } from './write-answer.ts'

/** Creates a listener that answers by the fast path where it can, and by the other listener where it cannot. */
export function fastListener(fastPath: FastPath, other: RequestListener): RequestListener {
  const pool = createBufferPool()
  const headersOf = rememberedHeaders()
  return (incoming, outgoing) => {
    const send = (answer: () => SentAnswer): void =>
      attempt(outgoing, () => writeAnswer(outgoing, answer(), pool))
    attempt(outgoing, () => {
      const answer = fastPath(toPlainCall(incoming, headersOf(incoming)))
      if (answer === undefined) other(incoming, outgoing)
      else if ('status' in answer) writeAnswer(outgoing, answer, pool)
      else {
        readBody(incoming, {
          whenRead: (bytes) => send(() => answer.withBody(bytes)),
          whenGone: (error) => send(() => answer.withoutBody(error)),
        })
      }
    })
  }
}

/** Catches errors of the engine itself: a header that HTTP cannot carry, for example. */
function attempt(outgoing: ServerResponse, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (outgoing.headersSent) outgoing.destroy()
    else outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
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

/** The callbacks of a body. */
interface BodyReader {
  readonly whenRead: (bytes: Uint8Array) => void
  /** The caller has gone before all of it came. */
  readonly whenGone: (error: unknown) => void
}

/** Reads a whole body. One of the two callbacks is called, once, and must not throw: nothing would catch it. */
function readBody(incoming: IncomingMessage, { whenRead, whenGone }: BodyReader): void {
  const chunks: Buffer[] = []
  let isOver = false
  incoming.on('data', (chunk: Buffer) => void chunks.push(chunk))
  incoming.on('end', () => {
    isOver = true
    const [first] = chunks
    whenRead(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks))
  })
  incoming.on('error', (error) => {
    if (!isOver) whenGone(error)
  })
}
