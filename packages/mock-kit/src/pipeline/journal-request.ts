import { redactAddresses } from '../redaction/redact-url.ts'
import { redactBody } from '../redaction/redact.ts'
import type { Secrets } from '../redaction/secrets.ts'
import type { AnswerEntry, RequestEntry } from '../journal/journal-entry.ts'
import { beginningOfText, joinText, lengthOfText } from '../text/body-text.ts'
import type { BodyText } from '../text/body-text.ts'
import { tellStory } from '../journal/story.ts'
import type { Exchange } from './exchange.ts'
import type { SentAnswer } from './sent-answer.ts'

/** The longest body text that the journal keeps, in characters: enough to see what a message was. */
const BODY_CHARACTERS_MAX = 64 * 1024

const NOTHING: readonly never[] = Object.freeze([])

/** Writes the request and its answer down; `undefined` where a fault left the caller without one. */
export function journalRequest(
  exchange: Exchange,
  answer: SentAnswer | undefined,
  durationMs: number,
): void {
  const { mock, sandbox, call } = exchange
  const { journal } = sandbox
  const { secrets, redaction } = mock
  const { changes, deliveries } = tellStory(exchange.changes, secrets)
  const kept = clipped(answer?.body ?? '')
  const entry: RequestEntry = {
    kind: 'request',
    id: exchange.id,
    service: mock.service,
    at: exchange.at,
    ...(exchange.operation && { operationId: exchange.operation.id }),
    request: {
      method: call.method,
      url: redaction.url(call.target),
      headers: redaction.headers(call.plainHeaders),
      ...(exchange.body !== null && { body: redactBody(shown(exchange.body), secrets) }),
    },
    ...(answer && { answer: toAnswerEntry(answer, kept, secrets) }),
    durationMs,
    violations: exchange.violations,
    warnings: exchange.warnings,
    faults: exchange.faults.length === 0 ? NOTHING : exchange.faults.map(({ ruleId }) => ruleId),
    changes,
    deliveries,
    ...(exchange.error !== undefined && {
      error: redactAddresses(String(exchange.error), secrets),
    }),
  }
  journal.append(entry, lengthOfText(kept))
}

/** The answer as the journal has it. Its body is joined when somebody reads it: most bodies nobody does. */
function toAnswerEntry(
  { status, headers }: SentAnswer,
  kept: BodyText,
  secrets: Secrets,
): AnswerEntry {
  if (typeof kept === 'string') return { status, headers, body: redactBody(kept, secrets) }
  return {
    status,
    headers,
    get body() {
      return redactBody(joinText(kept), secrets)
    },
  }
}

function shown(body: string | Uint8Array): string {
  return typeof body === 'string' ? joinText(clipped(body)) : `(${body.length} bytes)`
}

function clipped(body: BodyText): BodyText {
  const length = lengthOfText(body)
  if (length <= BODY_CHARACTERS_MAX) return body
  return [...beginningOfText(body, BODY_CHARACTERS_MAX), `... (${length} characters)`]
}
