import { type BasicCredentials, parseBasicAuthorization } from './basic-credentials.ts'
import { isSameDigest, sha256 } from './digest.ts'

/** Tells if a request carries the right credentials. */
export type RequestGuard = (request: Request) => Promise<boolean>

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

/** The query parameter that holds the secret, and its value. */
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
