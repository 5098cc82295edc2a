import type { RequestGuard } from './request-guard.ts'
import { isSameDigest } from './same-digest.ts'
import { sha256 } from './sha256.ts'

/** Where the secret stands in the query, and what it is. */
export interface QuerySecret {
  readonly parameter: string
  readonly secret: string
}

/**
 * Makes a guard for senders that sign nothing, but keep the query of the address they were given: lets requests through
 * whose query has the secret. How long it takes does not depend on how much of a guess is right: digests of equal length
 * are compared, to the last byte. A parameter that stands there twice is refused.
 *
 * @example
 * ```ts
 * import { createQueryGuard } from '@ensaio/client-kit'
 *
 * const isAuthorized = createQueryGuard({ parameter: 'secret', secret: 'a long secret' })
 * export const allowed = await isAuthorized(new Request('https://receiver.example/?secret=a+long+secret'))
 * ```
 */
export function createQueryGuard({ parameter, secret }: QuerySecret): RequestGuard {
  const expectedDigest = sha256(secret)
  return async function isAuthorized(request) {
    const [given, ...others] = new URL(request.url).searchParams.getAll(parameter)
    if (given === undefined || others.length > 0) return false
    return isSameDigest(await sha256(given), await expectedDigest)
  }
}
