import { type BasicCredentials, parseBasicAuthorization } from './basic-credentials.ts'
import type { RequestGuard } from './request-guard.ts'
import { isSameDigest } from './same-digest.ts'
import { sha256 } from './sha256.ts'

/**
 * Makes a guard that lets requests through which carry just these HTTP Basic credentials. How long it takes does not
 * depend on how much of a guess is right: digests of equal length are compared, to the last byte.
 *
 * @example
 * ```ts
 * import { createBasicGuard } from '@ensaio/client-kit'
 *
 * const isAuthorized = createBasicGuard({ username: 'vendor', password: 'a long secret' })
 * export const allowed = await isAuthorized(new Request('https://receiver.example/'))
 * ```
 */
export function createBasicGuard(expected: BasicCredentials): RequestGuard {
  const expectedDigest = digestOf(expected)
  return async function isAuthorized(request) {
    const given = parseBasicAuthorization(request.headers.get('authorization'))
    if (given === undefined) return false
    return isSameDigest(await digestOf(given), await expectedDigest)
  }
}

/** A user name holds no colon, so the joined text stands for one pair only. */
function digestOf({ username, password }: BasicCredentials): Promise<Uint8Array> {
  return sha256(`${username}:${password}`)
}
