import type { Redaction } from '../redaction/redaction.ts'
import type { Attempt, AttemptOutcome, CallbackTarget } from './delivery.ts'
import type { Answer } from './send.ts'

/** The part of an answer's body that the log keeps, in characters: an error's first lines. Thousands of them stay in memory. */
const BODY_LOGGED_CHARS_MAX = 1_024

/** The same for headers: as many as a person looks at, and as much of each. */
const HEADERS_LOGGED_MAX = 30
const HEADER_LOGGED_CHARS_MAX = 256

/** The request as the log shows it. */
export function toLoggedRequest(
  { url }: CallbackTarget,
  headers: Readonly<Record<string, string>>,
  redaction: Redaction,
): NonNullable<Attempt['request']> {
  return {
    method: 'POST',
    url: redaction.url(url),
    headers: redaction.headers(headers),
  }
}

/** The answer as the log shows it: shortened, secrets redacted. */
export function toLoggedAnswer(answer: Answer, redaction: Redaction): AttemptOutcome {
  const headers = Object.entries(redaction.headers(answer.headers))
    .slice(0, HEADERS_LOGGED_MAX)
    .map(([name, value]) => [name, beginning(value, HEADER_LOGGED_CHARS_MAX)])
  return {
    kind: 'answered',
    status: answer.status,
    headers: Object.fromEntries(headers),
    body: beginning(redaction.text(answer.body), BODY_LOGGED_CHARS_MAX),
    truncated: answer.truncated || answer.body.length > BODY_LOGGED_CHARS_MAX,
  }
}

/** The beginning as a string of its own: a mere slice would keep the whole text in memory. */
function beginning(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text
  return new TextDecoder().decode(new TextEncoder().encode(text.slice(0, charsMax)))
}
