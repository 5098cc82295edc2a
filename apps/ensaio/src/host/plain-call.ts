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
  }
}
