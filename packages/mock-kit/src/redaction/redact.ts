import { memoizeLast } from '@ensaio/contracts/memoize'
import { REDACTED, isSecretHeader, mayNameSecret } from './is-secret.ts'
import { redactAddresses, redactTarget, redactUrl } from './redact-url.ts'
import { redactSecretKeys } from './redact-keys.ts'
import type { Secrets } from './secrets.ts'
import { withoutEscapes } from './without-escapes.ts'

/** Headers as plain data; several of one name are a list or stand in one text. */
export type PlainHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** The headers, names in lower case, without their secrets. Of `Authorization` a scheme that is known is kept. */
export function redactHeaders(
  headers: PlainHeaders,
  secrets: Secrets,
): Readonly<Record<string, string>> {
  const result: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value === undefined) continue
    const lower = name.toLowerCase()
    const text = typeof value === 'string' ? value : value.join(', ')
    if (isSecretHeader(lower, secrets)) result[lower] = redactHeader(lower, text)
    else if (HOST.test(lower)) result[lower] = redactTarget(text, secrets)
    else result[lower] = redactAddress(text, secrets)
  }
  return result
}

/** Names of headers that hold a host without slashes before it. */
const HOST = /(?:^|-)host$/

/** Headers that say where somebody comes from, or is sent to, such as `Referer` and many that proxies set; or that have more than one thing to say. */
function redactAddress(value: string, secrets: Secrets): string {
  const shown = mayNameSecret(value, secrets) ? redactText(value, secrets) : value
  return shown.includes('?') || shown.includes('@') ? redactUrl(shown, secrets) : shown
}

/** The schemes of HTTP credentials, in lower case: those of the registry, and others that many APIs ask for. */
const SCHEMES: ReadonlySet<string> = new Set([
  'api-key',
  'apikey',
  'aws4-hmac-sha256',
  'basic',
  'bearer',
  'concealed',
  'digest',
  'dpop',
  'gnap',
  'hawk',
  'hoba',
  'jwt',
  'kerberos',
  'key',
  'mutual',
  'negotiate',
  'ntlm',
  'oauth',
  'privatetoken',
  'scram-sha-1',
  'scram-sha-256',
  'sharedkey',
  'signature',
  'token',
  'vapid',
])

function redactHeader(name: string, value: string): string {
  if (!name.endsWith('authorization')) return REDACTED
  // A word that is not a scheme may be the secret, whatever follows it.
  const scheme = value.slice(0, Math.max(0, value.indexOf(' ')))
  return SCHEMES.has(scheme.toLowerCase()) ? `${scheme} ${REDACTED}` : REDACTED
}

/** A word, which names no secret: a key and its value have a sign between them. Most texts of records are one. */
const WORD = /^[\w.+-]*$/

/** The beginning of a form's body, which is written as a query is: no JSON and no prose. */
const FORM = /^[\w.%[\]-]+=/

/**
 * The text of a body or an error without the values of secret keys, and without those in its addresses; what is not JSON
 * is read as if it were meant to be. As it was written where it has none; otherwise without the escapes that could hide one.
 */
export function redactText(text: string, secrets: Secrets): string {
  if (WORD.test(text)) return text
  const read = withoutEscapes(text)
  const shown = redactRead(read, secrets)
  return read !== text && shown === read ? text : shown
}

function redactRead(read: string, secrets: Secrets): string {
  const names = secrets.bodyKeys ?? []
  // Hardly a body has one, and to look for a name is much cheaper than to look for its value.
  const shown = names.reduce(
    (text, name) => (holds(text, name) ? redactKey(text, name) : text),
    read,
  )
  const bare = mayNameSecret(shown, secrets) ? redactSecretKeys(shown) : shown
  return FORM.test(bare) ? redactUrl(bare, secrets) : redactAddresses(bare, secrets)
}

// Bodies have few capital letters: what begins with one is looked for several times as fast.
const rarePartOf = memoizeLast((name: string) => name.replace(/^[^A-Z]+(?=[A-Z])/, ''))

function holds(text: string, name: string): boolean {
  return text.includes(rarePartOf(name)) && text.includes(name)
}

/** A text in either quotes, which may lack its end; a list or an object, whose end is not looked for; a word. */
const VALUE = String.raw`"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[[{][^]*|[^\s&,}\]]+`

function redactKey(text: string, name: string): string {
  const quoted = new RegExp(String.raw`((["'])${escape(name)}\2\s*:\s*)(?:${VALUE})`, 'g')
  const ofForm = new RegExp(String.raw`((?:^|&)${escape(name)}=)[^&]*`, 'g')
  return text.replaceAll(quoted, `$1"${REDACTED}"`).replaceAll(ofForm, `$1${REDACTED}`)
}

/** Keys of records that hold the address of a receiver. */
const ADDRESS_KEYS = ['url', 'callbackUrl'] as const

/** The record without the values of its secret keys, and without those in its address; itself where it has none. */
export function redactRecord(record: object, secrets: Secrets): object {
  const { bodyKeys = [] } = secrets
  const isSecret = 'password' in record || bodyKeys.some((name) => name in record)
  // Asked by name: listing the keys of every record that changes would cost more than everything else here.
  const hasAddress = 'url' in record || 'callbackUrl' in record
  if (!isSecret && !hasAddress) return record
  const shown: Record<string, unknown> = { ...record }
  for (const name of ADDRESS_KEYS) {
    const address = shown[name]
    if (typeof address === 'string') shown[name] = redactUrl(address, secrets)
  }
  for (const name of ['password', ...bodyKeys]) if (name in record) shown[name] = REDACTED
  return shown
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
