import type { QuerySerializerOptions } from 'openapi-fetch'
import type { ApiResponse } from '../errors/api-response.ts'
import type { CallSummary } from '../errors/call-summary.ts'
import type { ClientError } from '../errors/client-error.ts'
import { ClientOptionError } from '../errors/input-errors.ts'
import { defaultRetryPolicy, type RetryPolicy } from '../retry/retry-policy.ts'
import { systemTiming } from '../timing/system-timing.ts'
import type { Timing } from '../timing/timing.ts'

/**
 * Sends a request: the global fetch, an app's `fetch`, or a function of a test.
 * @param init has the signal of the request, because Node forgets that of a `Request` that is collected
 */
export type FetchFunction = (
  request: Request,
  init?: { readonly signal: AbortSignal },
) => Response | Promise<Response>

/** Options of {@link createTransport}. */
export interface TransportOptions {
  /** Name of the service, for messages: `Conversica`. */
  readonly service: string
  /** The base URL of the API. May have a path, but no credentials, query or fragment. */
  readonly baseUrl: string
  /** Sent with every request; credentials belong here. */
  readonly headers?: Readonly<Record<string, string>>
  /**
   * Added to the query of every request, for services that take their token there. Taken for secret: an error shows no
   * query, and where a response repeats one of these values, the error redacts it.
   */
  readonly query?: Readonly<Record<string, string>>
  /** The spelling of lists in the query. @default one parameter for each item */
  readonly querySerializer?: QuerySerializerOptions
  /** @default the global fetch */
  readonly fetch?: FetchFunction
  /** The limit of one attempt, until its response has been read completely. @default 10_000 */
  readonly timeoutMs?: number
  /** The limit of a call with all its attempts and waits. @default 60_000 */
  readonly totalTimeoutMs?: number
  /** The largest response that is read. @default 10 MiB */
  readonly responseBytesMax?: number
  /** Omitted keys keep their default: 3 attempts, waits of 300 ms to 5 s, Retry-After up to 30 s. */
  readonly retry?: Partial<RetryPolicy>
  /** Returns the client's own error for a response of 400 or more; undefined leaves it to the transport. */
  readonly toError?: (call: CallSummary, response: ApiResponse) => ClientError | undefined
  /** @default the machine's time and chance */
  readonly timing?: Timing
}

/** The options that every client takes from its user. */
export type ClientOptions = Partial<
  Pick<TransportOptions, 'baseUrl' | 'fetch' | 'timeoutMs' | 'totalTimeoutMs' | 'retry' | 'timing'>
>

/** The options with every default filled in. */
export type TransportSettings = Required<TransportOptions> & { readonly retry: RetryPolicy }

/** A healthy API responds within a second or two; after ten, the response is lost. */
const TIMEOUT_MS = 10_000
/** Three attempts that all run out, and the waits between them. */
const TOTAL_TIMEOUT_MS = 60_000
/** Far above any page of records, far below what hurts a process. */
const RESPONSE_BYTES_MAX = 10 * 1024 * 1024
/** The longest delay that a timer can hold; longer ones would fire immediately. */
const TIMER_MS_MAX = 2 ** 31 - 1

/** Looks the global fetch up at each call: tests and libraries replace it. */
const globalFetch: FetchFunction = (request, init) => globalThis.fetch(request, init)

/** Fills in the defaults; throws {@link ClientOptionError} for the first option that is wrong. */
export function parseTransportOptions(options: TransportOptions): TransportSettings {
  const settings = {
    headers: {},
    query: {},
    querySerializer: {},
    fetch: globalFetch,
    timeoutMs: TIMEOUT_MS,
    totalTimeoutMs: TOTAL_TIMEOUT_MS,
    responseBytesMax: RESPONSE_BYTES_MAX,
    toError: () => undefined,
    timing: systemTiming,
    ...options,
    retry: { ...defaultRetryPolicy, ...options.retry },
  }
  const component = `the ${options.service} client`
  requireBaseUrl(component, settings.baseUrl)
  requireFetch(component, settings.fetch)
  for (const [option, value, least] of numbersOf(settings))
    requireCount(component, option, value, least)
  return settings
}

function numbersOf({ retry, ...rest }: TransportSettings): readonly [string, number, number][] {
  return [
    ['timeoutMs', rest.timeoutMs, 1],
    ['totalTimeoutMs', rest.totalTimeoutMs, 1],
    ['responseBytesMax', rest.responseBytesMax, 1],
    ['retry.attemptsMax', retry.attemptsMax, 1],
    ['retry.delayMs', retry.delayMs, 0],
    ['retry.delayMsMax', retry.delayMsMax, 0],
    ['retry.retryAfterMsMax', retry.retryAfterMsMax, 0],
  ]
}

function requireCount(component: string, option: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least && value <= TIMER_MS_MAX) return
  throw new ClientOptionError(component, {
    option,
    problem: `has to be a whole number from ${least} to ${TIMER_MS_MAX}, but is ${value}`,
    advice: 'Pass such a number, or leave the option out for its default.',
  })
}

/** Types may be looser where a client is made: at the first call, a fetch that is none would look like a lost network. */
function requireFetch(component: string, fetch: unknown): void {
  if (typeof fetch === 'function') return
  throw new ClientOptionError(component, {
    option: 'fetch',
    problem: `has to be a function, but is ${fetch === null ? 'null' : typeof fetch}`,
    advice: 'Pass one, or leave the option out for the global fetch.',
  })
}

function requireBaseUrl(component: string, baseUrl: string): void {
  const problem = findBaseUrlProblem(baseUrl)
  if (problem === undefined) return
  throw new ClientOptionError(component, {
    option: 'baseUrl',
    problem,
    advice: 'Pass where the API lives, such as https://api.example.com.',
  })
}

/** The value stays out of the words: an address with credentials in it is just what is refused here. */
function findBaseUrlProblem(baseUrl: string): string | undefined {
  const url = URL.parse(baseUrl)
  if (url === null) return 'is not a URL'
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `has to begin with https:// or http://, but begins with ${url.protocol}`
  if (url.username !== '' || url.password !== '') return 'must not hold credentials'
  if (url.search !== '' || url.hash !== '') return 'must not have a query or fragment'
  return undefined
}
