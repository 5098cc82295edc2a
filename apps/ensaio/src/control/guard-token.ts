import { createHash, timingSafeEqual } from 'node:crypto'
import type { HeaderReader } from '@ensaio/contracts'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/**
 * Lets a request pass that carries the control token.
 *
 * @throws ControlRefusalError
 */
export function guardToken({ headers }: { readonly headers: HeaderReader }, token: string): void {
  const [, given = ''] = /^Bearer (\S{1,200})$/i.exec(headers.get('authorization') ?? '') ?? []
  if (isSame(given, token)) return
  throw new ControlRefusalError({
    status: 401,
    code: 'SANDBOX_TOKEN_MISSING',
    message: `Failed to answer: ${given === '' ? 'the control token is missing' : 'the control token is wrong'}. Send the header "authorization: Bearer" with the token that was printed at the start.`,
    headers: { 'www-authenticate': 'Bearer realm="Ensaio"' },
  })
}

/** Compares in a time that tells nothing: neither of the texts, nor of their lengths. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return first !== undefined && second !== undefined && timingSafeEqual(first, second)
}
