import { type BasicCredentials, parseBasicAuthorization } from './basic-credentials.ts'
import { sha256 } from './sha256.ts'

/** Whether a request carries the right credentials. */
export type RequestGuard = (request: Request) => Promise<boolean>

/**
 * Makes a guard that lets requests through which carry just these HTTP Basic credentials. How long it takes does not
 * depend on how much of a guess is right: digests of equal length are compared, to the last byte.
 *
 * @example
 * ```ts
 * import { createBasicGuard } from '@ensaio/client-kit'
 *
 * const isAllowed = createBasicGuard({ username: 'vendor', password: 'a long secret' })
 * export const allowed = await isAllowed(new Request('https://receiver.example/'))
 * ```
 */
export function createBasicGuard(expected: BasicCredentials): RequestGuard {
  const expectedDigest = digestOf(expected)
  return async function isAllowed(request) {
    const given = parseBasicAuthorization(request.headers.get('authorization'))
    if (given === undefined) return false
    return isSameDigest(await digestOf(given), await expectedDigest)
  }
}

/** A user name holds no colon, so the joined text stands for one pair only. */
function digestOf({ username, password }: BasicCredentials): Promise<Uint8Array> {
  return sha256(`${username}:${password}`)
}

/** Looks at every byte, whatever the first ones say. Both digests are 32 bytes long. */
function isSameDigest(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0)
  return difference === 0
}
