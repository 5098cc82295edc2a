import { replyToError } from '../contract-server/sandbox-problems.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Answered, Exchange, WhenLogged } from './exchange.ts'
import type { AnswerOptions } from './mock-app.ts'
import { toSentAnswer } from './steps.ts'

interface LogTiming extends Required<Pick<AnswerOptions, 'isTogether'>> {
  readonly elapsedMs: () => number
}

/** Writes a request that changed something to the log, with everything before it. A class, because each request has one. */
export class RequestLogging {
  readonly kind = 'log'
  readonly #exchange: Exchange
  readonly #answered: Answered
  readonly #elapsedMs: () => number
  #whenLogged: WhenLogged | undefined
  #error: unknown

  constructor(exchange: Exchange, answered: Answered, { elapsedMs, isTogether }: LogTiming) {
    this.#exchange = exchange
    this.#answered = answered
    this.#elapsedMs = elapsedMs
    try {
      this.#tell(answered)
      const { sandbox } = exchange
      this.#whenLogged = isTogether ? sandbox.flushTogether : flushed(sandbox)
    } catch (error) {
      this.#error = error
    }
  }

  /** True where the log has it already, or has failed. */
  get isDone(): boolean {
    return this.#whenLogged === undefined
  }

  whenDone(done: () => void): void {
    this.#whenLogged?.((error) => {
      this.#error = error
      done()
    })
  }

  /** Returns what is to be answered then: another thing where the log has failed. */
  answered(): Answered {
    if (this.#error === undefined) return this.#answered
    const failed = toFailed(this.#exchange, this.#answered, this.#error)
    this.#tell(failed) // it stands behind what could not be written
    return failed
  }

  #tell(answered: Answered): void {
    if (answered.found.changes.length > 0) tell(this.#exchange, answered, this.#elapsedMs())
  }
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
