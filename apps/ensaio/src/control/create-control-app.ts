import type { Operation } from '@ensaio/contracts'
import { controlContract } from '@ensaio/contracts/control'
import { BrokenContractError, toRoutePath } from '@ensaio/mock-kit'
import type { Timers } from '@ensaio/mock-kit'
import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import { findSandbox } from './control-context.ts'
import type { ControlCall, ControlContext } from './control-context.ts'
import { controlHandlers } from './control-handlers.ts'
import { controlChecker, decodeCall } from './decode-call.ts'
import { toFailureReply } from './failure-reply.ts'
import { guardBrowser } from './guard-browser.ts'
import { checkJournalFilter } from './journal.ts'
import type { JournalFilter } from './journal.ts'
import { createJournalStreams } from './journal-streams.ts'
import { byPrecedence, toRoutingRefusal } from './routing.ts'

export interface ControlAppOptions {
  readonly context: ControlContext
  readonly timers: Timers
  /** The host that the server is bound to; requests for another one are refused. */
  readonly boundHost: string
}

export interface ControlApp {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Ends the streams that are open, so that the server can stop. */
  close(): void
}

/** The control plane. It needs no socket: `fetch` is all of it. */
export function createControlApp({ context, timers, boundHost }: ControlAppOptions): ControlApp {
  const app = new Hono()
  const streams = createJournalStreams(timers)

  const answer = async ({ req }: Context, operation: Operation): Promise<Response> => {
    const call = await decodeCall(operation, req.raw)
    const reply = await handlerOf(operation.id)(context, call)
    const contentType = reply.body === undefined ? null : 'application/json'
    const violations = controlChecker.checkReply(operation.id, {
      status: reply.status,
      contentType,
      headers: { get: (name) => (name.toLowerCase() === 'content-type' ? contentType : null) },
      body: reply.body,
    })
    if (violations.length > 0) throw new BrokenContractError(operation.id, violations)
    return toResponse(reply)
  }
  const follow = async ({ req }: Context, operation: Operation): Promise<Response> => {
    const call = await decodeCall(operation, req.raw)
    const { sandbox: name } = call.path as { readonly sandbox: string } // by the spec
    const sandbox = findSandbox(context, name)
    const filter: JournalFilter = call.query
    checkJournalFilter(sandbox, filter)
    const lastEventId = req.header('last-event-id')
    return streams.open({
      journal: sandbox.journal,
      filter,
      ...(lastEventId !== undefined && { lastEventId }),
    })
  }

  app.use(createGuard(boundHost))
  for (const operation of byPrecedence(controlContract)) {
    const respond = operation.id === 'followJournal' ? follow : answer
    app.on(operation.method, toRoutePath(operation.path), (c) => respond(c, operation))
  }
  app.notFound(({ req }) => {
    throw toRoutingRefusal(controlContract, req)
  })
  app.onError((error, { req }) => toResponse(toFailureReply(error, Object.values(req.param()))))
  return { fetch: (request) => app.fetch(request), close: streams.close }
}

type AnyHandler = (
  context: ControlContext,
  call: ControlCall<unknown>,
) => AnyReply | Promise<AnyReply>

interface AnyReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** The handler table is complete by its type; what it is called with was decoded by the same operation's spec. */
function handlerOf(operationId: string): AnyHandler {
  return (controlHandlers as unknown as Readonly<Record<string, AnyHandler>>)[
    operationId
  ] as AnyHandler
}

function createGuard(boundHost: string): MiddlewareHandler {
  return async function guard({ req }, next) {
    const { hostname } = new URL(req.url)
    const origin = req.header('origin') ?? null
    const fetchSite = req.header('sec-fetch-site') ?? null
    guardBrowser({ hostname, origin, fetchSite }, boundHost)
    await next()
  }
}

function toResponse({ status, headers, body }: AnyReply): Response {
  if (body === undefined) return new Response(null, { status, ...(headers && { headers }) })
  return Response.json(body, { status, ...(headers && { headers }) })
}
