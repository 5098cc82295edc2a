// Leave for the scripts of other sites, in the words of browsers: https://fetch.spec.whatwg.org/#http-cors-protocol
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The time for which a browser may remember a leave, in seconds: its longest is two hours. */
const LEAVE_SECONDS = 600

/** Gives leave where it is asked for. Returns true where that was all of the request. */
export type Cors = (
  incoming: Pick<IncomingMessage, 'method' | 'headers'>,
  outgoing: Pick<ServerResponse, 'setHeader' | 'writeHead' | 'end'>,
) => boolean

/** @param origins those that get leave; `*` is all */
export function createCors(origins: readonly string[]): Cors {
  return ({ method, headers }, outgoing) => {
    const { origin } = headers
    if (origin === undefined) return false
    outgoing.setHeader('vary', 'origin')
    if (!origins.includes('*') && !origins.includes(origin)) return false
    outgoing.setHeader('access-control-allow-origin', origin)
    const wanted = headers['access-control-request-method']
    if (method !== 'OPTIONS' || wanted === undefined) {
      outgoing.setHeader('access-control-expose-headers', '*')
      return false
    }
    // Asked before the request itself: vendors without such an answer need not be asked.
    outgoing.setHeader('access-control-allow-methods', wanted)
    const wantedHeaders = headers['access-control-request-headers']
    if (wantedHeaders !== undefined)
      outgoing.setHeader('access-control-allow-headers', wantedHeaders)
    if (headers['access-control-request-private-network'] === 'true')
      outgoing.setHeader('access-control-allow-private-network', 'true')
    outgoing.setHeader('access-control-max-age', LEAVE_SECONDS)
    outgoing.writeHead(204)
    outgoing.end()
    return true
  }
}
