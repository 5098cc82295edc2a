// Keys of the sandbox `NAME`: `NAME-conversion-key`, and `NAME-conversion-key-2` and so on for those made later.
import type { AuthRequest } from '@ensaio/mock-kit'

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
  return `${sandbox}-conversion-key${number === DEFAULT_KEY_NUMBER ? '' : `-${number}`}`
}

/** Reads a key; `undefined` where it is none. */
export function parseApiKey(text: string): ApiKey | undefined {
  const { sandbox, number } = KEY_FORM.exec(text)?.groups ?? {}
  if (sandbox === undefined) return undefined
  const key = { sandbox, number: number === undefined ? DEFAULT_KEY_NUMBER : Number(number) }
  return toApiKey(key) === text ? key : undefined
}

/** The key that a request carries: in its query string or, where that has none, in the header. */
export function apiKeyIn({ search, headers }: AuthRequest): string | undefined {
  return new URLSearchParams(search).get('api-key') ?? headers.get('x-api-token') ?? undefined
}
