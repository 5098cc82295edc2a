import { BrokenContractError } from '../errors/broken-contract-error.ts'
import { CollectionError } from '../errors/collection-error.ts'
import { LogError } from '../errors/log-error.ts'
import { MockKitError } from '../errors/mock-kit-error.ts'
import { WorldFullError } from '../errors/world-full-error.ts'
import type { Problems } from '../definition/problems.ts'
import type { Reply } from '../definition/reply.ts'
import type { ContractServer, Route } from './contract-server.ts'

/** The reason why a body cannot be read to its end, as HTTP tells it. */
export interface BodyBreak {
  readonly status: number
  readonly message: string
}

const ENDED: BodyBreak = {
  status: 400,
  message:
    'Failed to read the request: the connection ended before the request was complete. Send it again.',
}

/** The body cannot be read to its end: most callers have ended their connection. */
export class BodyBrokenOffError extends MockKitError {
  override readonly name = 'BodyBrokenOffError'
  readonly code = 'REQUEST_UNREADABLE'
  readonly status: number

  constructor({ status, message }: BodyBreak = ENDED, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

/** The surroundings in which something was thrown. */
interface Thrower {
  readonly server: ContractServer
  readonly problems: Problems
  readonly route: Route
}

/** Replies to what was thrown: as the vendor where the world is full or the caller has gone, and with a code of our own for a bug of the sandbox. */
export function replyToError(error: unknown, { server, problems, route }: Thrower): Reply {
  if (error instanceof LogError) return toUnloggedReply(error)
  if (error instanceof BodyBrokenOffError) return problems.unreadable(error)
  if (!isFull(error)) return toBrokenReply(error)
  if (problems.full === undefined) {
    return { status: 507, body: { code: 'SANDBOX_FULL', message: error.message } }
  }
  try {
    return server.check(route, problems.full())
  } catch (broken) {
    return toBrokenReply(broken)
  }
}

/** Tells the errors of a world that holds as much as it may from those of a bug. */
export function isFull(error: unknown): error is Error {
  if (error instanceof WorldFullError) return true
  return error instanceof CollectionError && error.code === 'COLLECTION_FULL'
}

/** Replies where the log cannot be written: once it can again, the sandbox goes on. */
function toUnloggedReply({ message }: LogError): Reply {
  const headers = { 'retry-after': '1' }
  return { status: 503, headers, body: { code: 'SANDBOX_LOG_FAILED', message } }
}

/** Replies to a bug of the sandbox: the code tells it from anything that the vendor would send. */
function toBrokenReply(error: unknown): Reply {
  if (error instanceof BrokenContractError) {
    const { code, message, subject, violations } = error
    return { status: 500, body: { code, message, operation: subject, violations } }
  }
  return {
    status: 500,
    body: {
      code: 'SANDBOX_CRASHED',
      message: `Failed to answer: ${error instanceof Error ? error.message : String(error)}. This is a bug of the sandbox; please report it with the journal entry.`,
    },
  }
}
