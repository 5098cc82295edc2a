import type { Redaction } from '../redaction/redaction.ts'
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
  const { redaction } = mock
  const { changes, deliveries } = tellStory(exchange.changes, redaction)
  const kept = clipped(answer?.body ?? '')
  const entry: RequestEntry = {
    kind: 'request',
    id: exchange.id,
    service: mock.service,
    at: exchange.at,
    ...(exchange.operation && { operationId: exchange.operation.id }),
    request: {
      method: call.method,
      url: redaction.target(call.target),
      headers: redaction.headers(call.plainHeaders),
      ...(exchange.body !== null && { body: redaction.text(shown(exchange.body)) }),
    },
    ...(answer && { answer: toAnswerEntry(answer, kept, redaction) }),
    durationMs,
    violations: exchange.violations,
    warnings: exchange.warnings,
    faults: exchange.faults.length === 0 ? NOTHING : exchange.faults.map(({ ruleId }) => ruleId),
    changes,
    deliveries,
    ...(exchange.error !== undefined && {
      error: redaction.text(String(exchange.error)),
    }),
  }
  journal.append(entry, lengthOfText(kept))
}

/** The answer as the journal has it. Its body is joined when somebody reads it: most bodies nobody does. */
function toAnswerEntry(
  { status, headers }: SentAnswer,
  kept: BodyText,
  redaction: Redaction,
): AnswerEntry {
  if (typeof kept === 'string') return { status, headers, body: redaction.text(kept) }
  return {
    status,
    headers,
    get body() {
      return redaction.text(joinText(kept))
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
