import { isSecretHeader, isSecretParameter } from './is-secret.ts'
import type { Secrets } from './secrets.ts'

/** Headers as plain data; several of one name are a list or stand in one text. */
export type PlainHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** Stands where a secret stood. */
const REDACTED = '[redacted]'

/** The headers, names in lower case, without their secrets. Of `Authorization` the scheme is kept. */
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
    result[lower] = isSecretHeader(lower, secrets)
      ? redactHeader(lower, text)
      : redactAddress(lower, text, secrets)
  }
  return result
}

/** Headers that say where somebody comes from, or is sent to. */
const ADDRESS_HEADERS: ReadonlySet<string> = new Set(['content-location', 'location', 'referer'])

function redactAddress(name: string, value: string, secrets: Secrets): string {
  return ADDRESS_HEADERS.has(name) ? redactUrl(value, secrets) : value
}

function redactHeader(name: string, value: string): string {
  const space = value.indexOf(' ')
  // Without a space there is no scheme: all of it is the secret.
  if (space === -1 || !name.endsWith('authorization')) return REDACTED
  return `${value.slice(0, space)} ${REDACTED}`
}

/** The URL, or path and query, as it was written, without its credentials and the values of secret parameters. */
export function redactUrl(url: string, secrets: Secrets): string {
  const shown = url.replace(/^([a-z]+:\/\/)[^/?#]*@/i, `$1${REDACTED}@`)
  const mark = shown.indexOf('?')
  if (mark === -1) return shown
  // Some write semicolons, which separate nothing for the vendors, but a secret behind one is a secret all the same.
  const search = shown.slice(mark + 1).replaceAll(/[^&;]+/g, (pair) => redactPair(pair, secrets))
  return `${shown.slice(0, mark)}?${search}`
}

function redactPair(pair: string, secrets: Secrets): string {
  const [name = ''] = pair.split('=', 1)
  return isSecretParameter(decoded(name), secrets) ? `${name}=${REDACTED}` : pair
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // What cannot be decoded names no parameter that anybody knows.
    return text
  }
}

/** The body without the values of secret keys; text that is no JSON is shown as it is. */
export function redactBody(body: string, secrets: Secrets): string {
  const names = secrets.bodyKeys ?? []
  // Hardly a body has one, and to look for a name is much cheaper than to look for its value.
  return names.reduce((text, name) => (text.includes(name) ? redactKey(text, name) : text), body)
}

function redactKey(text: string, name: string): string {
  return text.replaceAll(
    new RegExp(String.raw`("${escape(name)}"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|[^\s,}\]]+)`, 'g'),
    `$1"${REDACTED}"`,
  )
}

/** The record without the values of its secret keys, and without those in its `url`; itself where it has none. */
export function redactRecord(record: object, secrets: Secrets): object {
  const { bodyKeys = [] } = secrets
  const isSecret = 'password' in record || bodyKeys.some((name) => name in record)
  const url = 'url' in record && typeof record.url === 'string' ? record.url : undefined
  if (!isSecret && url === undefined) return record
  const names = ['password', ...bodyKeys].filter((name) => name in record)
  return {
    ...record,
    ...(url !== undefined && { url: redactUrl(url, secrets) }),
    ...Object.fromEntries(names.map((name) => [name, REDACTED])),
  }
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
