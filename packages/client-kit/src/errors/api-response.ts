/** A service's response, as errors carry it. */
export interface ApiResponse {
  readonly status: number
  /** Names in lower case. Without `set-cookie`, which may hold a session's secret. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body where it is JSON, else its text; undefined where there is none. */
  readonly body: unknown
}

/** Enough to recognise a response, short enough for a log line. */
const EXCERPT_CHARACTERS_MAX = 300

/** Our own sandbox's name for a request comes first, as it finds the request in the journal. */
const REQUEST_ID_HEADERS = ['x-ensaio-request-id', 'x-request-id']

/** Copies headers into plain data, leaving secrets out. */
export function toPlainHeaders(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => name !== 'set-cookie'))
}

/** The name that the service gave to the request, if any. */
export function findRequestId(headers: Readonly<Record<string, string>>): string | undefined {
  const name = REQUEST_ID_HEADERS.find((header) => headers[header] !== undefined)
  return name === undefined ? undefined : headers[name]
}

/** The body on one line, cut to a length fit for a message; empty where there is none. */
export function toExcerpt(body: unknown): string {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '')
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > EXCERPT_CHARACTERS_MAX ? `${line.slice(0, EXCERPT_CHARACTERS_MAX)}…` : line
}

/** The text under a key of a body; undefined where there is none. For error bodies, which are not checked. */
export function readBodyText(body: unknown, key: string): string | undefined {
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const value: unknown = fields.find(([name]) => name === key)?.[1]
  return typeof value === 'string' ? value : undefined
}
