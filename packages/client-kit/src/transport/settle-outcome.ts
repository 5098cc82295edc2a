import { type Answer, toPlainHeaders } from '../errors/answer.ts'
import { ApiError } from '../errors/api-error.ts'
import type { CallNote } from '../errors/call-note.ts'
import type { ClientError } from '../errors/client-error.ts'
import { NetworkError } from '../errors/network-error.ts'
import { RateLimitedError } from '../errors/rate-limited-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnauthorizedError } from '../errors/unauthorized-error.ts'
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts'
import { parseRetryAfter } from '../retry/retry-after.ts'
import type { AttemptOutcome } from './attempt.ts'
import type { ClientOperation } from './client-operation.ts'
import type { TransportSettings } from './transport-options.ts'

/** What the last outcome is judged by. */
export interface Settlement {
  readonly call: CallNote
  readonly operation: ClientOperation
  readonly settings: TransportSettings
}

/** Statuses that carry no body, so that a Response with one cannot be made. */
const BODILESS_STATUSES: ReadonlySet<number> = new Set([204, 205, 304])

/** Turns the last outcome of a call into a good answer, or throws the error that tells what it was. */
export function settleOutcome(outcome: AttemptOutcome, settlement: Settlement): Response {
  switch (outcome.kind) {
    case 'timeout':
      throw new TimeoutError(settlement.call, outcome.limit)
    case 'noAnswer':
      throw new NetworkError(settlement.call, outcome.cause)
    case 'answer':
      return settleAnswer(outcome.response, outcome.body, settlement)
    default:
      return outcome satisfies never
  }
}

function settleAnswer(
  response: Response,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  { call, operation, settings }: Settlement,
): Response {
  const { status, statusText, headers } = response
  const parsed = parseBody(new TextDecoder().decode(bytes))
  const answer: Answer = { status, headers: toPlainHeaders(headers), body: parsed.body }

  if (bytes === undefined)
    throw new UnexpectedAnswerError(
      call,
      answer,
      `the body exceeds ${settings.answerBytesMax} bytes`,
    )
  if (status >= 400)
    throw settings.toError(call, answer) ?? toApiError(call, answer, settings.timing.now())
  if (!response.ok) throw new UnexpectedAnswerError(call, answer, describeRedirect(headers))
  if (BODILESS_STATUSES.has(status)) return new Response(null, { status, statusText, headers })
  if (operation.answers !== 'text' && !parsed.isJson)
    throw new UnexpectedAnswerError(call, answer, 'the body is not JSON')
  return new Response(bytes, { status, statusText, headers })
}

function parseBody(text: string): { readonly body: unknown; readonly isJson: boolean } {
  try {
    return { body: JSON.parse(text), isJson: true }
  } catch {
    return { body: text === '' ? undefined : text, isJson: false }
  }
}

function toApiError(call: CallNote, answer: Answer, nowMs: number): ClientError {
  switch (answer.status) {
    case 401:
      return new UnauthorizedError(call, answer)
    case 429:
      return new RateLimitedError(
        call,
        answer,
        parseRetryAfter(answer.headers['retry-after'], nowMs),
      )
    default:
      return new ApiError(call, answer)
  }
}

/** Redirects are not followed: a POST would become a GET, and credentials could reach another host. */
function describeRedirect(headers: Headers): string {
  const location = headers.get('location')
  if (location === null) return 'that status is not in the contract'
  return `redirects are not followed; it leads to ${location.replace(/[?#].*$/u, '')}`
}
