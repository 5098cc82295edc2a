// Keys of the sandbox `NAME`: `NAME-conversion-key`, and `NAME-conversion-key-2` and so on for those made later.
import { rememberLast } from '@ensaio/contracts'
import type { AuthRequest } from '@ensaio/mock-kit'

/** What the first key of a sandbox ends in. */
const KEY_END = '-conversion-key'

const KEY_FORM = /^(?<sandbox>.+)-conversion-key(?:-(?<number>[1-9]\d{0,8}))?$/

/** The number of the key that every sandbox has. */
export const DEFAULT_KEY_NUMBER = 1

/** What a key says: the sandbox, and which of its keys it is. */
export interface ApiKey {
  readonly sandbox: string
  readonly number: number
}

/** Writes a key. */
export function toApiKey({ sandbox, number }: ApiKey): string {
  return `${sandbox}${KEY_END}${number === DEFAULT_KEY_NUMBER ? '' : `-${number}`}`
}

/** Reads a key; `undefined` where it is none. */
export function parseApiKey(text: string): ApiKey | undefined {
  // Most are of this kind, and each is read twice: to find its sandbox, and to look it up there.
  if (text.endsWith(KEY_END) && text.length > KEY_END.length) {
    return { sandbox: text.slice(0, -KEY_END.length), number: DEFAULT_KEY_NUMBER }
  }
  const { sandbox, number } = KEY_FORM.exec(text)?.groups ?? {}
  if (sandbox === undefined) return undefined
  const key = { sandbox, number: number === undefined ? DEFAULT_KEY_NUMBER : Number(number) }
  return toApiKey(key) === text ? key : undefined
}

// Each request is asked twice, and the next one often carries the same.
const keyInSearch = rememberLast((search: string) => new URLSearchParams(search).get('api-key'))

/** The key that a request carries: in its query string or, where that has none, in the header. */
export function apiKeyIn({ search, headers }: AuthRequest): string | undefined {
  return keyInSearch(search) ?? headers.get('x-api-token') ?? undefined
}
