import type { Timers } from '../clock/timers.ts'
import type { BeforeFault } from '../faults/apply-request-fault.ts'
import type { Reply } from '../definition/reply.ts'
import { answerOperation } from './answer-operation.ts'
import { answerUnknown } from './answer-unknown.ts'
import { disturbAnswer, disturbRequest, takeFaults } from './disturb.ts'
import type { Exchange, OperationExchange } from './exchange.ts'
import { journalRequest } from './journal-request.ts'
import { brokenContractReply } from './sandbox-problems.ts'
import { toSentAnswer, toSentFault } from './sent-answer.ts'

const UNDISTURBED: BeforeFault = Object.freeze({ kind: 'continue' })

export interface AnswerOptions {
  readonly timers: Timers
  readonly stopwatchMs: () => number
}

/**
 * Answers one request, faults and all, and writes it down.
 * @throws TypeError, as fetch does, when a fault breaks a connection that is none, because the call is in process
 */
export async function answer(exchange: Exchange, options: AnswerOptions): Promise<Response> {
  const { timers } = options
  takeFaults(exchange)
  const isDisturbed = exchange.faults.length > 0
  const fault = isDisturbed ? await faultBefore(exchange, options) : UNDISTURBED
  if (fault.kind === 'gone') return new Response(null)
  const sent =
    fault.kind === 'answer'
      ? await toSentFault(exchange, fault.response)
      : toSentAnswer(exchange, await replyTo(exchange))
  journalRequest(exchange, sent, msSince(exchange, options))
  const { status, headers, body } = sent
  return disturbAnswer(exchange, new Response(body ?? null, { status, headers }), timers)
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

function msSince({ startedMs }: Exchange, { stopwatchMs }: AnswerOptions): number {
  return stopwatchMs() - startedMs
}

async function replyTo(exchange: Exchange): Promise<Reply> {
  try {
    return hasOperation(exchange) ? await answerOperation(exchange) : answerUnknown(exchange)
  } catch (error) {
    exchange.error = error
    return brokenContractReply(error)
  }
}

function hasOperation(exchange: Exchange): exchange is OperationExchange {
  return exchange.operation !== undefined
}
