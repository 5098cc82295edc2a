// Finds the service that a recorded URL belongs to.
import type { OpenApiDocument } from '@ensaio/contracts'
import type { Mock } from '@ensaio/mock-kit'
import { portOf } from '../services.ts'

/** An address that stands for a service, as `--map` or `--receiver` names it. */
export interface Mapping {
  /** The beginning of a URL, without a trailing slash. */
  readonly url: string
  readonly service: string
}

/** A service, and what follows the address under which it was called. */
export interface Target {
  readonly mock: Mock
  readonly path: string
  readonly search: string
}

/** Finds the service of a URL; `undefined` where it is another host's. */
export type ServiceFinder = (url: string) => Target | undefined

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * Makes the finder. The vendors' own hosts and the usual ports of the sandbox are known.
 *
 * @param portBase the control plane's port; the services' follow
 */
export function createServiceFinder(
  mocks: readonly Mock[],
  mappings: readonly Mapping[],
  portBase: number,
): ServiceFinder {
  const hosts = new Map(mocks.flatMap((mock) => hostsOf(mock).map((host) => [host, mock] as const)))
  const ports = new Map(mocks.map((mock) => [String(portOf(mock.service, portBase)), mock]))
  return (url) => {
    const mapped = mappings.find((one) => isBelow(url, one.url))
    if (mapped !== undefined) {
      const mock = mocks.find(({ service }) => service === mapped.service)
      return mock && { mock, ...split(url.slice(mapped.url.length) || '/') }
    }
    const parsed = URL.canParse(url) ? new URL(url) : undefined
    if (parsed === undefined) return undefined
    const mock =
      hosts.get(parsed.host) ??
      (LOOPBACK.test(parsed.hostname) ? ports.get(parsed.port) : undefined)
    return mock && { mock, ...split(targetOf(url)) }
  }
}

/** Tells whether the URL is the address or something below it. */
export function isBelow(url: string, address: string): boolean {
  return url.startsWith(address) && /^(?:[/?#]|$)/.test(url.slice(address.length))
}

/** Returns path and query as they were written; `URL` would normalise them. */
export function targetOf(url: string): string {
  if (url.startsWith('/')) return url
  const start = url.indexOf('/', url.indexOf('//') + 2)
  return start === -1 ? '/' : url.slice(start)
}

/** Splits path and query, and leaves out a fragment. */
export function split(target: string): { readonly path: string; readonly search: string } {
  const [whole = ''] = target.split('#', 1)
  const mark = whole.indexOf('?')
  return mark === -1
    ? { path: whole, search: '' }
    : { path: whole.slice(0, mark), search: whole.slice(mark + 1) }
}

function hostsOf({ contract: { document } }: Mock): readonly string[] {
  return serversOf(document)
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).host)
}

function serversOf({ servers }: OpenApiDocument): readonly string[] {
  // OpenAPI: a server has a URL.
  return ((servers ?? []) as readonly { readonly url: string }[]).map(({ url }) => url)
}
