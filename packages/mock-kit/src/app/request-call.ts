import { parseTarget, targetOf } from '../pipeline/incoming-call.ts'
import type { IncomingCall } from '../pipeline/incoming-call.ts'
import type { Transport } from '../pipeline/exchange.ts'
import { headerReader } from '../pipeline/header-reader.ts'

/** A `Request` as the pipeline sees it. */
export function requestCall(request: Request, transport: Transport): IncomingCall {
  const headers = transport.headers ? headerReader(transport.headers) : request.headers
  const { remoteAddress } = transport
  const target = targetOf(request.url)
  return {
    method: request.method,
    target,
    url: parseTarget(target),
    headers,
    get plainHeaders() {
      return transport.headers ?? Object.fromEntries(request.headers)
    },
    remoteAddress,
    get signal() {
      return request.signal
    },
  }
}
