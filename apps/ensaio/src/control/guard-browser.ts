// The guard against web pages: the control plane asks for no credentials, and browsers reach loopback addresses.
import type { HeaderReader } from '@ensaio/contracts'
import { excerpt } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** Names that no stranger can point at this machine: they are not in the public DNS. */
const PRIVATE_NAME = /^[^.]+$|\.(?:localhost|local|internal|test)$/i
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/
const WILDCARDS: ReadonlySet<string> = new Set(['0.0.0.0', '::', '[::]'])

/** The parts of a request that browsers set, and no page can. */
export interface BrowserCall {
  /** The host that the request names, IPv6 in brackets; empty where it cannot be read. */
  readonly hostname: string
  readonly origin: string | undefined
  /** The header `Sec-Fetch-Site`. */
  readonly fetchSite: string | undefined
}

/** A refusal of a guard. */
export interface Guarded {
  readonly status: 403
  readonly code: `SANDBOX_${string}`
  readonly message: string
}

/**
 * Judges requests that only a misled browser sends: for a host name that a stranger's DNS points here, or by a page of
 * another site. Pages on this machine may pass.
 *
 * @returns why it is refused; `undefined` where it may pass
 */
export function judgeBrowserCall(call: BrowserCall, boundHost: string): Guarded | undefined {
  const { hostname, origin, fetchSite } = call
  if (!isOwnHost(hostname, boundHost)) {
    return refusal(
      'SANDBOX_HOST_FORBIDDEN',
      `the request is for ${hostname === '' ? 'a host that cannot be read' : `the host ${excerpt(hostname)}`}, which is not this one. Use http://localhost and the port, or start with --host.`,
    )
  }
  if (origin !== undefined && !isFriendly(origin, hostname)) {
    // One that cannot be read is not repeated, since nobody knows where in it a password stands.
    return refusal(
      'SANDBOX_ORIGIN_FORBIDDEN',
      `a page of ${excerpt(URL.parse(origin)?.origin ?? 'null')} may not control the sandbox. Call it from a program, or from a page on this machine.`,
    )
  }
  if (origin === undefined && isForeignSite(fetchSite, hostname)) {
    return refusal(
      'SANDBOX_ORIGIN_FORBIDDEN',
      'a page of another site may not control the sandbox. Open the address itself.',
    )
  }
  return undefined
}

/** A request as the guards see it. */
export interface GuardedRequest {
  readonly hostname: string
  readonly headers: HeaderReader
}

/** @throws ControlRefusalError where `judgeBrowserCall` refuses the request */
export function guardBrowser({ hostname, headers }: GuardedRequest, boundHost: string): void {
  const call = {
    hostname,
    origin: headers.get('origin') ?? undefined,
    fetchSite: headers.get('sec-fetch-site') ?? undefined,
  }
  const refused = judgeBrowserCall(call, boundHost)
  if (refused !== undefined) throw new ControlRefusalError(refused)
}

/** Sites of this machine are its own. A name that others share has them as siblings: `evil.corp.internal` of `box.corp.internal`. */
function isForeignSite(fetchSite: string | undefined, hostname: string): boolean {
  return fetchSite === 'cross-site' || (fetchSite === 'same-site' && !LOOPBACK.test(hostname))
}

function isOwnHost(hostname: string, boundHost: string): boolean {
  if (LOOPBACK.test(hostname) || hostname.toLowerCase() === bracketed(boundHost)) return true
  // Bound to every address, as in a container: the name is the container's, which only a private name can be.
  return WILDCARDS.has(boundHost) && (ADDRESS.test(hostname) || PRIVATE_NAME.test(hostname))
}

function isFriendly(origin: string, hostname: string): boolean {
  const page = URL.parse(origin)
  return page !== null && (LOOPBACK.test(page.hostname) || page.hostname === hostname)
}

function bracketed(host: string): string {
  const lower = host.toLowerCase()
  return lower.includes(':') && !lower.startsWith('[') ? `[${lower}]` : lower
}

function refusal(code: Guarded['code'], why: string): Guarded {
  return { status: 403, code, message: `Failed to answer: ${why}` }
}
