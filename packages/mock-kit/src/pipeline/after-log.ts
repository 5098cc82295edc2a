import { replyToError } from '../contract-server/sandbox-problems.ts'
import type { Exchange, Findings, Steps } from './exchange.ts'
import { toSentAnswer } from './steps.ts'
import type { SentAnswer } from './steps.ts'

/** Gives the answer once the log has everything that came before it; another one where the log fails. */
export function* afterLog(
  exchange: Exchange,
  found: Findings,
  answer: SentAnswer,
): Steps<SentAnswer> {
  try {
    const logged = exchange.sandbox.flush?.()
    if (logged !== undefined) yield { kind: 'log', logged }
    return answer
  } catch (error) {
    found.error = error
    const { route, mock } = exchange
    const { server, problems } = mock
    return toSentAnswer(exchange, found, replyToError(error, { server, problems, route }))
  }
}
