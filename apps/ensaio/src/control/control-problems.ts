// The refusals of the control plane, in the one shape that its spec has for them.
import type { Operation, Violation } from '@ensaio/contracts'
import {
  BodyBrokenOffError,
  BrokenContractError,
  ClockAdvancingError,
  CollectionError,
  createRedaction,
  didYouMean,
  excerpt,
  InvalidFaultRuleError,
  isFull,
  LogError,
  MockKitError,
  shortenQuotes,
  TransactionError,
  UnknownNameError,
} from '@ensaio/mock-kit'
import type { EarlyRefusal, SentAnswer, ServedProblems } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import type { Refusal } from '../errors/control-refusal-error.ts'
import { describeWithHint } from './control-server.ts'

/** A failure as the spec shapes it. */
export interface FailureReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: {
    readonly error: {
      readonly code: string
      readonly message: string
      readonly details?: readonly string[]
    }
  }
}

export const controlProblems: ServedProblems = {
  unknownPath: ({ method, path, routes }) =>
    toReply({
      status: 404,
      code: 'SANDBOX_PATH_UNKNOWN',
      message: `Failed to answer ${method} ${shown(path)}: there is no such path. ${didYouMean(`${method} ${path}`, routes)}`,
    }),
  methodNotAllowed: ({ method, path, allowed }) =>
    toReply({
      status: 405,
      code: 'SANDBOX_METHOD_NOT_ALLOWED',
      message: `Failed to answer ${method} ${shown(path)}: the path takes other methods. Use ${allowed.join(', ')}.`,
      headers: { allow: allowed.join(', ') },
    }),
  invalidRequest: (violations, { operation }) => toReply(invalidRequest(violations, operation)),
  bodyTooLarge: ({ bytesMax }) =>
    toReply({
      status: 413,
      code: 'SANDBOX_BODY_TOO_LARGE',
      message: `Failed to read the request: its body is larger than ${bytesMax} bytes. Send less.`,
    }),
  overloaded: () =>
    toReply({
      status: 413,
      code: 'SANDBOX_BODIES_TOO_MANY',
      message:
        'Failed to read the request: too many bodies are on their way at once. Send it again.',
    }),
  failed: (error, { path }) => toFailureReply(error, Object.values(path)),
}

/** The beginning of a path, without credentials. */
function shown(path: string): string {
  return excerpt(redaction.target(path))
}

/** The number of mistakes that a message lists; `details` has all of them. */
const DETAILS_SHOWN_MAX = 10

/** For paths, and for bodies, which hold headers, passwords and tokens: their values are not repeated, whatever is wrong with them. */
const redaction = createRedaction({})

/** The refusal of a request that breaks the spec. */
export function invalidRequest(violations: readonly Violation[], operation: Operation): Refusal {
  const details = violations.map((violation) =>
    describeWithHint(
      violation.in === 'body' ? redaction.violation(violation) : violation,
      operation,
    ),
  )
  const listed = details.slice(0, DETAILS_SHOWN_MAX)
  const more = details.length - listed.length
  const rest = more > 0 ? `; and ${more} more` : ''
  return {
    status: 400,
    code: 'SANDBOX_REQUEST_INVALID',
    message: `Failed to carry out ${operation.id}: ${listed.join('; ')}${rest}. Fix ${details.length === 1 ? 'it' : 'them'} and retry.`,
    details,
  }
}

/** Errors of the engine that are bugs of a mock: all its other errors are the caller's to fix. */
const BUGS = [BrokenContractError, CollectionError, TransactionError]

/**
 * Turns any error into a reply.
 * @param pathNames the names that the request's path gave: one of those that is unknown is a 404, any other a 400
 */
export function toFailureReply(error: unknown, pathNames: readonly unknown[] = []): FailureReply {
  if (error instanceof ControlRefusalError) return toReply(error.refusal)
  if (error instanceof MockKitError) {
    const isMissing = error instanceof UnknownNameError && pathNames.includes(error.asked)
    const status = isMissing ? 404 : statusOf(error)
    const headers = status === 503 ? { headers: { 'retry-after': '1' } } : {}
    return { status, ...headers, body: toFailure(error) }
  }
  const why = `${String(error)}. This is a bug of the sandbox. Please report it.`
  return { status: 500, body: failure('SANDBOX_CRASHED', `Failed to answer: ${why}`) }
}

function statusOf(error: MockKitError): number {
  if (error instanceof ClockAdvancingError) return 409
  if (error instanceof LogError) return 503
  if (error instanceof BodyBrokenOffError) return error.status
  const isBug = BUGS.some((bug) => error instanceof bug)
  return isBug && !isFull(error) ? 500 : 400
}

/** Answers a request that HTTP itself refuses. */
export function toUnreadableReply({ status, message, code }: EarlyRefusal): SentAnswer {
  const body = JSON.stringify(failure(code ?? 'SANDBOX_REQUEST_UNREADABLE', message))
  return { status, headers: { 'content-type': 'application/json' }, body }
}

function toReply({ status, code, message, details, headers }: Refusal): FailureReply {
  return { status, ...(headers && { headers }), body: failure(code, message, details) }
}

function toFailure(error: MockKitError): FailureReply['body'] {
  if (!(error instanceof InvalidFaultRuleError)) return failure(error.code, error.message)
  const details = error.problems.map(({ message }) => message)
  return failure(error.code, error.message, details)
}

function failure(code: string, message: string, details?: readonly string[]): FailureReply['body'] {
  const ownCode = code.startsWith('SANDBOX_') ? code : `SANDBOX_${code}`
  return {
    error: {
      code: ownCode,
      message: shortenQuotes(message),
      ...(details && { details: details.map(shortenQuotes) }),
    },
  }
}
