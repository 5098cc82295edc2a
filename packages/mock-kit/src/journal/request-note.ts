import type { Violation } from '@ensaio/contracts'
import type { SentAnswer } from '../pipeline/steps.ts'
import type { Exchange, Findings } from '../pipeline/exchange.ts'
import type { Redaction } from '../redaction/redaction.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import { beginningOfText, joinText, lengthOfText, releaseText } from '../definition/reply.ts'
import type { BodyText } from '../definition/reply.ts'
import { bytesOf } from '../world/record-memory.ts'
import type { Change } from '../world/transaction.ts'
import type { RequestEntry } from './journal-entry.ts'
import { summarizeChanges } from './summarize-changes.ts'

/**
 * The parts of a request that are kept until its entry is read, secrets included: making the entry takes longer than
 * forgetting it, and most entries of a load test are never read.
 */
export interface RequestNote {
  readonly kind: 'note'
  readonly id: string
  readonly service: string
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly at: number
  readonly operationId: string | undefined
  readonly method: string
  readonly target: string
  readonly headers: PlainHeaders
  /** `undefined` where it was not read. */
  readonly body: BodyText | undefined
  /** `undefined` where a fault left the caller without one. */
  readonly answer: NotedAnswer | undefined
  readonly durationMs: number
  readonly violations: readonly Violation[]
  readonly warnings: readonly string[]
  /** Ids of the fault rules that touched it. */
  readonly faults: readonly string[]
  readonly changes: readonly Change[]
  readonly error: string | undefined
  /** Takes the secrets out. */
  readonly redaction: Redaction
  /** See `JournalEntry.restored`. */
  readonly isRestored?: true
}

interface NotedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: BodyText
}

/** The cost of an entry or a change besides its texts, in bytes: a measured round figure. */
export const ENTRY_BYTES = 512

/** Returns the bytes of a note, but for the records in its changes. */
export function bytesOfNote(note: RequestNote): number {
  const { body = '', answer, changes, target, headers, violations, warnings, error } = note
  const characters = lengthOfText(body) + lengthOfText(answer?.body ?? '')
  const findings = bytesOf(violations) + bytesOf(warnings) + bytesOf(error)
  const texts = 2 * characters + bytesOf(target) + bytesOf(headers) + findings
  return ENTRY_BYTES * (1 + changes.length) + texts
}

/** The longest body text that the journal keeps, in characters: enough to see what a message was. */
const BODY_CHARACTERS_MAX = 64 * 1024

const NONE: readonly never[] = Object.freeze([])

/** Notes a request and its answer; `undefined` where a fault left the caller without one. */
export function noteRequest(
  exchange: Exchange,
  found: Findings,
  answer: SentAnswer | undefined,
  durationMs: number,
): RequestNote {
  const { mock, route, call, faults } = exchange
  const { body, error } = found
  return {
    kind: 'note',
    id: exchange.id,
    service: mock.service,
    at: exchange.at,
    operationId: route.kind === 'operation' ? route.operation.id : undefined,
    method: call.method,
    target: call.target,
    headers: call.plainHeaders,
    body: body === null ? undefined : shown(body),
    answer: answer && clippedAnswer(answer),
    durationMs,
    violations: found.violations,
    warnings: found.warnings,
    faults: faults.length === 0 ? NONE : faults.map(({ ruleId }) => ruleId),
    changes: found.changes,
    error: error === undefined ? undefined : String(error),
    redaction: mock.redaction,
  }
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
  const isEncoded = typeof body !== 'string' && body.some((part) => typeof part !== 'string')
  if (length <= BODY_CHARACTERS_MAX) {
    // An encoded part would keep all that it is written from.
    return isEncoded ? beginningOfText(body, BODY_CHARACTERS_MAX) : body
  }
  const unit = isEncoded ? 'bytes' : 'characters'
  return [...beginningOfText(body, BODY_CHARACTERS_MAX), `... (${length} ${unit})`]
}

/** Gives back the memory of an answer that is no longer read. */
export function releaseAnswer({ answer }: RequestNote): void {
  if (answer?.body !== undefined) releaseText(answer.body)
}

/** Makes the entry. */
export function toEntry(note: RequestNote): RequestEntry {
  const { operationId, answer, error, redaction } = note
  return {
    kind: 'request',
    id: note.id,
    service: note.service,
    at: note.at,
    ...(operationId !== undefined && { operationId }),
    request: toRequestPart(note),
    ...(answer && { answer: { ...answer, body: redaction.text(joinText(answer.body ?? '')) } }),
    durationMs: note.durationMs,
    violations: note.violations,
    warnings: note.warnings,
    faults: note.faults,
    ...summarizeChanges(note.changes, redaction),
    ...(error !== undefined && { error: redaction.text(error) }),
    ...(note.isRestored && { restored: true }),
  }
}

function toRequestPart(note: RequestNote): RequestEntry['request'] {
  const { method, target, headers, body, redaction } = note
  return {
    method,
    url: redaction.target(target),
    headers: redaction.headers(headers),
    ...(body !== undefined && { body: redaction.text(joinText(body)) }),
  }
}
