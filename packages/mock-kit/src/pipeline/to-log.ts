import { replyToError } from '../contract-server/sandbox-problems.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Answered, Exchange, WhenLogged } from './exchange.ts'
import type { AnswerOptions } from './mock-app.ts'
import { toSentAnswer } from './steps.ts'

interface LogTiming extends Required<Pick<AnswerOptions, 'isTogether'>> {
  readonly elapsedMs: () => number
}

/** A request that the log is told of. */
interface Logging {
  /** Calls back when the log has it, or has failed; `undefined` where that is known already. */
  readonly whenDone: ((done: () => void) => void) | undefined
  /** Returns what is to be answered then: another thing where the log has failed. */
  answered(): Answered
}

/** Has the log told of a request that changed something, and of all that came before it. */
export function toLog(
  exchange: Exchange,
  answered: Answered,
  { elapsedMs, isTogether }: LogTiming,
): Logging {
  const { sandbox } = exchange
  const isTold = answered.found.changes.length > 0
  let error: unknown
  const logging = {
    whenDone: undefined as Logging['whenDone'],
    answered: () => {
      if (error === undefined) return answered
      const failed = toFailed(exchange, answered, error)
      // It stands behind what could not be written.
      if (isTold) tell(exchange, failed, elapsedMs())
      return failed
    },
  }
  try {
    if (isTold) tell(exchange, answered, elapsedMs())
    const whenLogged = isTogether ? sandbox.flushTogether : flushed(sandbox)
    if (whenLogged !== undefined)
      logging.whenDone = (done) =>
        whenLogged((failure) => {
          error = failure
          done()
        })
  } catch (failure) {
    error = failure
  }
  return logging
}

function toFailed(exchange: Exchange, answered: Answered, error: unknown): Answered {
  const { route, mock } = exchange
  const { server, problems } = mock
  const found = { ...answered.found, error }
  const reply = replyToError(error, { server, problems, route })
  return { found, answer: toSentAnswer(exchange, { found, reply }) }
}

/** Writes at once. Returns `undefined` where nothing is left to wait for. @throws LogError */
function flushed({ flush }: Sandbox): WhenLogged | undefined {
  const logged = flush?.()
  return logged && ((done) => void logged.then(() => done(), done))
}

function tell(
  { id, at, mock, route, call, sandbox }: Exchange,
  { answer }: Answered,
  durationMs: number,
): void {
  const { service } = mock
  sandbox.logRequest?.(id, service, {
    kind: 'request',
    at,
    operationId: route.kind === 'operation' ? route.operation.id : undefined,
    method: call.method,
    url: sandbox.shownTarget(service, call.target),
    status: answer.status,
    durationMs: Math.round(durationMs * 100) / 100,
  })
}
