import {
  BrokenContractError,
  CollectionError,
  InvalidFaultRuleError,
  MockKitError,
  TransactionError,
  UnknownNameError,
} from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

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

/** Errors of the engine that are bugs of a mock: all others of its errors are the caller's to mend. */
const BUGS = [BrokenContractError, CollectionError, TransactionError]

/**
 * Turns whatever was thrown into an answer.
 * @param pathNames the names that the request's path gave: one of those that is unknown is a 404, any other a 400
 */
export function toFailureReply(error: unknown, pathNames: readonly unknown[] = []): FailureReply {
  if (error instanceof ControlRefusalError) {
    const { status, code, message, details, headers } = error.refusal
    return { status, ...(headers && { headers }), body: failure(code, message, details) }
  }
  if (error instanceof MockKitError && !BUGS.some((bug) => error instanceof bug)) {
    const isMissing = error instanceof UnknownNameError && pathNames.includes(error.asked)
    return { status: isMissing ? 404 : 400, body: toFailure(error) }
  }
  if (error instanceof MockKitError) return { status: 500, body: toFailure(error) }
  return {
    status: 500,
    body: failure(
      'SANDBOX_CRASHED',
      `Failed to answer: ${String(error)}. This is a bug of the sandbox. Please report it.`,
    ),
  }
}

function toFailure(error: MockKitError): FailureReply['body'] {
  const details =
    error instanceof InvalidFaultRuleError
      ? error.problems.map(({ where, message }) =>
          where === '' ? message : `${where}: ${message}`,
        )
      : undefined
  return failure(error.code, error.message, details)
}

function failure(code: string, message: string, details?: readonly string[]): FailureReply['body'] {
  const ownCode = code.startsWith('SANDBOX_') ? code : `SANDBOX_${code}`
  return { error: { code: ownCode, message, ...(details && { details }) } }
}
