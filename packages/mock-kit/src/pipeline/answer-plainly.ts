import type { Reply } from '../definition/reply.ts'
import { admit, answerBody } from './answer-operation.ts'
import { answerUnknown } from './answer-unknown.ts'
import type { Exchange, OperationExchange } from './exchange.ts'
import type { BodyWithin } from './incoming-call.ts'
import { journalRequest } from './journal-request.ts'
import { brokenContractReply } from './sandbox-problems.ts'
import { toSentAnswer } from './sent-answer.ts'
import type { SentAnswer } from './sent-answer.ts'

/** A call that was let in, and is answered by what its body says. Exactly one of both is to be called, once. */
export interface AwaitsBody<Body = BodyWithin> {
  readonly withBody: (body: Body) => SentAnswer
  /** Where the body could not be read: its sender has gone, for example. */
  readonly withoutBody: (error: unknown) => SentAnswer
}

/** Answers a call that no fault disturbs, and writes it down; its body is asked for where an operation takes one in. */
export function answerPlainly(
  exchange: Exchange,
  stopwatchMs: () => number,
): SentAnswer | AwaitsBody {
  const conclude = (reply: Reply): SentAnswer => {
    const sent = toSentAnswer(exchange, reply)
    journalRequest(exchange, sent, stopwatchMs() - exchange.startedMs)
    return sent
  }
  if (!hasOperation(exchange)) return conclude(attempt(exchange, () => answerUnknown(exchange)))
  const refusal = attempt(exchange, () => admit(exchange))
  if (refusal !== undefined) return conclude(refusal)
  return {
    withBody: (body) => conclude(attempt(exchange, () => answerBody(exchange, body))),
    withoutBody: (error) => conclude(brokenBy(exchange, error)),
  }
}

function attempt<Decision extends Reply | undefined>(
  exchange: Exchange,
  step: () => Decision,
): Decision | Reply {
  try {
    return step()
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
