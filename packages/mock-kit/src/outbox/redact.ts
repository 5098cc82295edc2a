import type { Secrets } from '../definition/mock-definition.ts'

/** What stands in the place of a secret. */
const REDACTED = '***'

/** Names that hold a secret by custom, whatever the mock says: better one value hidden too many. */
const SECRET_PARAMETER =
  /(^|[-_.])(auth|authorization|code|credential|key|pass|passwd|password|pwd|secret|sig|signature|token)s?$|apikey|(access|auth|api)token/i

const SECRET_HEADERS: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'proxy-authorization',
  'set-cookie',
])

/** A URL fit for messages: without credentials, query and fragment. */
export function shownUrl(url: URL): string {
  return url.origin === 'null' ? url.protocol : `${url.origin}${url.pathname}`
}

/** A URL fit for a log: all of it, but for the values of secrets. Text that is no URL is not shown. */
export function redactUrl(text: string, secrets: Secrets): string {
  const url = URL.parse(text)
  if (url === null) return REDACTED
  if (url.username !== '') url.username = REDACTED
  if (url.password !== '') url.password = REDACTED
  const names = new Set(url.searchParams.keys().filter((name) => isSecretParameter(name, secrets)))
  for (const name of names) url.searchParams.set(name, REDACTED)
  return url.href
}

/** Headers fit for a log: names in lower case, the values of secrets replaced. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  secrets: Secrets,
): Readonly<Record<string, string>> {
  const own = new Set(secrets.headers?.map((name) => name.toLowerCase()))
  const isSecret = (name: string): boolean =>
    SECRET_HEADERS.has(name) || own.has(name) || SECRET_PARAMETER.test(name)
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .map(([name, value]) => [name, isSecret(name) ? REDACTED : value]),
  )
}

function isSecretParameter(name: string, { queryParameters = [] }: Secrets): boolean {
  return queryParameters.includes(name) || SECRET_PARAMETER.test(name)
}
