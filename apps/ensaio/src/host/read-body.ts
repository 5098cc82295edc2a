import type { IncomingMessage } from 'node:http'

/** What is to be done with a body. */
interface BodyReader {
  readonly whenRead: (bytes: Uint8Array) => void
  /** The caller has gone before all of it came. */
  readonly whenGone: (error: unknown) => void
}

/** Reads a whole body. One of both functions is called, once, and must not throw: nobody would catch it. */
export function readBody(incoming: IncomingMessage, { whenRead, whenGone }: BodyReader): void {
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
