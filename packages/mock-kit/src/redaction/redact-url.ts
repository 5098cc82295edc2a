import { REDACTED, isSecretParameter, mayNameSecret } from './is-secret.ts'
import { redactSecretKeys } from './redact-keys.ts'
import type { Secrets } from './secrets.ts'

/** The URL, or path and query, as it was written, without its credentials and the values of secret parameters. */
export function redactUrl(url: string, secrets: Secrets): string {
  if (!mayHoldSecret(url, secrets)) return url
  const shown = url.includes('@') ? redactUserInfo(url) : url
  return shown.replaceAll(/[^&]+/g, (pair) => redactPair(pair, secrets))
}

/** The target or the host of a request without its secrets. Credentials may stand at its very beginning. */
export function redactTarget(target: string, secrets: Secrets): string {
  const shown = target.includes('@') ? target.replace(BARE_USER_INFO, `${REDACTED}@`) : target
  return redactUrl(shown, secrets)
}

/** Credentials at the beginning of a target, where no slashes stand before them. */
const BARE_USER_INFO = /^(?![a-z][a-z\d+.-]*:[\\/])[^/\\?#]*@/i

/** The same at the beginning of an address, which may have no scheme. Browsers take each backslash for a slash. */
const LEADING_USER_INFO = /^([a-z][a-z\d+.-]*:[\\/]+|[\\/]{2,})[^/\\?#]*@/i

/** The same within one: a parameter may be another address. As no slash is in it, each search ends where the next one may begin. */
const USER_INFO = /([\\/]{2})[^/\\?#\s"'<>]*@/g

function redactUserInfo(url: string): string {
  const shown = `$1${REDACTED}@`
  return url.replace(LEADING_USER_INFO, shown).replaceAll(USER_INFO, shown)
}

/** An address within a text, which may have no scheme, and whose slashes may be written as JSON escapes. */
const ADDRESS = /(?:[a-z][a-z\d+.-]{1,20}:)?(?:\\?\/){2}(?:\\[^"]|[^\s"'<>\\])+/gi

/** The beginning of an address whose text was cut there: it may be that of a password. */
const CUT_ADDRESS = /((?:[a-z][a-z\d+.-]{1,20}:)?(?:\\?\/){2})[^/\\?#\s"'<>]+(?="?\.{3})/gi

/** The text with its addresses without secrets. */
export function redactAddresses(text: string, secrets: Secrets): string {
  // JSON is full of colons and has few slashes: without the colon, this takes a fifth of the time.
  return text.includes('//') || text.includes('\\/') ? redactEach(text, secrets) : text
}

function redactEach(text: string, secrets: Secrets): string {
  const shown = text.replaceAll(ADDRESS, (address) => redactUrl(address, secrets))
  return shown.includes('...') ? shown.replaceAll(CUT_ADDRESS, `$1${REDACTED}`) : shown
}

/** Credentials stand before an @. What is percent-encoded may be any name, and so may one with control characters in it. */
function mayHoldSecret(url: string, secrets: Secrets): boolean {
  return /[@%\p{Cc}]/u.test(url) || mayNameSecret(url, secrets)
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
    if (isName && namesSecret(name, secrets)) return end
  }
  return undefined
}

/** Tells whether a receiver may take the name, which may be encoded, for that of a secret parameter. */
export function namesSecret(name: string, secrets: Secrets): boolean {
  return readingsOf(name).some((read) => isSecretName(read, secrets))
}

/** Lists what receivers may take a name for, which is decoded twice, since some encode twice. */
function readingsOf(text: string): readonly string[] {
  if (!/[%+\s\p{C}]/u.test(text)) return [text]
  const name = decoded(decoded(text)).replaceAll('+', ' ').trim()
  if (!/[%\p{C}\uFFFD]/u.test(name)) return [name]
  // Of what cannot be decoded nobody knows where it ends, and some pass over control characters.
  const plain = name.replaceAll(/[\p{C}\uFFFD]+/gu, '')
  const texts = plain.includes('%')
    ? [/%/g, /%[^%]{0,2}/g].map((bad) => plain.replaceAll(bad, ''))
    : []
  return [name, plain, plain.replaceAll('%', '-'), ...texts]
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
  return (
    endOfSecretName(text, secrets) !== undefined ||
    redactUserInfo(text) !== text ||
    redactSecretKeys(text) !== text
  )
}

/** Hides what follows the name or, where that is encoded as well, the question mark. */
function redactAfterName(pair: string): string {
  const [shown = ''] = /^[^=%]*=|^[^?%]*\?/.exec(pair) ?? []
  return shown + REDACTED
}

/** Decodes what can be decoded. Each run of escapes is read once, so that it takes linear time. */
function decoded(text: string): string {
  if (!text.includes('%')) return text
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) =>
    // What is not UTF-8 becomes U+FFFD, as most receivers read it.
    Buffer.from(run.replaceAll('%', ''), 'hex').toString(),
  )
}
