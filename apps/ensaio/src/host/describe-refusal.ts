import { maxHeaderSize } from 'node:http'
import type { Socket } from 'node:net'

/** What node:http says of what it cannot read. */
export interface ReadError extends Error {
  readonly code?: string
  readonly reason?: string
  readonly rawPacket?: Uint8Array
}

/** How TLS begins: with the kind of its first record. */
const TLS_HANDSHAKE = 22

/**
 * Why node:http refused a request by itself, before anybody else could see it; `undefined` where the connection broke for
 * another reason, or rested.
 *
 * @param name of the listener
 */
export function describeRefusal(
  name: string,
  error: ReadError,
  { bytesRead }: Pick<Socket, 'bytesRead'>,
): string | undefined {
  const { code = '' } = error
  if (!/^(HPE|ERR_HTTP)_/.test(code) || bytesRead === 0) return undefined
  return `Failed to read a request to ${name}: ${why(error)} (${code}). What cannot be read is in no journal: look at what sends it.`
}

function why({ code, reason, message, rawPacket }: ReadError): string {
  if (rawPacket?.[0] === TLS_HANDSHAKE) return 'it is TLS, and only http:// is answered here'
  if (code === 'HPE_PAUSED_H2_UPGRADE') return 'it is HTTP/2, and only HTTP/1 is answered here'
  if (code === 'HPE_HEADER_OVERFLOW') return `its headers are longer than ${maxHeaderSize} bytes`
  if (code === 'HPE_INVALID_EOF_STATE') return 'its connection ended before it did'
  return reason ?? message
}
