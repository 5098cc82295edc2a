import { BrokenContractError } from '../errors/broken-contract-error.ts'
import { CollectionError } from '../errors/collection-error.ts'
import { WorldFullError } from '../errors/world-full-error.ts'
import type { Reply } from '../definition/reply.ts'

/** Replies to a bug of the sandbox, or where it is full: the code tells it from anything that the vendor would send. */
export function toBrokenReply(error: unknown): Reply {
  if (error instanceof BrokenContractError) {
    const { code, message, subject, violations } = error
    return { status: 500, body: { code, message, operation: subject, violations } }
  }
  if (isFull(error)) return { status: 507, body: { code: 'SANDBOX_FULL', message: error.message } }
  return {
    status: 500,
    body: {
      code: 'SANDBOX_CRASHED',
      message: `Failed to answer: ${error instanceof Error ? error.message : String(error)}. This is a bug of the sandbox; please report it with the journal entry.`,
    },
  }
}

function isFull(error: unknown): error is Error {
  if (error instanceof WorldFullError) return true
  return error instanceof CollectionError && error.code === 'COLLECTION_FULL'
}
