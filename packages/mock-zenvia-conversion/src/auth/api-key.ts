// The keys of the sandbox `NAME` are `NAME-conversion-key`, then `NAME-conversion-key-2` and so on.
import { memoizeLast } from '@ensaio/contracts/memoize'
import type { AuthRequest } from '@ensaio/mock-kit'

/** The suffix of a sandbox's first key. */
const KEY_SUFFIX = '-conversion-key'

const KEY_PATTERN = /^(?<sandbox>.+)-conversion-key(?:-(?<number>[1-9]\d{0,8}))?$/

/** The number of the key that every sandbox has. */
export const DEFAULT_KEY_NUMBER = 1

/** The parts of a key: the sandbox, and the number of the key in it. */
export interface ApiKey {
  readonly sandbox: string
  readonly number: number
}

/** Formats a key. */
export function toApiKey({ sandbox, number }: ApiKey): string {
  return `${sandbox}${KEY_SUFFIX}${number === DEFAULT_KEY_NUMBER ? '' : `-${number}`}`
}

/** Parses a key; returns `undefined` for a text that is not a key. */
export function parseApiKey(text: string): ApiKey | undefined {
  // Most keys are first ones, and each is parsed twice: to find its sandbox, and to look it up there.
  if (text.endsWith(KEY_SUFFIX) && text.length > KEY_SUFFIX.length) {
    return { sandbox: text.slice(0, -KEY_SUFFIX.length), number: DEFAULT_KEY_NUMBER }
  }
  const { sandbox, number } = KEY_PATTERN.exec(text)?.groups ?? {}
  if (sandbox === undefined) return undefined
  const key = { sandbox, number: number === undefined ? DEFAULT_KEY_NUMBER : Number(number) }
  return toApiKey(key) === text ? key : undefined
}

// Each request is read twice, and the next one often carries the same key.
const keyInSearch = memoizeLast((search: string) => new URLSearchParams(search).get('api-key'))

/** Returns the key of a request: from its query string or, without one there, from the header. */
export function apiKeyIn({ search, headers }: AuthRequest): string | undefined {
  return keyInSearch(search) ?? headers.get('x-api-token') ?? undefined
}
