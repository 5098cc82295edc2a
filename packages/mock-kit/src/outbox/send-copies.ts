import type { Mock } from '../definition/mock.ts'
import { toLoggedAnswer, toLoggedRequest } from './attempt-log.ts'
import type { AttemptOutcome, CallbackTarget, Delivery } from './delivery.ts'
import { corrupted } from './disturbance.ts'
import type { Disturbance } from './disturbance.ts'
import type { Send, SendResult } from './send.ts'
import type { JudgedAttempt } from './settlement.ts'

/** The part of an answer that is read: any honest one, and too little to hurt. */
const ANSWER_BYTES_MAX = 64 * 1024

/** The part of a mock that the dispatcher asks. */
export type DeliveringMock = Pick<Mock, 'resolveTarget' | 'stampBody' | 'isAccepted' | 'redaction'>

export interface SendCopiesOptions {
  readonly send: Send
  readonly mock: DeliveringMock
  readonly delivery: Delivery
  readonly target: CallbackTarget
  readonly disturbance: Extract<Disturbance, { kind: 'send' }>
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
export async function sendCopies(options: SendCopiesOptions): Promise<readonly JudgedAttempt[]> {
  const { disturbance, number, now, machineNow, delivery, mock } = options
  const headers = headersFor(options)
  const request = toLoggedRequest(options.target, headers, mock.redaction)
  const sent: JudgedAttempt[] = []
  for (let copy = 1; copy <= disturbance.copies; copy += 1) {
    const [at, startedAt] = [now(), machineNow()]
    const result = await sendOnce(options, headers, at)
    const durationMs = Math.max(0, Math.round(machineNow() - startedAt))
    const { outcome, isAccepted } = judge(mock, delivery.webhook, result)
    const { faults } = disturbance
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
  { send, mock, target, delivery, disturbance, number, timeoutMs, signal }: SendCopiesOptions,
  headers: Readonly<Record<string, string>>,
  at: number,
): Promise<SendResult> {
  const answerBytesMax = ANSWER_BYTES_MAX
  try {
    const bytes = new TextEncoder().encode(mock.stampBody(delivery, { number, at }))
    const body = disturbance.isCorrupt ? corrupted(bytes) : bytes
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
export function bug(what: string): Extract<AttemptOutcome, { kind: 'failed' }> {
  const message = `Failed to deliver: ${what}. This is a bug of the sandbox; report it with this text.`
  return { kind: 'failed', code: 'UNKNOWN', message }
}

export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
