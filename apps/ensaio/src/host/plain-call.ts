import type { IncomingMessage } from 'node:http'
import type { PlainCall } from '@ensaio/mock-kit'

/** What node:http has read of a request, as a mock's fast path takes it. */
export function toPlainCall(incoming: IncomingMessage, headers: PlainCall['headers']): PlainCall {
  const { method = '', url: target = '', socket } = incoming
  return { method, target, headers, remoteAddress: socket.remoteAddress }
}
