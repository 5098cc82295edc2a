import type { Assets } from '@ensaio/dashboard/assets'
import type { Operations } from '@ensaio/contracts/control'
import type { IncomingMessage } from 'node:http'
import { headerReader, serveContract, systemNow, UnknownNameError } from '@ensaio/mock-kit'
import type { PausingWork, Reply, Sandbox, ServedCall, Timers, Transport } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { BODY_LIMITS } from './body-limits.ts'
import type { AcrossNodes, Answer, CallContext, ControlContext } from './control-context.ts'
import { controlHandlers } from './control-handlers.ts'
import { controlProblems, toFailureReply } from './control-problems.ts'
import { controlServer, isStray } from './control-server.ts'
import { followJournal } from './follow-journal.ts'
import { guardBrowser } from './guard-browser.ts'
import type { GuardedRequest } from './guard-browser.ts'
import { guardToken } from './guard-token.ts'
import { createJournalStreams } from './journal-streams.ts'
import { createLongWork } from './long-work.ts'
import type { LongWork } from './long-work.ts'

export interface ControlPlaneOptions {
  readonly context: ControlContext
  readonly timers: Timers
  /** The host that the server is bound to; requests for another one are refused. */
  readonly boundHost: string
  /** Origins whose pages may pass, wherever they come from. @default none */
  readonly friends?: readonly string[]
  /** Every request but those for the health must carry it. @default none is asked for */
  readonly token?: string | undefined
  /** Returns the connection of a request, by what the server passes on of it. @default nothing is known of it */
  readonly transportOf?: (environment: unknown) => Transport
  /** Opens the files of the dashboard, once somebody asks for them. @default there is no dashboard */
  readonly openAssets?: () => Promise<Assets>
  /** Answers the calls that are about more than one node of a cluster. @default all are answered here */
  readonly across?: AcrossNodes | undefined
}

export interface ControlPlane {
  /** @param environment what the server passes on of the connection */
  readonly fetch: (request: Request, environment?: unknown) => Promise<Response>
  /** True for a request that `fetch` would not refuse for where it comes from. */
  readonly admits: (incoming: Pick<IncomingMessage, 'headers'>) => boolean
  /** Ends the streams that are open, so that the server can stop. */
  close(): void
}

/** Creates the control plane, which is served as the vendors' APIs are. It needs no socket: `fetch` is all of it. */
export function createControlPlane(options: ControlPlaneOptions): ControlPlane {
  const { context, timers, boundHost, friends = [], token, transportOf = noTransport } = options
  const { across } = options
  const answerPage = createPage(options.openAssets)
  const answerDocs = async (request: Request, pathname: string) => {
    if (!isRead(request) || !/^\/docs(?:\/|$)/.test(pathname)) return undefined
    const { answerReference } = await import('../reference/answer-reference.ts')
    return answerReference(context.directory.main.mocks, request)
  }
  const streams = createJournalStreams(timers)
  const longWork = createLongWork(systemNow)
  context.directory.onRemoved(({ journal }) => streams.close(journal))
  const serve = serveContract({
    server: controlServer,
    problems: controlProblems,
    ...BODY_LIMITS,
    // Every body is JSON, whatever it says: `curl -d` calls all that it sends a form.
    bodyType: 'application/json',
    bodyReaderOf: (environment) => transportOf(environment).readBody,
    isRefused: isStray,
    answer: (call) => across?.answer(call, answerHere) ?? answerHere(call),
  })
  const answerHere = (call: ServedCall): Answer => {
    if (PROCESS_OPERATIONS.has(call.operation.id)) return answerForProcess(context, call)
    const { sandbox } = { ...call.query, ...call.path } as { readonly sandbox?: string } // by the spec
    const callContext = contextOf(context, sandbox)
    if (call.operation.id === 'followJournal') {
      const { remoteAddress } = transportOf(call.environment)
      return followJournal(callContext, streams, { ...call, remoteAddress })
    }
    if (call.operation.id === 'exportSnapshot')
      return import('./stream-snapshot.ts').then((file) => file.streamSnapshot(callContext, call))
    const handle = () =>
      whenNameIsFree(callContext, call, () => answerBy(callContext, call, longWork))
    return callContext.sandbox.flush === undefined
      ? handle()
      : afterLog(() => (across ? [callContext.sandbox] : callContext.directory.list()), handle)
  }
  const guard = ({ hostname, headers }: GuardedRequest): void => {
    if (!friends.includes(headers.get('origin') ?? ''))
      guardBrowser({ hostname, headers }, boundHost)
  }
  return {
    admits: ({ headers: plain }) => {
      const headers = headerReader(plain)
      try {
        const { hostname } = new URL(`http://${headers.get('host') ?? 'localhost'}`)
        guard({ hostname, headers })
        if (token !== undefined) guardToken({ headers }, token)
        return true
      } catch {
        return false // it is answered why
      }
    },
    fetch: async (request, environment) => {
      try {
        if (across?.isJudged(environment) === true) return await serve(request, environment)
        const { hostname, pathname } = addressOf(request)
        guard({ hostname, headers: request.headers })
        // The page holds no secret: it asks for the token, and sends it with its calls.
        const page = (await answerPage(request, pathname)) ?? (await answerDocs(request, pathname))
        if (page !== undefined) return page
        // Machines ask for the health without credentials.
        if (token !== undefined && !HEALTH_PATH.test(pathname)) guardToken(request, token)
      } catch (error) {
        const { status, headers = {}, body } = toFailureReply(error)
        return Response.json(body, { status, headers })
      }
      return serve(request, environment)
    },
    close: () => streams.close(),
  }
}

/** Reads the address of a request. The server takes any host that looks like one. @throws ControlRefusalError where the host is not valid */
function addressOf({ url }: Request): URL {
  const address = URL.parse(url)
  if (address !== null) return address
  throw new ControlRefusalError({
    status: 400,
    code: 'SANDBOX_REQUEST_UNREADABLE',
    message:
      'Failed to read the request: its Host header names no valid host. Use http://localhost and the port.',
  })
}

/** The operations that are about the process alone: no sandbox, and no log that fails, keeps them from an answer. */
const PROCESS_OPERATIONS: ReadonlySet<string> = new Set<keyof Operations>([
  'getLiveness',
  'getMetrics',
  'getReadiness',
])

const HEALTH_PATH = /^\/(?:health|livez|readyz)$/

function answerForProcess(context: ControlContext, call: ServedCall): Reply | Promise<Reply> {
  const { directory } = context
  const callContext: CallContext = {
    ...context,
    get sandbox() {
      return directory.main
    },
  }
  const handle = handlerOf(call.operation.id) as AnyHandler<Reply | Promise<Reply>> // none of them pauses
  return handle(callContext, { ...call, signal: call.request.signal })
}

/** Calls the operation's handler. A handler that pauses lets other requests go first, and its sandbox does not expire meanwhile. */
async function answerBy(context: CallContext, call: ServedCall, { run }: LongWork): Promise<Reply> {
  const { directory, sandbox } = context
  const end = sandbox === directory.main ? undefined : directory.use(sandbox) // the main one never expires
  try {
    const answer = handlerOf(call.operation.id)(context, { ...call, signal: call.request.signal })
    return await ('next' in answer ? run(answer, sandbox.inSlices) : answer)
  } finally {
    end?.()
  }
}

/** Answers a call once nothing is left of an earlier sandbox whose name it gives to another one. */
function whenNameIsFree({ directory }: CallContext, call: ServedCall, answer: () => Answer) {
  if (call.operation.id !== 'createSandbox') return answer()
  const { name = '' } = (call.body ?? {}) as { readonly name?: string } // by the spec
  return directory.whenGone(name)?.then(answer) ?? answer()
}

/**
 * Gives a reply or a refusal once the logs have everything that came before it.
 * @param sandboxes those whose logs there are then: some come and go meanwhile
 * @throws LogError, and whatever `handle` throws
 */
async function afterLog<Reply>(
  sandboxes: () => readonly Sandbox[],
  handle: () => Reply | Promise<Reply>,
): Promise<Reply> {
  try {
    return await handle()
  } finally {
    await Promise.all(sandboxes().map(({ flush }) => flush?.()))
  }
}

const noTransport = (): Transport => ({})

const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** Creates the answers to requests for the page; `undefined` for all other requests. */
function createPage(
  openAssets: ControlPlaneOptions['openAssets'],
): (request: Request, pathname: string) => Promise<Response | undefined> {
  let opening: Promise<Assets> | undefined
  return async (request, pathname) => {
    const isOfPage = pathname === '/' || pathname.startsWith('/assets/')
    if (openAssets === undefined || !isOfPage || !isRead(request)) return undefined
    opening ??= openAssets()
    const { answerAsset } = await import('./dashboard.ts')
    try {
      return answerAsset(await opening, request)
    } catch (error) {
      opening = undefined // the next request tries again
      throw error
    }
  }
}

/** Returns the context of a call for a sandbox. @throws UnknownNameError */
export function contextOf(context: ControlContext, name: string | undefined): CallContext {
  const { directory } = context
  const sandbox = name === undefined ? directory.main : directory.find(name)
  if (sandbox !== undefined) {
    if (sandbox !== directory.main) directory.touch(sandbox) // the main one never expires
    return { ...context, sandbox }
  }
  const known = directory.list().map((one) => one.name)
  throw new UnknownNameError('sandbox', String(name), known)
}

type AnyHandler<Result = Reply | Promise<Reply> | PausingWork<Reply>> = (
  context: CallContext,
  call: ServedCall & { readonly signal: AbortSignal },
) => Result

/** The table of handlers is complete by its type; the call was decoded by the same operation's spec. */
function handlerOf(operationId: string): AnyHandler {
  const handlers = controlHandlers as unknown as Readonly<Record<string, AnyHandler>>
  return handlers[operationId] as AnyHandler
}
