import { BrokenContractError } from '../errors/broken-contract-error.ts'
import type { Reply } from '../definition/reply.ts'

/** Replies to a bug of the sandbox: the code tells it from anything that the vendor would send. */
export function toBrokenReply(error: unknown): Reply {
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
