import { CallbackPolicyError } from '../errors/callback-policy-error.ts'
import { classifyAddress, parseAddress } from './ip-address.ts'

/**
 * The hosts that the sandbox may call: this machine, and those allowed by name. Some addresses are never called, by
 * whatever name they come; see address-class.ts.
 */
export interface CallbackPolicy {
  readonly allowed: readonly AllowedHost[]
  /** The ports of the sandbox itself, and of those it shares its state with. A callback to one could control the sandbox. */
  readonly ownPorts: Pick<ReadonlySet<number>, 'has'>
}

/** A host as the URL class spells it, IPv6 without its brackets. */
export interface AllowedHost {
  readonly host: string
  /** @default every port */
  readonly port?: number
}

/** A URL that may be called as far as its text tells. Its host's addresses are still to be checked. */
export interface CallableUrl {
  readonly kind: 'callable'
  readonly url: URL
  /** The host, IPv6 without its brackets. */
  readonly host: string
  /** True where the host was allowed by name; otherwise it has to be this machine. */
  readonly byName: boolean
}

export interface Forbidden {
  readonly kind: 'forbidden'
  /** The URL as far as it may be shown. */
  readonly name: string
  /** The reason, and what to do now. */
  readonly why: string
}

export interface CallbackPolicyOptions {
  /**
   * Hosts beyond loopback: names or IP addresses, each with `:port` to allow one port only.
   * @default none
   */
  readonly allowedHosts?: readonly string[]
  /** See `CallbackPolicy`. It may grow later, as ports become known. @default none */
  readonly ownPorts?: CallbackPolicy['ownPorts']
}

/** Hosts allowed by name: a list that a person still reads. */
const ALLOWED_HOSTS_MAX = 100

/**
 * @throws CallbackPolicyError listing every entry that is not a valid host, or one that is never called
 * @example
 * ```ts
 * import { createCallbackPolicy } from '@ensaio/mock-kit'
 *
 * export const policy = createCallbackPolicy({ allowedHosts: ['host.docker.internal', '192.168.1.20:8080'] })
 * ```
 */
export function createCallbackPolicy(options: CallbackPolicyOptions = {}): CallbackPolicy {
  const entries = options.allowedHosts ?? []
  const parsed = entries.slice(0, ALLOWED_HOSTS_MAX).map(parseAllowedHost)
  const problems = parsed.filter((entry) => typeof entry === 'string')
  if (entries.length > ALLOWED_HOSTS_MAX) problems.push(`more than ${ALLOWED_HOSTS_MAX} hosts`)
  if (problems.length > 0) throw new CallbackPolicyError(problems)
  const { ownPorts = new Set() } = options
  return { allowed: parsed.filter((entry) => typeof entry === 'object'), ownPorts }
}

/** Longer addresses work with few servers, and each would be kept with every delivery. */
const URL_LENGTH_MAX = 2_048

/** Judges a URL by its text, when it is registered and again before each call. */
export function checkUrl(text: string, policy: CallbackPolicy): CallableUrl | Forbidden {
  if (text.length > URL_LENGTH_MAX) {
    const why = `it has ${text.length} characters. Use an address of at most ${URL_LENGTH_MAX}.`
    return forbidden(`"${text.slice(0, 200)}..."`, why)
  }
  const url = URL.parse(text)
  if (url === null)
    return forbidden(
      `"${text.slice(0, 200)}"`,
      'it is not a valid URL. Give one like http://localhost:3000/callback.',
    )
  const name = shownUrl(url)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return forbidden(
      name,
      `its scheme is ${url.protocol.slice(0, -1)}. Use http or https, as in http://localhost:3000/callback.`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    return forbidden(
      name,
      'the URL holds credentials, which are not sent. Register them as username and password where the service takes those; else put a secret into the query string.',
    )
  }
  const host = hostOf(url)
  // This machine's own names stay its own, even where somebody listed them.
  const byName = !isLoopbackName(host) && policy.allowed.some((one) => isAllowed(one, url, host))
  if (policy.ownPorts.has(portOfUrl(url)) && !isPortAllowed(policy, url, host)) {
    return forbidden(
      name,
      `port ${portOfUrl(url)} is one of the sandbox's own. Give the address of your receiver.`,
    )
  }
  const address = parseAddress(host)
  const verdict = address === undefined ? checkName(host, byName) : checkAddress(host, byName)
  return verdict === undefined ? { kind: 'callable', url, host, byName } : forbidden(name, verdict)
}

/**
 * Judges one address of a host that `checkUrl` let pass; the address that was judged is the one to dial.
 * @returns why it must not be called, and what to do; `undefined` when it may
 */
export function checkAddress(address: string, byName: boolean): string | undefined {
  const bytes = parseAddress(address)
  if (bytes === undefined) return `"${address}" is not an IP address. Look at the resolver.`
  const verdict = classifyAddress(bytes)
  switch (verdict.kind) {
    case 'loopback':
      return undefined
    case 'forbidden':
      return `its address ${address} is ${verdict.why} and never called. Use another host.`
    case 'other':
      return byName ? undefined : `its address ${address} is not on this machine. ${ALLOW_IT}`
    default:
      return verdict satisfies never
  }
}

const ALLOW_IT = 'Use a loopback address, or allow the host by name when the sandbox starts.'

function checkName(host: string, byName: boolean): string | undefined {
  return byName || isLoopbackName(host) ? undefined : `the host ${host} is not allowed. ${ALLOW_IT}`
}

function isLoopbackName(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost')
}

function isAllowed(allowed: AllowedHost, url: URL, host: string): boolean {
  return allowed.host === host && (allowed.port === undefined || allowed.port === portOfUrl(url))
}

/** Tells whether somebody listed the host together with the port, beyond this machine. */
function isPortAllowed({ allowed }: CallbackPolicy, url: URL, host: string): boolean {
  return (
    !isLoopback(host) && allowed.some((one) => one.port !== undefined && isAllowed(one, url, host))
  )
}

function isLoopback(host: string): boolean {
  const address = parseAddress(host)
  return address === undefined ? isLoopbackName(host) : classifyAddress(address).kind === 'loopback'
}

function parseAllowedHost(entry: string): AllowedHost | string {
  const text = isBareIpv6(entry) ? `[${entry}]` : entry
  const url = /^[^\s/?#@\\*]+$/.test(text) ? URL.parse(`http://${text}`) : null
  if (url === null) return `"${entry}" is not a valid host`
  const host = hostOf(url)
  const address = parseAddress(host)
  const verdict = address && classifyAddress(address)
  if (verdict?.kind === 'forbidden') return `"${entry}" is ${verdict.why} and never called`
  // The URL class drops the port that is the scheme's default.
  const hasPort = /:\d+$/.test(isBareIpv6(entry) ? '' : entry)
  return hasPort ? { host, port: portOfUrl(url) } : { host }
}

function isBareIpv6(entry: string): boolean {
  return !entry.startsWith('[') && entry.split(':').length > 2
}

/** `localhost.` and `localhost` are one host. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

/** Returns the port of a URL; the scheme's default where it names none. */
export function portOfUrl({ port, protocol }: URL): number {
  if (port !== '') return Number(port)
  return protocol === 'https:' ? 443 : 80
}

function forbidden(name: string, why: string): Forbidden {
  return { kind: 'forbidden', name, why }
}

/** A URL fit for messages: without credentials, query and fragment. */
export function shownUrl(url: URL): string {
  return url.origin === 'null' ? `${url.protocol}...` : `${url.origin}${url.pathname}`
}
