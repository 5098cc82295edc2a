import { replyToError } from '../contract-server/sandbox-problems.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Answered, Exchange, Steps, WhenLogged } from './exchange.ts'
import type { AnswerOptions } from './mock-app.ts'
import { toSentAnswer } from './steps.ts'

interface LogTiming extends Required<Pick<AnswerOptions, 'isTogether'>> {
  readonly durationMs: number
}

/** Gives the answer once the log has everything that came before it; another one where the log fails. */
export function* afterLog(
  exchange: Exchange,
  answered: Answered,
  { durationMs, isTogether }: LogTiming,
): Steps<Answered> {
  const { sandbox } = exchange
  const isTold = answered.found.changes.length > 0
  try {
    if (isTold) tell(exchange, answered, durationMs)
    const whenLogged = isTogether ? sandbox.flushTogether : flushed(sandbox)
    if (whenLogged !== undefined) yield { kind: 'log', whenLogged }
    return answered
  } catch (error) {
    const found = { ...answered.found, error }
    const { route, mock } = exchange
    const { server, problems } = mock
    const reply = replyToError(error, { server, problems, route })
    const failed = { found, answer: toSentAnswer(exchange, { found, reply }) }
    // It stands behind what could not be written.
    if (isTold) tell(exchange, failed, durationMs)
    return failed
  }
}

/** Writes at once. Returns `undefined` where nothing is left to wait for. @throws LogError */
function flushed({ flush }: Sandbox): WhenLogged | undefined {
  const logged = flush?.()
  return logged && ((done) => void logged.then(() => done(), done))
}

/** Has the log told of a request that changed something. */
function tell(
  { id, at, mock, route, call, sandbox }: Exchange,
  { answer }: Answered,
  durationMs: number,
): void {
  const { service, redaction } = mock
  const url = sandbox.withoutSecrets(service, redaction.target(call.target))
  sandbox.logRequest?.(id, service, {
    kind: 'request',
    at,
    ...(route.kind === 'operation' && { operationId: route.operation.id }),
    method: call.method,
    url,
    status: answer.status,
    durationMs: Math.round(durationMs * 100) / 100,
  })
}
