import type { Operation } from '@ensaio/contracts'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Timers } from '../clock/timers.ts'
import type { Mock } from '../definition/mock.ts'
import { answer } from '../pipeline/answer.ts'
import { arrive, openExchange } from '../pipeline/open-exchange.ts'
import type { Transport } from '../pipeline/exchange.ts'
import type { SandboxDirectory } from '../sandbox/sandbox-directory.ts'
import { readRequestBody } from './read-request-body.ts'
import { requestCall } from './request-call.ts'
import { routesOf } from './routes-of.ts'

/** What a mock needs around it to answer HTTP requests. */
export interface MockAppOptions {
  readonly directory: SandboxDirectory
  readonly timers: Timers
  /** A stopwatch of machine time, in milliseconds; only its differences are used. */
  readonly stopwatchMs: () => number
  /** What the server knows of a request's connection, from the environment that it passes to `fetch`. */
  readonly transportOf?: (environment: unknown) => Transport
}

const NO_TRANSPORT: Transport = Object.freeze({})

/**
 * The mock as a Hono app. `app.fetch` is all of it, `(Request) => Promise<Response>`; it needs no socket.
 *
 * @example
 * ```ts
 * import { createMockApp, systemTimers } from '@ensaio/mock-kit'
 * import type { Mock, SandboxDirectory } from '@ensaio/mock-kit'
 *
 * export async function ask(mock: Mock, directory: SandboxDirectory, path: string): Promise<Response> {
 *   const stopwatchMs = (): number => performance.now()
 *   const app = createMockApp(mock, { directory, timers: systemTimers, stopwatchMs })
 *   return app.fetch(new Request(`http://localhost${path}`))
 * }
 * ```
 */
export function createMockApp(mock: Mock, options: MockAppOptions): Hono {
  const { directory, stopwatchMs, transportOf } = options
  const app = new Hono()

  const answerWith =
    (operation: Operation | undefined) =>
    (context: Context): Promise<Response> => {
      const startedMs = stopwatchMs()
      const transport = transportOf?.(context.env) ?? NO_TRANSPORT
      const call = requestCall(context.req.raw, transport)
      const arrival = arrive(mock, call, directory)
      const { connection } = transport
      return answer(openExchange({ mock, operation, call, ...arrival, startedMs, connection }), {
        ...options,
        readBody: (bytesMax) => readRequestBody(context.req.raw, call.headers, bytesMax),
      })
    }

  for (const { method, path, operation } of routesOf(mock)) {
    app.on(method, path, answerWith(operation))
  }
  app.notFound(answerWith(undefined))
  // The pipeline answers its own errors; what still comes is a broken connection, which must stay one.
  app.onError((error) => {
    throw error
  })
  return app
}
