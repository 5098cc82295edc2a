import type { Timers } from '../clock/timers.ts'
import type { BeforeFault } from '../faults/apply-request-fault.ts'
import { answerPlainly } from './answer-plainly.ts'
import { disturbAnswer, disturbRequest, takeFaults } from './disturb.ts'
import type { Exchange } from './exchange.ts'
import type { BodyWithin } from './incoming-call.ts'
import { journalRequest } from './journal-request.ts'
import { joinText } from '../text/body-text.ts'
import { toSentFault } from './sent-answer.ts'
import type { SentAnswer } from './sent-answer.ts'

export interface AnswerOptions {
  readonly timers: Timers
  readonly stopwatchMs: () => number
  /** Reads the call's body. One that is too large is not read to its end. */
  readonly readBody: (bytesMax: number) => Promise<BodyWithin>
}

/**
 * Answers one request, faults and all, and writes it down.
 * @throws TypeError, as fetch does, when a fault breaks a connection that is none, because the call is in process
 */
export async function answer(exchange: Exchange, options: AnswerOptions): Promise<Response> {
  takeFaults(exchange)
  if (exchange.faults.length > 0) return answerDisturbed(exchange, options)
  return toResponse(await answerUndisturbed(exchange, options))
}

async function answerUndisturbed(
  exchange: Exchange,
  { stopwatchMs, readBody }: AnswerOptions,
): Promise<SentAnswer> {
  const answer = answerPlainly(exchange, stopwatchMs)
  if ('status' in answer) return answer
  return readBody(exchange.mock.bodyBytesMax).then(answer.withBody, answer.withoutBody)
}

async function answerDisturbed(exchange: Exchange, options: AnswerOptions): Promise<Response> {
  const fault = await faultBefore(exchange, options)
  if (fault.kind === 'gone') return new Response(null)
  const sent =
    fault.kind === 'answer'
      ? await answerInstead(exchange, fault.response, options)
      : await answerUndisturbed(exchange, options)
  return disturbAnswer(exchange, toResponse(sent), options.timers)
}

async function faultBefore(exchange: Exchange, options: AnswerOptions): Promise<BeforeFault> {
  let fault: BeforeFault = { kind: 'gone' }
  try {
    fault = await disturbRequest(exchange, options.timers)
  } finally {
    if (fault.kind === 'gone') journalRequest(exchange, undefined, msSince(exchange, options))
  }
  return fault
}

/** Sends what the fault rule says, without asking the service. */
async function answerInstead(
  exchange: Exchange,
  response: Response,
  options: AnswerOptions,
): Promise<SentAnswer> {
  const sent = await toSentFault(exchange, response)
  journalRequest(exchange, sent, msSince(exchange, options))
  return sent
}

function toResponse({ status, headers, body }: SentAnswer): Response {
  return new Response(body === undefined ? null : joinText(body), { status, headers })
}

function msSince({ startedMs }: Exchange, { stopwatchMs }: AnswerOptions): number {
  return stopwatchMs() - startedMs
}
