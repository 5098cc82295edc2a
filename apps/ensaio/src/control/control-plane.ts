import { serveContract, UnknownNameError } from '@ensaio/mock-kit'
import type { ServedCall, Timers } from '@ensaio/mock-kit'
import type { CallContext, ControlContext } from './control-context.ts'
import { controlHandlers } from './control-handlers.ts'
import { controlProblems, toFailureReply } from './control-problems.ts'
import { controlServer, isStray } from './control-server.ts'
import { describeFollower } from './followers.ts'
import { guardBrowser } from './guard-browser.ts'
import { guardToken } from './guard-token.ts'
import { checkJournalFilter } from './journal.ts'
import type { JournalFilter } from './journal.ts'
import { createJournalStreams } from './journal-streams.ts'
import type { JournalStreams } from './journal-streams.ts'

/** The largest request body, in bytes: the largest fault rule fits in it many times. */
const BODY_BYTES_MAX = 1024 * 1024

export interface ControlPlaneOptions {
  readonly context: ControlContext
  readonly timers: Timers
  /** The host that the server is bound to; requests for another one are refused. */
  readonly boundHost: string
  /** Every request but that for the health must carry it. @default none is asked for */
  readonly token?: string | undefined
  /** The caller's address, by what the server passes on of the connection. @default nothing is known of it */
  readonly remoteAddressOf?: (environment: unknown) => string | undefined
}

export interface ControlPlane {
  /** @param environment what the server passes on of the connection */
  readonly fetch: (request: Request, environment?: unknown) => Promise<Response>
  /** Ends the streams that are open, so that the server can stop. */
  close(): void
}

/** Creates the control plane, which is served as the vendors' APIs are. It needs no socket: `fetch` is all of it. */
export function createControlPlane(options: ControlPlaneOptions): ControlPlane {
  const { context, timers, boundHost, token, remoteAddressOf = () => undefined } = options
  const streams = createJournalStreams(timers)
  const serve = serveContract({
    server: controlServer,
    problems: controlProblems,
    bodyBytesMax: BODY_BYTES_MAX,
    // Every body is JSON, whatever it says: `curl -d` calls all that it sends a form.
    bodyType: 'application/json',
    isRefused: isStray,
    answer: (call) => {
      const { sandbox } = { ...call.query, ...call.path } as { readonly sandbox?: string } // by the spec
      const callContext = contextOf(context, sandbox)
      return call.operation.id === 'followJournal'
        ? follow(callContext, streams, {
            ...call,
            remoteAddress: remoteAddressOf(call.environment),
          })
        : handlerOf(call.operation.id)(callContext, { ...call, signal: call.request.signal })
    },
  })
  return {
    fetch: async (request, environment) => {
      try {
        guardBrowser(request, boundHost)
        if (token !== undefined && !isForHealth(request)) guardToken(request, token)
      } catch (error) {
        const { status, headers = {}, body } = toFailureReply(error)
        return Response.json(body, { status, headers })
      }
      return serve(request, environment)
    },
    close: streams.close,
  }
}

/** Containers ask for the health without credentials. */
function isForHealth({ url }: Request): boolean {
  return new URL(url).pathname === '/health'
}

function follow(
  { sandbox }: CallContext,
  streams: JournalStreams,
  call: ServedCall & { readonly remoteAddress: string | undefined },
): Response {
  const filter: JournalFilter = call.query
  checkJournalFilter(sandbox, filter)
  const { headers } = call.request
  const lastEventId = headers.get('last-event-id')
  const follower = describeFollower(call.remoteAddress, headers.get('user-agent'))
  const { journal, followAdvance } = sandbox
  return streams.open({
    journal,
    followAdvance,
    filter,
    follower,
    ...(lastEventId !== null && { lastEventId }),
  })
}

/** Returns the context of a call for a sandbox. @throws UnknownNameError */
export function contextOf(context: ControlContext, name: string | undefined): CallContext {
  const { directory } = context
  const sandbox = name === undefined ? directory.main : directory.find(name)
  if (sandbox !== undefined) return { ...context, sandbox }
  const known = directory.list().map((one) => one.name)
  throw new UnknownNameError('sandbox', String(name), known)
}

type AnyHandler = (
  context: CallContext,
  call: ServedCall & { readonly signal: AbortSignal },
) => ReturnType<Parameters<typeof serveContract>[0]['answer']>

/** The table of handlers is complete by its type; the call was decoded by the same operation's spec. */
function handlerOf(operationId: string): AnyHandler {
  const handlers = controlHandlers as unknown as Readonly<Record<string, AnyHandler>>
  return handlers[operationId] as AnyHandler
}
