import type { Reply } from '../definition/reply.ts'
import { answerOperation } from './answer-operation.ts'
import { answerUnknown } from './answer-unknown.ts'
import type { Exchange, OperationExchange } from './exchange.ts'
import { journalRequest } from './journal-request.ts'
import type { SentAnswer } from './journal-request.ts'
import { brokenContractReply } from './sandbox-problems.ts'
import { toSentAnswer } from './sent-answer.ts'

/** Answers one request that no fault disturbs, and writes it down; without waiting where nothing has to be waited for. */
export function answerPlainly(
  exchange: Exchange,
  stopwatchMs: () => number,
): SentAnswer | Promise<SentAnswer> {
  const reply = replyTo(exchange)
  if (!(reply instanceof Promise)) return conclude(exchange, reply, stopwatchMs)
  return reply.then(
    (kept) => conclude(exchange, kept, stopwatchMs),
    (error: unknown) => conclude(exchange, brokenBy(exchange, error), stopwatchMs),
  )
}

function conclude(exchange: Exchange, reply: Reply, stopwatchMs: () => number): SentAnswer {
  const sent = toSentAnswer(exchange, reply)
  journalRequest(exchange, sent, stopwatchMs() - exchange.startedMs)
  return sent
}

function replyTo(exchange: Exchange): Reply | Promise<Reply> {
  try {
    return hasOperation(exchange) ? answerOperation(exchange) : answerUnknown(exchange)
  } catch (error) {
    return brokenBy(exchange, error)
  }
}

function brokenBy(exchange: Exchange, error: unknown): Reply {
  exchange.error = error
  return brokenContractReply(error)
}

function hasOperation(exchange: Exchange): exchange is OperationExchange {
  return exchange.operation !== undefined
}
