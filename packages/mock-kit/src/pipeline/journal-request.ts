import { beginningOfText, lengthOfText } from '../text/body-text.ts'
import type { BodyText } from '../text/body-text.ts'
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
  const { mock, operation, call, body, faults, error } = exchange
  exchange.sandbox.journal.append({
    kind: 'note',
    id: exchange.id,
    service: mock.service,
    at: exchange.at,
    operationId: operation?.id,
    method: call.method,
    target: call.target,
    headers: call.plainHeaders,
    body: body === null ? undefined : shown(body),
    answer: answer && clippedAnswer(answer),
    durationMs,
    violations: exchange.violations,
    warnings: exchange.warnings,
    faults: faults.length === 0 ? NOTHING : faults.map(({ ruleId }) => ruleId),
    changes: exchange.changes,
    error: error === undefined ? undefined : String(error),
    redaction: mock.redaction,
  })
}

function shown(body: string | Uint8Array): BodyText {
  return typeof body === 'string' ? clipped(body) : `(${body.length} bytes)`
}

function clippedAnswer(answer: SentAnswer): SentAnswer {
  const { body = '' } = answer
  const kept = clipped(body)
  return kept === body ? answer : { ...answer, body: kept }
}

function clipped(body: BodyText): BodyText {
  const length = lengthOfText(body)
  if (length <= BODY_CHARACTERS_MAX) return body
  return [...beginningOfText(body, BODY_CHARACTERS_MAX), `... (${length} characters)`]
}
