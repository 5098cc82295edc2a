import type { Secrets } from '../definition/mock-definition.ts'

/** Stands where a secret stood. */
export const REDACTED = '[redacted]'

/** The headers as plain data, without their secrets. Of `Authorization` the scheme is kept. */
export function redactHeaders(
  headers: Iterable<readonly [string, string]>,
  secrets: Secrets,
): Readonly<Record<string, string>> {
  const result: Record<string, string> = {}
  for (const [name, value] of headers) result[name] = redactHeader(name, value, secrets)
  return result
}

function redactHeader(name: string, value: string, secrets: Secrets): string {
  const lower = name.toLowerCase()
  if (lower === 'authorization' || lower === 'proxy-authorization') {
    const [scheme = ''] = value.split(' ', 1)
    return `${scheme} ${REDACTED}`
  }
  const isSecret =
    lower === 'cookie' || secrets.headers?.some((secret) => secret.toLowerCase() === lower)
  return isSecret ? REDACTED : value
}

/** The URL, or path and query, without the values of secret query parameters. */
export function redactUrl(url: string, secrets: Secrets): string {
  const mark = url.indexOf('?')
  const names = secrets.queryParameters ?? []
  if (mark === -1 || names.length === 0) return url
  const pairs = url.slice(mark + 1).split('&')
  return `${url.slice(0, mark)}?${pairs.map((pair) => redactPair(pair, names)).join('&')}`
}

function redactPair(pair: string, names: readonly string[]): string {
  const [name = ''] = pair.split('=', 1)
  return names.includes(decoded(name)) ? `${name}=${REDACTED}` : pair
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // What cannot be decoded names no documented parameter.
    return text
  }
}

/** The body without the values of secret keys; text that is no JSON is shown as it is. */
export function redactBody(body: string, secrets: Secrets): string {
  const names = secrets.bodyKeys ?? []
  return names.reduce(
    (text, name) =>
      text.replaceAll(
        new RegExp(String.raw`("${escape(name)}"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|[^\s,}\]]+)`, 'g'),
        `$1"${REDACTED}"`,
      ),
    body,
  )
}

/** The record without the values of its secret keys; itself where it has none. */
export function redactRecord(record: object, secrets: Secrets): object {
  const names = ['password', ...(secrets.bodyKeys ?? [])].filter((name) => name in record)
  if (names.length === 0) return record
  return { ...record, ...Object.fromEntries(names.map((name) => [name, REDACTED])) }
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
