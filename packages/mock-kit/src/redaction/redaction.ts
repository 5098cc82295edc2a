import { rememberLast } from '@ensaio/contracts'
import { redactUrl } from './redact-url.ts'
import { redactHeaders } from './redact.ts'
import type { PlainHeaders } from './redact.ts'
import { rememberHeaders } from './remember-headers.ts'
import type { Secrets } from './secrets.ts'

/** Takes the secrets of one mock out of its requests. What callers repeat is looked at, and held, once. */
export interface Redaction {
  /** The headers, names in lower case. */
  headers(sent: PlainHeaders): Readonly<Record<string, string>>
  /** The URL, or path and query, as it was written. */
  url(url: string): string
}

export function createRedaction(secrets: Secrets): Redaction {
  return {
    headers: rememberHeaders((sent) => redactHeaders(sent, secrets)),
    url: rememberLast((url: string) => redactUrl(url, secrets)),
  }
}
