// The edge to incoming connections: the one place of the app that opens ports.
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import { BodyBrokenOffError, excerpt, joinText } from '@ensaio/mock-kit'
import type { SentAnswer, Transport } from '@ensaio/mock-kit'
import { judgeBrowserCall } from '../control/guard-browser.ts'
import { PortError } from '../errors/port-error.ts'
import { closeServer, socketsOf } from './system-close.ts'
import { createAnswerBudget } from './answer-budget.ts'
import type { AnswerBudget } from './answer-budget.ts'
import { createBodyBudget } from './body-budget.ts'
import type { BodyBudget } from './body-budget.ts'
import { answerUnreadable, partsOfMessage, refusePlainly, sendRefusal } from './early-refusals.ts'
import type { Reason, Refuse } from './early-refusals.ts'
import type { Listener } from './listener.ts'
import { bodyReader, DirectMessage, holdBody } from './system-body.ts'
import { fastListener } from './system-fast-listener.ts'
import { createServer } from './system-http.ts'
import { createTurns, CROWDED_BYTES } from './system-take-turns.ts'
import { COUNTED_BYTES_MIN, countUnsent, UNSENT_BYTES_WAIT } from './system-unsent.ts'
import type { CountUnsent } from './system-unsent.ts'
import { closeVanished } from './system-vanished.ts'
import { passOverRest } from './system-pass-over-rest.ts'

/** The default of `Listener.stopMsMax`. */
const STOP_MS_MAX = 2_000

/** A connection that is silent for so long is probed: it stays open for callers, but not for those who are not there. */
const PROBED_AFTER_MS = 60_000

/** A listener that takes requests. */
export interface OpenPort {
  readonly port: number
  /** Takes no more connections, lets open requests finish for a moment, then closes what is left. */
  close(): Promise<void>
}

/** @throws PortError */
export async function listen(listener: Listener): Promise<OpenPort> {
  const { name, host, port, warn, refuse = refusePlainly, guard, cors, gate } = listener
  const { answers = createAnswerBudget() } = listener
  const handle = handlerOf(listener, refuse, answers)
  // A request without a host is refused by ourselves, so that its answer is as all others.
  const { tls } = listener
  const options = {
    requireHostHeader: false,
    keepAlive: true,
    keepAliveInitialDelay: PROBED_AFTER_MS,
    ...(listener.fastPath && { IncomingMessage: DirectMessage }),
  }
  const answer = takeTurns(answers, (incoming, outgoing) => {
    const isJudged = gate?.arrive(incoming, outgoing) === true
    const reason = reasonByHttp(incoming) ?? (isJudged ? undefined : guard?.(incoming))
    if (reason === undefined && !isJudged && cors?.(incoming, outgoing) === true) return
    if (reason !== undefined) sendRefusal(refuse, { incoming, outgoing }, reason)
    else if (gate === undefined) handle(incoming, outgoing)
    else gate.pass(incoming, outgoing, () => handle(incoming, outgoing))
  })
  const server = tls
    ? (await import('node:https')).createServer({ ...options, ...tls }, answer)
    : createServer(options, answer)
  // A connection that is closed while a request is on its way makes tests flaky: idle ones stay open.
  server.keepAliveTimeout = 0
  const sockets = socketsOf(server)
  server.on('checkContinue', (incoming, outgoing) => {
    holdBody(incoming, outgoing)
    answer(incoming, outgoing)
  })
  answerUnreadable(server, { name, refuse, ...(warn && { warn }) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new PortError({ listener: name, host, port }, cause)))
    server.listen(port, host, resolve)
  })
  const { stopMsMax = STOP_MS_MAX } = listener
  const endWatch = closeVanished(sockets, listener.vanishedLimits)
  return {
    port: portOf(server),
    close: async () => {
      await closeServer(server, sockets, stopMsMax)
      endWatch()
    },
  }
}

/** Returns why a request must be refused that HTTP forbids though node:http reads it; `undefined` for none. */
function reasonByHttp({ httpVersion, headers }: IncomingMessage): Reason | undefined {
  if (headers.host !== undefined || httpVersion !== '1.1') return undefined
  return { status: 400, message: 'The request has no Host header. Send one.' }
}

/** The data of a connection, as `fetch` of a listener gets them. */
interface Served extends HttpBindings {
  readonly bodies: BodyBudget
}

/** Creates the handler of requests that were read and may pass. */
function handlerOf(listener: Listener, refuse: Refuse, answers: AnswerBudget): RequestListener {
  const { fetch, fastPath, bodies = createBodyBudget(), replaceGlobals = false } = listener
  const { name, warn } = listener
  const count = countUnsent(answers, warn && (() => warn(unreadWarning(name))))
  const answerCrash = (incoming: IncomingMessage, error: unknown): SentAnswer => {
    if (error instanceof BodyBrokenOffError)
      return refuse({ ...partsOfMessage(incoming), status: error.status, message: error.message })
    const message = `Failed to answer: ${String(error)}. This is a bug of the sandbox; please report it with the journal entry.`
    return refuse({ ...partsOfMessage(incoming), status: 500, code: 'SANDBOX_CRASHED', message })
  }
  const answer = async (request: Request, environment: Served): Promise<Response> => {
    const { incoming, outgoing } = environment
    try {
      const response = await fetch(request, environment)
      void response.headers // throws for one that HTTP cannot carry
      if (!incoming.complete && !(await passOverRest(incoming)))
        outgoing.setHeader('connection', 'close')
      return response
    } catch (error) {
      return toResponse(answerCrash(incoming, error))
    }
  }
  // Requests that no `Request` can be made of fail in the call of the listener itself, so it is known which they are.
  let calling: IncomingMessage | undefined
  let fetchListener: RequestListener | undefined
  // It loads undici, which no request of the fast path needs: nothing of it before one comes that needs both.
  const load = async (): Promise<void> => {
    const { getRequestListener } = await import('@hono/node-server')
    const listener = getRequestListener(
      (request, environment) => answer(request, { ...(environment as HttpBindings), bodies }), // HTTP/1 only
      {
        overrideGlobalObjects: replaceGlobals,
        hostname: 'localhost', // HTTP/1.0 lets callers name no host
        errorHandler: (error) => {
          if (calling === undefined) return new Response(null, { status: 500 }) // `answer` does not throw
          const why = error instanceof Error ? error.message : String(error)
          const message = `Failed to read the request: ${excerpt(why)}. Fix it and retry.`
          return toResponse(refuse({ ...partsOfMessage(calling), status: 400, message }))
        },
      },
    )
    fetchListener = (incoming, outgoing) => {
      answerFailedStream(outgoing, (why) => answerCrash(incoming, new Error(why)))
      countEnd(outgoing, count)
      return listener(incoming, outgoing)
    }
  }
  const other: RequestListener = (incoming, outgoing) => {
    if (fetchListener === undefined) return void load().then(() => other(incoming, outgoing))
    calling = incoming
    fetchListener(incoming, outgoing)
    calling = undefined
  }
  return fastPath === undefined
    ? other
    : fastListener({ fastPath, other, bodies, answerCrash, count })
}

function unreadWarning(name: string): string {
  return `${name}: a connection was ended, because its caller does not read its answers, and unsent answers take up all their memory. Read each answer, or ask for fewer at once.`
}

/** Counts what the library writes as a whole. Of a stream, it writes no more than is read. */
function countEnd(outgoing: ServerResponse, count: CountUnsent): void {
  const { end } = outgoing
  outgoing.end = ((chunk?: unknown, ...rest: readonly unknown[]) => {
    const ended: unknown = Reflect.apply(end, outgoing, [withoutText(chunk), ...rest])
    if (outgoing.writableLength > COUNTED_BYTES_MIN) count(outgoing)
    return ended
  }) as typeof end
}

/** Returns bytes in place of a long text, which node:http would join to its head and the system's part would copy once more. */
function withoutText(chunk: unknown): unknown {
  return typeof chunk === 'string' && chunk.length > UNSENT_BYTES_WAIT ? Buffer.from(chunk) : chunk
}

// The library answers for a body that fails by a line of plain text, and ends a begun body by the text of the error.

/** The beginning of the text that the library ends a failed body by. */
const FAILURE = 'Error: '

/** Answers in the library's place for a body that fails: as a crash before its head is sent, and by the end of the connection after. */
function answerFailedStream(
  outgoing: ServerResponse,
  answerCrash: (why: string) => SentAnswer,
): void {
  const { writeHead, end } = outgoing
  let isFailed = false
  // The library's two calls, in the forms in which it makes them.
  outgoing.writeHead = ((status: number, headers?: Readonly<Record<string, unknown>>) => {
    isFailed = status === 500 && headers?.['Content-Type'] === 'text/plain'
    return isFailed ? outgoing : writeHead.call(outgoing, status, headers as never)
  }) as typeof writeHead
  outgoing.end = ((chunk?: unknown, ...rest: readonly unknown[]) => {
    const isRest = outgoing.headersSent && typeof chunk === 'string' && chunk.startsWith(FAILURE)
    if (isRest) return outgoing.destroy()
    if (!isFailed) return Reflect.apply(end, outgoing, [chunk, ...rest])
    const { status, headers, body = '' } = answerCrash(String(chunk).slice(FAILURE.length))
    const bytes = Buffer.from(joinText(body))
    const all = { ...headers, 'content-length': bytes.length, connection: 'close' }
    writeHead.call(outgoing, status, all)
    return Reflect.apply(end, outgoing, [bytes])
  }) as typeof end
}

function toResponse({ status, headers, body = '' }: SentAnswer): Response {
  return new Response(joinText(body), { status, headers: { ...headers, connection: 'close' } })
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port // a TCP server that listens
}

/** Returns the connection of a request, as faults and lockouts use it. */
export function transportOf(environment: unknown): Transport {
  const { incoming, outgoing, bodies } = environment as Served // the app is only served by our own listeners
  const { remoteAddress } = incoming.socket
  return {
    remoteAddress,
    headers: incoming.headers,
    readBody: bodyReader(incoming, bodies),
    connection: {
      reset: () => resetConnection(outgoing.socket),
      close: () => void outgoing.destroy(),
    },
  }
}

/** Resets a connection; one of TLS, which cannot be reset, is closed without a farewell. */
function resetConnection(socket: Socket | null): void {
  if (socket !== null && 'encrypted' in socket) socket.destroy()
  else socket?.resetAndDestroy()
}

export interface ServiceGuardOptions {
  readonly boundHost: string
  /** Pages of these origins may pass; `*` lets all pass. */
  readonly allowedOrigins: readonly string[]
}

/**
 * Creates the guard of a service's port. Programs may call it by any host name, since integrations point the vendor's own at it;
 * browsers are judged as by the control plane, or a page could register a callback and store records.
 */
export function createServiceGuard(
  options: ServiceGuardOptions,
): (incoming: Pick<IncomingMessage, 'headers'>) => Reason | undefined {
  const { boundHost, allowedOrigins } = options
  if (allowedOrigins.includes('*')) return () => undefined
  return ({ headers }) => {
    const { origin, host = 'localhost', 'sec-fetch-site': site } = headers
    const isOfProgram = origin === undefined && site === undefined
    if (isOfProgram || (origin !== undefined && allowedOrigins.includes(origin))) return undefined
    const { hostname } = URL.parse(`http://${host}`) ?? { hostname: '' }
    const fetchSite = site === undefined ? undefined : String(site)
    const refused = judgeBrowserCall({ hostname, origin, fetchSite }, boundHost)
    return refused && { ...refused, message: forServices(refused.message) }
  }
}

function forServices(message: string): string {
  return message.replace('may not control the sandbox', 'may not call the sandbox').concat(SWITCH)
}

const SWITCH = ' --allow-origins lets pages of other origins call the services.'

/**
 * Answers at once the first request of each packet. Those behind it wait for a later turn of the event loop, each connection in
 * its turn; or one packet, of which a thousand requests find room in, would keep all others waiting. Those of a connection whose
 * answers are not read wait until they are, and all take turns while much is unsent.
 */
function takeTurns(answers: AnswerBudget, handle: RequestListener): RequestListener {
  // A request that finds as many bytes read as the one before it came in the same packet.
  const bytesReadAt = new WeakMap<Socket, number>()
  const { waiting, wait } = createTurns(answers, handle)
  return (incoming, outgoing) => {
    const { socket } = incoming
    const { bytesRead } = socket
    const mustWait = socket.writableLength > UNSENT_BYTES_WAIT || answers.bytes > CROWDED_BYTES
    if (mustWait || waiting.has(socket) || bytesReadAt.get(socket) === bytesRead) {
      wait(incoming, outgoing)
      return
    }
    bytesReadAt.set(socket, bytesRead)
    handle(incoming, outgoing)
  }
}
