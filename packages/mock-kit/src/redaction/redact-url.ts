import { REDACTED, isSecretParameter, mayNameSecret } from './is-secret.ts'
import { redactSecretKeys } from './redact-keys.ts'
import type { Secrets } from './secrets.ts'

/** The URL, or path and query, as it was written, without its credentials and the values of secret parameters. */
export function redactUrl(url: string, secrets: Secrets): string {
  if (!mayHoldSecret(url, secrets)) return url
  const shown = url.replace(/^([a-z][a-z\d+.-]{0,20}:(?:\\?\/){2})[^/\\?#]*@/i, `$1${REDACTED}@`)
  return shown.replaceAll(/[^&]+/g, (pair) => redactPair(pair, secrets))
}

/** An address within a text, whose slashes may be written as JSON escapes. */
const ADDRESS = /[a-z][a-z\d+.-]{1,20}:(?:\\?\/){2}(?:\\[^"]|[^\s"'<>\\])+/gi

/** The beginning of an address whose text was cut there: it may be that of a password. */
const CUT_ADDRESS = /([a-z][a-z\d+.-]{1,20}:(?:\\?\/){2})[^/\\?#\s"'<>]+(?="?\.{3})/gi

/** The text with its addresses without secrets. */
export function redactAddresses(text: string, secrets: Secrets): string {
  // JSON is full of colons and has few slashes: without the colon, this takes a fifth of the time.
  return text.includes('//') || text.includes('\\/') ? redactEach(text, secrets) : text
}

function redactEach(text: string, secrets: Secrets): string {
  const shown = text.replaceAll(ADDRESS, (address) => redactUrl(address, secrets))
  return shown.includes('...') ? shown.replaceAll(CUT_ADDRESS, `$1${REDACTED}`) : shown
}

/** Credentials stand before an @, and what is percent-encoded may be any name. */
function mayHoldSecret(url: string, secrets: Secrets): boolean {
  return /[@%]/.test(url) || mayNameSecret(url, secrets)
}

/**
 * Semicolons, fragments and segments separate no parameters for the vendors, but a secret behind one is a secret all the
 * same; its end is not known, so all that follows is hidden.
 */
function redactPair(pair: string, secrets: Secrets): string {
  const end = endOfSecretName(pair, secrets)
  if (end !== undefined) return `${pair.slice(0, end)}=${REDACTED}`
  return hidesSecret(pair, secrets) ? redactAfterName(pair) : pair
}

/** Finds where the first secret name in it ends. */
function endOfSecretName(pair: string, secrets: Secrets): number | undefined {
  // No equals sign in the pattern: looking for it behind each character would take quadratic time.
  for (const { index, 0: name } of pair.matchAll(/[^&;#?/=]+/g)) {
    const end = index + name.length
    const isWithoutValue = end === pair.length && '?&'.includes(pair[index - 1] ?? '&')
    const isName = pair[end] === '=' || isWithoutValue
    if (isName && isSecretName(nameOf(name), secrets)) return end
  }
  return undefined
}

/** Decoded twice, since some encode twice. */
function nameOf(text: string): string {
  if (!/[%+\s]/.test(text)) return text
  return decoded(decoded(text)).replaceAll('+', ' ').trim()
}

/** Takes a list for what it is a list of: `token[0]`, and `user[token]` too. */
function isSecretName(name: string, secrets: Secrets): boolean {
  const bracket = name.indexOf('[')
  const isList = bracket > 0 && isSecretParameter(name.slice(0, bracket), secrets)
  return isList || isSecretParameter(name, secrets)
}

/** Tells whether there is a secret in what becomes of it when it is decoded: where somebody encoded too much, or JSON. */
function hidesSecret(pair: string, secrets: Secrets): boolean {
  if (!pair.includes('%')) return false
  const text = decoded(decoded(pair))
  return endOfSecretName(text, secrets) !== undefined || redactSecretKeys(text) !== text
}

/** Hides what follows the name or, where that is encoded as well, the question mark. */
function redactAfterName(pair: string): string {
  const [shown = ''] = /^[^=%]*=|^[^?%]*\?/.exec(pair) ?? []
  return shown + REDACTED
}

function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    // What cannot be decoded names no parameter that anybody knows.
    return text
  }
}
