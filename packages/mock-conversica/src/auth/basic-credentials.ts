import { memoizeLast } from '@ensaio/contracts/memoize'

/** A user name and password as they come by HTTP Basic. */
export interface BasicCredentials {
  readonly username: string
  readonly password: string
}

const BASIC_PATTERN = /^Basic +([A-Za-z\d+/]+={0,2}) *$/i

/** Printable ASCII is its own UTF-8. */
const ASCII_PATTERN = /^[ -~]*$/

/** Longer headers hold no valid credentials. */
const HEADER_CHARACTERS_MAX = 4_096

const decoder = new TextDecoder('utf-8', { fatal: true })
const encoder = new TextEncoder()

// Most callers have one user, and the header of each request is read twice.
const credentialsIn = memoizeLast(read)

/** Reads an Authorization header; `undefined` for one that is missing, of another scheme or malformed. */
export function parseBasicCredentials(header: string | null): BasicCredentials | undefined {
  if (header === null || header.length > HEADER_CHARACTERS_MAX) return undefined
  return credentialsIn(header)
}

function read(header: string): BasicCredentials | undefined {
  const encoded = BASIC_PATTERN.exec(header)?.[1]
  const text = encoded === undefined ? undefined : decodeBase64(encoded)
  const colon = text?.indexOf(':') ?? -1
  if (text === undefined || colon < 0) return undefined
  return { username: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** Writes an Authorization header. */
export function toBasicHeader({ username, password }: BasicCredentials): string {
  const bytes = encoder.encode(`${username}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}

function decodeBase64(encoded: string): string | undefined {
  try {
    const binary = atob(encoded)
    if (ASCII_PATTERN.test(binary)) return binary
    return decoder.decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)))
  } catch {
    // Neither base64 nor UTF-8: such credentials name nobody.
    return undefined
  }
}
