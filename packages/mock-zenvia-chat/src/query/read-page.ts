import { invalidParameter } from '../answers/problems.ts'
import type { Refusal } from '../answers/problems.ts'
import type { ChatWorld } from '../world-types.ts'

/** Which part of a list is asked for. */
export interface Page {
  readonly offset: number
  readonly limit: number
}

/** The document's limit. What it does with more is not said: see the behaviour `rejectOversizedLimit`. */
const LIMIT_MAX = 10_000
const USUAL_LIMIT = 100

export function readPage(
  world: ChatWorld,
  { limit = USUAL_LIMIT, page = 1 }: { readonly limit?: number; readonly page?: number },
): Page | Refusal<400> {
  if (limit > LIMIT_MAX && world.behaviour('rejectOversizedLimit')) {
    return invalidParameter(
      `Invalid parameter limit: at most ${LIMIT_MAX} is expected, but ${limit} came.`,
    )
  }
  const taken = Math.min(limit, LIMIT_MAX)
  return { offset: (page - 1) * taken, limit: taken }
}
