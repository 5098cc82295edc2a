import type { Entry } from '../api/control-types.ts'
import { OWN_HEADERS } from './to-curl.ts'

/** A request as it stands in the form. */
export interface EditedRequest {
  readonly method: string
  readonly path: string
  /** `name: value`, one a line. */
  readonly headers: string
  readonly body: string
  /** True to put the sandbox's credentials in the place of those that the journal redacted. */
  readonly credentials: boolean
}

/** Fills the form with the request of an entry. @param format makes a body readable */
export function toEdited(
  { request, answer }: Entry,
  format: (body: string) => string,
): EditedRequest {
  const headers = Object.entries(request?.headers ?? {})
    .filter(([name, value]) => !OWN_HEADERS.has(name) && !value.includes('[redacted]'))
    .map(([name, value]) => `${name}: ${value}`)
  return {
    method: request?.method ?? 'GET',
    path: request?.url ?? '/',
    headers: headers.join('\n'),
    body: format(request?.body ?? ''),
    // Credentials that were refused are to be refused again.
    credentials: answer?.status !== 401,
  }
}

/** Reads the lines of headers. @throws SyntaxError naming the line that is none */
export function readHeaders(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      if (colon < 1) {
        throw new SyntaxError(
          `Failed to read the headers: "${line}" has no name with a colon. Write name: value.`,
        )
      }
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    }),
  )
}
