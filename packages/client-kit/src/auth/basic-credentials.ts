import { ClientOptionError } from '../errors/input-errors.ts'

/** A user name and a password, as HTTP Basic sends them. */
export interface BasicCredentials {
  readonly username: string
  readonly password: string
}

const BASIC = /^basic +([A-Za-z\d+/]+={0,2})$/iu

/**
 * The value of an `Authorization` header (RFC 7617, UTF-8).
 *
 * @example
 * ```ts
 * import { toBasicAuthorization } from '@ensaio/client-kit'
 *
 * export const header = toBasicAuthorization({ username: 'Aladdin', password: 'open sesame' })
 * ```
 */
export function toBasicAuthorization({ username, password }: BasicCredentials): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`)
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `Basic ${btoa(binary)}`
}

/** Reads an `Authorization` header; undefined where it is absent, of another scheme or malformed. */
export function parseBasicAuthorization(header: string | null): BasicCredentials | undefined {
  const encoded = BASIC.exec(header ?? '')?.[1]
  const text = encoded === undefined ? undefined : decodeBase64Text(encoded)
  const colon = text?.indexOf(':') ?? -1
  if (text === undefined || colon === -1) return undefined
  return { username: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** Throws {@link ClientOptionError} where HTTP Basic could not carry the credentials unchanged. */
export function requireBasicCredentials(
  component: string,
  { username, password }: BasicCredentials,
): void {
  if (username === '' || username.includes(':') || !username.isWellFormed())
    throw new ClientOptionError(component, {
      option: 'username',
      problem: 'has to be well-formed text with at least one character and no colon',
      advice: 'Pass the user name, without the password.',
    })
  if (password === '' || !password.isWellFormed())
    throw new ClientOptionError(component, {
      option: 'password',
      problem: 'has to be well-formed text with at least one character',
      advice: 'Pass the password; an environment variable that is not set is a common cause.',
    })
}

function decodeBase64Text(encoded: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    // A leading byte order mark is part of the user name, however odd.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
