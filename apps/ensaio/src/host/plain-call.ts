import type { IncomingMessage } from 'node:http'
import type { PlainCall } from '@ensaio/mock-kit'

/** What node:http has read of a request, as a mock's fast lane takes it. */
export function toPlainCall(incoming: IncomingMessage): PlainCall {
  const { method = '', url: target = '', headers } = incoming
  const { remoteAddress } = incoming.socket
  return {
    method,
    target,
    headers,
    ...(remoteAddress !== undefined && { remoteAddress }),
    readBody: (decode) => readBody(incoming, decode),
  }
}

/** Reads the whole body. @throws Error when the caller goes before all of it came */
function readBody<Result>(
  incoming: IncomingMessage,
  decode: (bytes: Uint8Array) => Result,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => void chunks.push(chunk))
    incoming.on('end', () => {
      const [first] = chunks
      resolve(decode(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks)))
    })
    incoming.on('error', reject)
  })
}
