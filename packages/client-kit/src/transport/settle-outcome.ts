import type { ClientOperation } from '../calls/define-operations.ts'
import {
  ApiError,
  RateLimitedError,
  UnauthorizedError,
  UnexpectedResponseError,
} from '../errors/api-errors.ts'
import { type ApiResponse, toPlainHeaders } from '../errors/api-response.ts'
import type { CallSummary } from '../errors/call-summary.ts'
import type { ClientError } from '../errors/client-error.ts'
import { NetworkError, TimeoutError } from '../errors/connection-errors.ts'
import { parseRetryAfter } from '../retry/retry-after.ts'
import type { AttemptOutcome } from './attempt.ts'
import type { TransportSettings } from './transport-options.ts'

/** The context in which the last outcome becomes a response or an error. */
export interface Settlement {
  readonly call: CallSummary
  readonly parseAs: 'json' | 'text'
  readonly operation: ClientOperation
  readonly settings: TransportSettings
}

/** Statuses that carry no body, so that a Response with one cannot be made. */
const BODILESS_STATUSES: ReadonlySet<number> = new Set([204, 205])

/** Turns the last outcome of a call into a good response, or throws the error that tells what it was. */
export function settleOutcome(outcome: AttemptOutcome, settlement: Settlement): Response {
  switch (outcome.kind) {
    case 'timeout':
      throw new TimeoutError(settlement.call, outcome.limit)
    case 'noResponse':
      throw new NetworkError(settlement.call, outcome.cause)
    case 'response':
      return settleResponse(outcome.response, outcome.body, settlement)
    default:
      return outcome satisfies never
  }
}

function settleResponse(
  response: Response,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  { call, operation, parseAs, settings }: Settlement,
): Response {
  const { status, statusText, headers } = response
  const text = new TextDecoder().decode(bytes)
  const refuse = (problem: string): never => {
    throw new UnexpectedResponseError(call, toApiResponse(response, text, settings), problem)
  }

  if (bytes === undefined) return refuse(`the body exceeds ${settings.responseBytesMax} bytes`)
  if (status >= 400) throw toError(call, toApiResponse(response, text, settings), settings)
  if (!response.ok) return refuse(describeRedirect(headers))
  const body = BODILESS_STATUSES.has(status) ? null : bytes
  if (parseAs === 'text') return new Response(body, { status, statusText, headers })

  const parsed = parseBody(text)
  const problem = parsed.isJson ? operation.findProblem?.(parsed.body) : 'the body is not JSON'
  if (problem !== undefined) return refuse(problem)
  return new ParsedResponse(parsed.body, body?.byteLength ?? 0, { status, statusText, headers })
}

/** A response whose body has been parsed, and is not kept: a page of a thousand rows need not be parsed, nor copied, twice. */
class ParsedResponse extends Response {
  readonly #parsed: unknown

  constructor(parsed: unknown, length: number, init: ResponseInit) {
    // A server may have put a Response of its own in the place of the global one, which keeps the headers it is given:
    // those of an answer cannot be changed.
    const headers = new Headers(init.headers)
    // Without a length openapi-fetch reads the text and parses that.
    if (length > 0) headers.set('content-length', String(length))
    super(null, { ...init, headers })
    this.#parsed = parsed
  }

  override json(): Promise<unknown> {
    return Promise.resolve(this.#parsed)
  }
}

function toApiResponse(
  response: Response,
  text: string,
  { query }: TransportSettings,
): ApiResponse {
  const headers = Object.entries(toPlainHeaders(response.headers)).map(([name, value]) => [
    name,
    redact(value, query),
  ])
  return {
    status: response.status,
    headers: Object.fromEntries(headers),
    body: parseBody(redact(text, query)).body,
  }
}

function parseBody(text: string): { readonly body: unknown; readonly isJson: boolean } {
  try {
    return { body: JSON.parse(text), isJson: true }
  } catch {
    return { body: text === '' ? undefined : text, isJson: false }
  }
}

function toError(
  call: CallSummary,
  response: ApiResponse,
  settings: TransportSettings,
): ClientError {
  return settings.toError(call, response) ?? toApiError(call, response, settings.timing.now())
}

function toApiError(call: CallSummary, response: ApiResponse, nowMs: number): ClientError {
  switch (response.status) {
    case 401:
      return new UnauthorizedError(call, response)
    case 429:
      return new RateLimitedError(
        call,
        response,
        parseRetryAfter(response.headers['retry-after'], nowMs),
      )
    default:
      return new ApiError(call, response)
  }
}

/** Redirects are not followed: a POST would become a GET, and credentials could reach another host. */
function describeRedirect(headers: Headers): string {
  const location = headers.get('location')
  if (location === null) return 'that status is not in the contract'
  const [address = ''] = location.split(/[?#]/u, 1)
  return `redirects are not followed; it leads to ${address}`
}

/** Stands where a secret stood. */
const BLOT = '[hidden]'

/**
 * The text without the values, written out or percent-encoded: error pages and redirects like to repeat the address that
 * was asked for, and with it the token.
 */
function redact(text: string, secrets: Readonly<Record<string, string>>): string {
  return Object.values(secrets)
    .flatMap((secret) => (secret === '' ? [] : [encodeURIComponent(secret), secret]))
    .reduce((clean, secret) => clean.replaceAll(secret, BLOT), text)
}
