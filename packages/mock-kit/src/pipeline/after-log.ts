import { replyToError } from '../contract-server/sandbox-problems.ts'
import type { Answered, Exchange, Steps } from './exchange.ts'
import { toSentAnswer } from './steps.ts'

/** Gives the answer once the log has everything that came before it; another one where the log fails. */
export function* afterLog(exchange: Exchange, answered: Answered): Steps<Answered> {
  try {
    const logged = exchange.sandbox.flush?.()
    if (logged !== undefined) yield { kind: 'log', logged }
    return answered
  } catch (error) {
    const found = { ...answered.found, error }
    const { route, mock } = exchange
    const { server, problems } = mock
    const reply = replyToError(error, { server, problems, route })
    return { found, answer: toSentAnswer(exchange, { found, reply }) }
  }
}
