import type { IncomingMessage } from 'node:http'
import { judgeBrowserCall } from '../control/guard-browser.ts'
import type { Reason } from './early-refusals.ts'

export interface ServiceGuardOptions {
  readonly boundHost: string
  /** Pages of these origins may pass; `*` lets all pass. */
  readonly allowedOrigins: readonly string[]
}

/**
 * Creates the guard of a service's port. Programs may call it by any host name, since integrations point the vendor's own at it;
 * browsers are judged as by the control plane, or a page could register a callback and store records.
 */
export function createServiceGuard(
  options: ServiceGuardOptions,
): (incoming: Pick<IncomingMessage, 'headers'>) => Reason | undefined {
  const { boundHost, allowedOrigins } = options
  if (allowedOrigins.includes('*')) return () => undefined
  return ({ headers }) => {
    const { origin, host = 'localhost', 'sec-fetch-site': site } = headers
    const isOfProgram = origin === undefined && site === undefined
    if (isOfProgram || (origin !== undefined && allowedOrigins.includes(origin))) return undefined
    const { hostname } = URL.parse(`http://${host}`) ?? { hostname: host }
    const fetchSite = site === undefined ? undefined : String(site)
    const refused = judgeBrowserCall({ hostname, origin, fetchSite }, boundHost)
    return refused && { ...refused, message: forServices(refused.message) }
  }
}

function forServices(message: string): string {
  return message.replace('may not control the sandbox', 'may not call the sandbox').concat(SWITCH)
}

const SWITCH = ' --allow-origins lets pages of other origins call the services.'
