import type { Timers } from '../clock/timers.ts'
import { parseTarget, targetOf } from '../contract-server/contract-server.ts'
import { readRequestBody } from '../contract-server/read-request-body.ts'
import type { Mock } from '../definition/mock.ts'
import { joinText } from '../definition/reply.ts'
import { afterFault, beforeFault } from '../faults/apply-request-fault.ts'
import type { FaultContext, FaultTransport } from '../faults/fault-transport.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import type { SandboxDirectory } from '../sandbox/sandbox.ts'
import type { SentAnswer } from './steps.ts'
import type { ReadBody } from './unread-body.ts'
import { resolveSandbox, bodyBytesMaxOf, headerReader } from './steps.ts'
import type { Steps, Wait, Waited, IncomingCall } from './exchange.ts'
import { answerCall } from './pipeline.ts'

/** The surroundings that a mock needs to answer HTTP requests. */
export interface MockAppOptions {
  readonly directory: SandboxDirectory
  readonly timers: Timers
  /** A stopwatch of machine time, in milliseconds; only its differences are used. */
  readonly stopwatchMs: () => number
  /** Tells callers by `x-ensaio-warnings` how much of their request was read otherwise than it was written. @default true */
  readonly warningsHeader?: boolean
  /** Returns what the server knows of a request's connection, from the environment that it passes to `fetch`. */
  readonly transportOf?: (environment: unknown) => Transport
}

/** The surroundings of one answer. */
export interface AnswerOptions extends Pick<MockAppOptions, 'stopwatchMs' | 'warningsHeader'> {
  /** True to share one write to the log with the other requests of this turn of the process. @default false */
  readonly isTogether?: boolean
}

/** The server's knowledge of a connection; a call without a socket has none of it. */
export interface Transport {
  readonly remoteAddress?: string | undefined
  /** The request's headers as plain data, names in lower case; to list them is the dearest thing that `Headers` can do. */
  readonly headers?: PlainHeaders
  /** The things that faults may do to the connection. */
  readonly connection?: FaultTransport
  /** Reads the body. @default the request's own */
  readonly readBody?: ReadBody
}

/** A mock that answers HTTP requests. */
export interface MockApp {
  /**
   * Answers a request. It needs no socket.
   * @param environment what the server passes on for `transportOf`
   * @throws TypeError, as fetch does, when a fault breaks a connection that is none, because the call is in process
   */
  readonly fetch: (request: Request, environment?: unknown) => Promise<Response>
}

const NO_TRANSPORT: Transport = Object.freeze({})

/**
 * Makes an app of the mock: `fetch` is all of it, and it needs no socket.
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
export function createMockApp(mock: Mock, options: MockAppOptions): MockApp {
  const { directory, timers, transportOf } = options
  return {
    fetch: async (request, environment) => {
      const transport = transportOf?.(environment) ?? NO_TRANSPORT
      const call = toIncomingCall(request, transport)
      const source = { request, readBody: transport.readBody }
      const bytesMax = bodyBytesMaxOf(mock, call.headers)
      const waitFor = async (awaited: Wait): Promise<Waited> => {
        switch (awaited.kind) {
          case 'body':
            return { body: await readRequestBody(source, call.headers, bytesMax) }
          case 'faults':
            return { fault: await beforeFault(awaited.faults, contextOf(call, timers)) }
          case 'turn':
          case 'log':
            await new Promise<void>((resolve) => awaited.whenDone(resolve))
            return {}
          default:
            return awaited satisfies never
        }
      }
      const steps = answerCall(resolveSandbox(mock, call, directory), options)
      const answer = await carryOut(steps, waitFor)
      if ('kind' in answer) {
        if (answer.error !== undefined) throw answer.error
        return new Response(null) // nobody is there to take it
      }
      const response = toResponse(answer, request.method)
      if (answer.faults === undefined) return response
      return afterFault(response, answer.faults, contextOf(call, timers))
    },
  }
}

async function carryOut<Result>(
  steps: Steps<Result>,
  waitFor: (awaited: Wait) => Promise<Waited>,
): Promise<Result> {
  let step = steps.next({})
  while (!step.done) {
    step = await waitFor(step.value).then(
      (waited) => steps.next(waited),
      (error: unknown) => steps.throw(error),
    )
  }
  return step.value
}

function contextOf({ signal, connection }: IncomingCall, timers: Timers): FaultContext {
  return { signal, timers, ...(connection && { transport: connection }) }
}

function toResponse({ status, headers, body }: SentAnswer, method: string): Response {
  const isEmpty = body === undefined || method === 'HEAD'
  return new Response(isEmpty ? null : joinText(body), { status, headers })
}

function toIncomingCall(request: Request, transport: Transport): IncomingCall {
  const { remoteAddress, connection } = transport
  const target = targetOf(request.url)
  return {
    method: request.method,
    target,
    url: parseTarget(target),
    headers: transport.headers ? headerReader(transport.headers) : request.headers,
    get plainHeaders() {
      return transport.headers ?? Object.fromEntries(request.headers)
    },
    remoteAddress,
    connection,
    get signal() {
      return request.signal
    },
  }
}
