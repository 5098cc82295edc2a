import type { Entry, Service } from '../api/control-types.ts'

/** Headers that whoever sends a request sets by itself, or that belong to one connection. */
export const OWN_HEADERS = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
  'user-agent',
])

/** A request of the journal, with the sandbox's credentials in place of what the journal redacted. */
export interface Replay {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** Returns the request of an entry so that it can be sent again. `undefined` where the entry has none, or only its beginning. */
export function toReplay(entry: Entry, service: Service): Replay | undefined {
  const { request, restored = false } = entry
  if (request === undefined || restored) return undefined
  const headers = Object.fromEntries(
    Object.entries(request.headers)
      .filter(([name]) => !OWN_HEADERS.has(name))
      .map(([name, value]) => [name, String(value)]),
  )
  // Credentials that were refused are not those of the sandbox; what stands in their place is refused as well.
  const credentials: Readonly<Record<string, string>> =
    entry.answer?.status === 401 ? {} : service.credentials
  if ('username' in credentials && isRedacted(headers['authorization'])) {
    headers['authorization'] =
      `Basic ${btoa(`${credentials['username']}:${credentials['password']}`)}`
  }
  if ('api-key' in credentials && isRedacted(headers['x-api-token'])) {
    headers['x-api-token'] = credentials['api-key']
  }
  return {
    method: request.method,
    url: `${service.baseUrl}${withCredentials(request.url, credentials)}`,
    headers,
    ...(request.body !== undefined && request.body !== '' && { body: request.body }),
  }
}

/** Puts the sandbox's credentials into a redacted query. */
function withCredentials(url: string, credentials: Readonly<Record<string, string>>): string {
  const [path = '', ...queries] = url.split('?')
  if (queries.length === 0) return url
  const parts = queries.join('?').split('&')
  return `${path}?${parts.map((part) => withCredential(part, credentials)).join('&')}`
}

function withCredential(part: string, credentials: Readonly<Record<string, string>>): string {
  const [name = ''] = part.split('=', 1)
  const credential = credentials[name]
  return credential !== undefined && isRedacted(decodeURIComponent(part.slice(name.length + 1)))
    ? `${name}=${encodeURIComponent(credential)}`
    : part
}

function isRedacted(value: string | undefined): boolean {
  return value !== undefined && value.includes('[redacted]')
}

export function toCurl({ method, url, headers, body }: Replay): string {
  const parts = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${quote(url)}`,
    ...Object.entries(headers)
      .filter(([name, value]) => !(name === 'accept' && value === '*/*'))
      .map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quote(body)}`]),
  ]
  return parts.join(' \\\n  ')
}

/** Quotes a text for a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
