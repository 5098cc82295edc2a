import { memoizeLast } from '@ensaio/contracts/memoize'
import type { Violation } from '@ensaio/contracts'
import { redactTarget, redactUrl } from './redact-url.ts'
import { redactHeaders, redactRecord, redactText } from './redact.ts'
import type { PlainHeaders } from './redact.ts'
import { redactViolation } from './redact-violation.ts'
import { memoizeHeaders } from './memoize-headers.ts'
import type { Secrets } from './secrets.ts'

/** Takes the secrets of one mock out of all that is written down. */
export interface Redaction {
  /** The headers, names in lower case. Those that are repeated are looked at, and held, once. */
  headers(sent: PlainHeaders): Readonly<Record<string, string>>
  /** Path and query of a call, as they were written. Those that are repeated are looked at, and held, once. */
  target(target: string): string
  /** The URL, as it was written. */
  url(url: string): string
  /** A body, or what an error says. */
  text(text: string): string
  /** The violation; itself where it tells no secret. */
  violation(violation: Violation): Violation
  /** The record; itself where it has none. */
  record(record: object): object
}

export function createRedaction(secrets: Secrets): Redaction {
  return {
    headers: memoizeHeaders((sent) => redactHeaders(sent, secrets)),
    target: memoizeLast((target: string) => redactTarget(target, secrets)),
    url: (url) => redactUrl(url, secrets),
    text: (text) => redactText(text, secrets),
    violation: (violation) =>
      redactViolation(violation, secrets, (text) => redactText(text, secrets)),
    record: (record) => redactRecord(record, secrets),
  }
}
