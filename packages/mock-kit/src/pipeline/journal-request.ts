import type { Mock } from '../definition/mock.ts'
import type { AnswerEntry, RequestEntry } from '../journal/journal-entry.ts'
import { tellStory } from '../journal/story.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import { beginningOfText, joinText, lengthOfText } from '../text/body-text.ts'
import type { BodyText } from '../text/body-text.ts'
import type { Exchange } from './exchange.ts'
import type { SentAnswer } from './sent-answer.ts'

/** The longest body text that the journal keeps, in characters: enough to see what a message was. */
const BODY_CHARACTERS_MAX = 64 * 1024

const NOTHING: readonly never[] = Object.freeze([])

type KeptOfExchange = 'id' | 'at' | 'violations' | 'warnings' | 'faults' | 'changes'

/** What is kept of a call until somebody reads its entry: nothing of the connection, and of long texts their beginning. */
interface KeptCall extends Pick<Exchange, KeptOfExchange> {
  readonly mock: Mock
  readonly operationId: string | undefined
  readonly method: string
  readonly target: string
  readonly headers: PlainHeaders
  /** `undefined` where it was not read. */
  readonly body: BodyText | undefined
  readonly answer: SentAnswer | undefined
  readonly durationMs: number
  readonly error: string | undefined
}

/** Writes the request and its answer down; `undefined` where a fault left the caller without one. */
export function journalRequest(
  exchange: Exchange,
  answer: SentAnswer | undefined,
  durationMs: number,
): void {
  const kept = keep(exchange, answer, durationMs)
  exchange.sandbox.journal.append({
    changes: kept.changes.length,
    characters: lengthOfText(kept.body ?? '') + lengthOfText(kept.answer?.body ?? ''),
    make: () => toEntry(kept),
  })
}

function keep(exchange: Exchange, answer: SentAnswer | undefined, durationMs: number): KeptCall {
  const { mock, operation, call, body, error } = exchange
  return {
    mock,
    id: exchange.id,
    at: exchange.at,
    operationId: operation?.id,
    method: call.method,
    target: call.target,
    headers: call.plainHeaders,
    body: body === null ? undefined : shown(body),
    answer: answer?.body === undefined ? answer : { ...answer, body: clipped(answer.body) },
    durationMs,
    violations: exchange.violations,
    warnings: exchange.warnings,
    faults: exchange.faults,
    changes: exchange.changes,
    error: error === undefined ? undefined : String(error),
  }
}

function toEntry(kept: KeptCall): RequestEntry {
  const { mock, operationId, faults, answer, error } = kept
  const { redaction } = mock
  return {
    kind: 'request',
    id: kept.id,
    service: mock.service,
    at: kept.at,
    ...(operationId !== undefined && { operationId }),
    request: toRequestPart(kept),
    ...(answer && { answer: toAnswerEntry(answer, mock) }),
    durationMs: kept.durationMs,
    violations: kept.violations,
    warnings: kept.warnings,
    faults: faults.length === 0 ? NOTHING : faults.map(({ ruleId }) => ruleId),
    ...tellStory(kept.changes, redaction),
    ...(error !== undefined && { error: redaction.text(error) }),
  }
}

function toRequestPart({ mock, method, target, headers, body }: KeptCall): RequestEntry['request'] {
  const { redaction } = mock
  return {
    method,
    url: redaction.target(target),
    headers: redaction.headers(headers),
    ...(body !== undefined && { body: redaction.text(joinText(body)) }),
  }
}

function toAnswerEntry(
  { status, headers, body = '' }: SentAnswer,
  { redaction }: Mock,
): AnswerEntry {
  return { status, headers, body: redaction.text(joinText(body)) }
}

function shown(body: string | Uint8Array): BodyText {
  return typeof body === 'string' ? clipped(body) : `(${body.length} bytes)`
}

function clipped(body: BodyText): BodyText {
  const length = lengthOfText(body)
  if (length <= BODY_CHARACTERS_MAX) return body
  return [...beginningOfText(body, BODY_CHARACTERS_MAX), `... (${length} characters)`]
}
