import type { Mock } from '../definition/mock.ts'
import type { Redaction } from '../redaction/redaction.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { corrupted } from './attempt-plan.ts'
import type { AttemptPlan } from './attempt-plan.ts'
import type { AttemptOutcome, CallbackTarget, Delivery, Attempt } from './delivery.ts'
import type { AttemptResult } from './record-attempts.ts'
import type { Send, SendResult, Answer } from './send.ts'

/** The part of an answer that is read: any honest one, and too little to hurt. */
const ANSWER_BYTES_MAX = 64 * 1024

/** The part of a mock that the dispatcher asks. */
export type DeliveringMock = Pick<Mock, 'resolveTarget' | 'stampBody' | 'isAccepted' | 'redaction'>

export interface SendCopiesOptions {
  readonly send: Send
  readonly mock: DeliveringMock
  readonly delivery: Delivery
  readonly target: CallbackTarget
  readonly plan: Extract<AttemptPlan, { kind: 'send' }>
  readonly number: number
  readonly timeoutMs: number
  readonly signal: AbortSignal
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly now: () => number
  /** Milliseconds of machine time. */
  readonly machineNow: () => number
}

/**
 * Sends one attempt: the delivery's bytes, as often as the faults want it, one after the other. It stops where no
 * answer comes, so that a hanging receiver costs one timeout and not ten.
 */
export async function sendCopies(options: SendCopiesOptions): Promise<readonly AttemptResult[]> {
  const { plan, number, now, machineNow, delivery, mock } = options
  const headers = headersFor(options)
  const request = toLoggedRequest(options.target, headers, mock.redaction)
  const sent: AttemptResult[] = []
  for (let copy = 1; copy <= plan.copies; copy += 1) {
    const [at, startedAt] = [now(), machineNow()]
    const result = await sendOnce(options, headers, at)
    const durationMs = Math.max(0, Math.round(machineNow() - startedAt))
    const { outcome, isAccepted } = judge(mock, delivery.webhook, result)
    const { faults } = plan
    const attempt = { number, ...(copy > 1 && { copy }), at, request, outcome, durationMs, faults }
    sent.push({ attempt, isAccepted })
    if (result.kind === 'failed' || options.signal.aborted) break
  }
  return sent
}

/** The service's own headers win over ours, but for those that frame the message. */
function headersFor({ target, delivery }: SendCopiesOptions): Readonly<Record<string, string>> {
  const own = Object.entries(target.headers).map(([name, value]) => [name.toLowerCase(), value])
  return {
    'user-agent': 'Ensaio',
    'content-type': delivery.contentType,
    accept: '*/*',
    ...(Object.fromEntries(own) as Record<string, string>),
  }
}

async function sendOnce(
  { send, mock, target, delivery, plan, number, timeoutMs, signal }: SendCopiesOptions,
  headers: Readonly<Record<string, string>>,
  at: number,
): Promise<SendResult> {
  const answerBytesMax = ANSWER_BYTES_MAX
  try {
    const bytes = new TextEncoder().encode(mock.stampBody(delivery, { number, at }))
    const body = plan.isCorrupt ? corrupted(bytes) : bytes
    return await send({ url: target.url, headers, body, timeoutMs, answerBytesMax, signal })
  } catch (error) {
    return bug(`sending ended with "${textOf(error)}"`)
  }
}

function judge(
  mock: DeliveringMock,
  webhook: string,
  result: SendResult,
): { readonly outcome: AttemptOutcome; readonly isAccepted: boolean } {
  if (result.kind === 'failed') return { outcome: result, isAccepted: false }
  try {
    const { status, body } = result
    const isAccepted = mock.isAccepted(webhook, { status, body })
    return { outcome: toLoggedAnswer(result, mock.redaction), isAccepted }
  } catch (error) {
    const outcome = bug(`judging the answer ${result.status} ended with "${textOf(error)}"`)
    return { outcome, isAccepted: false }
  }
}

/** An error of the sandbox itself: it fails the attempt, so that the delivery does not stay due for ever. */
function bug(what: string): Extract<AttemptOutcome, { kind: 'failed' }> {
  const message = `Failed to deliver: ${what}. This is a bug of the sandbox; report it with this text.`
  return { kind: 'failed', code: 'UNKNOWN', message }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Asks the mock where the delivery goes now; a failure where it knows no address. */
export function findTarget(
  mock: DeliveringMock,
  world: EngineWorld,
  delivery: Delivery,
): (CallbackTarget & { readonly kind: 'found' }) | Extract<AttemptOutcome, { kind: 'failed' }> {
  let why = `${delivery.target} has no endpoint. Register one, then redeliver.`
  try {
    const target = mock.resolveTarget(world, delivery)
    if (target !== undefined && 'url' in target) return { ...target, kind: 'found' }
    if (target !== undefined) why = target.why
  } catch (error) {
    return bug(`finding the endpoint ended with "${textOf(error)}"`)
  }
  const message = `Failed to deliver ${delivery.id}: ${why}`
  return { kind: 'failed', code: 'ENDPOINT_MISSING', message }
}

/** The log of an attempt that never reached the network. */
export function unsent(
  world: EngineWorld,
  delivery: Delivery,
  outcome: AttemptOutcome,
  faults: readonly string[] = [],
): AttemptResult {
  const number = nextNumber(delivery)
  const attempt = { number, at: world.now(), outcome, durationMs: 0, faults }
  return { attempt, isAccepted: outcome.kind === 'collected' }
}

/** The number of the attempt that comes next. */
export function nextNumber({ attempts }: Delivery): number {
  return (attempts.at(-1)?.number ?? 0) + 1
}

/** The part of an answer's body that the log keeps, in characters: an error's first lines. Thousands of them stay in memory. */
const BODY_LOGGED_CHARS_MAX = 1_024

/** The same for headers: as many as a person looks at, and as much of each. */
const HEADERS_LOGGED_MAX = 30
const HEADER_LOGGED_CHARS_MAX = 256

/** The request as the log shows it. */
function toLoggedRequest(
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
function toLoggedAnswer(answer: Answer, redaction: Redaction): AttemptOutcome {
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
