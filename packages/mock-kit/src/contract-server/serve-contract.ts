import type {
  Decoded,
  DecodedRequest,
  HeaderReader,
  Operation,
  RawRequest,
  Violation,
} from '@ensaio/contracts'
import { joinText, contentTypeOf, textOf } from '../definition/reply.ts'
import type { Reply } from '../definition/reply.ts'
import type { PausingWork } from '../clock/slices.ts'
import { TOO_LARGE } from '../pipeline/unread-body.ts'
import type { ReadBody, Unread } from '../pipeline/unread-body.ts'
import { parseTarget, targetOf } from './contract-server.ts'
import type { ContractServer, RequestUrl, Route, UndecodedRequest } from './contract-server.ts'
import type { LargeBodies, LargeCalls } from './large-bodies.ts'
import { readRequestBody } from './read-request-body.ts'

/** A request that was decoded and is as the contract says. */
export interface ServedCall extends Decoded {
  readonly operation: Operation
  /** The request itself; its body is read. */
  readonly request: Request
  /** The data of the connection that the server passed on. */
  readonly environment: unknown
}

/** The refusals of requests that no operation sees. */
export interface ServedProblems {
  /** No operation has this path; `routes` are all that there are, as `GET /path/{template}`. */
  unknownPath(request: {
    readonly method: string
    readonly path: string
    readonly routes: readonly string[]
  }): Reply
  /** The path is known, the method is not. `allowed` are those that are. */
  methodNotAllowed(request: {
    readonly method: string
    readonly path: string
    readonly allowed: readonly string[]
  }): Reply
  /** The request breaks the contract; at least one violation is given. */
  invalidRequest(
    violations: readonly Violation[],
    request: { readonly operation: Operation },
  ): Reply
  bodyTooLarge(limit: { readonly bytesMax: number }): Reply
  /** The body was given up before its end. @default that of a body that is too large */
  overloaded?(): Reply
  /** Something was thrown on the way: by the answer, or for a broken contract. This reply is not checked. */
  failed(
    error: unknown,
    request: {
      /** The decoded parameters of the path. */
      readonly path: Readonly<Record<string, unknown>>
    },
  ): Reply
}

export interface ServeContractOptions {
  readonly server: ContractServer
  readonly problems: ServedProblems
  /** The largest request body, in bytes. */
  readonly bodyBytesMax: number
  /** The operations that take larger ones, of JSON. @default none does */
  readonly largeBodies?: LargeBodies
  /**
   * Answers a valid request. A `Reply` is checked against the contract and written; a `Response`, such as a stream of
   * events, goes out as it is.
   */
  readonly answer: (call: ServedCall) => Reply | Response | Promise<Reply | Response>
  /** Decides whether a warning is reason enough to refuse the request. @default none is */
  readonly isRefused?: (warning: Violation, operation: Operation) => boolean
  /** Returns the server's own way to the body, by the data of the connection. @default the request's */
  readonly bodyReaderOf?: (environment: unknown) => ReadBody | undefined
  /** The content type that every body is read as, whatever the request says. @default what the request says */
  readonly bodyType?: string
}

/**
 * Serves the operations of a contract: routing, limits, decoding, 404, 405 and the check of each reply. Unlike a mock it has
 * no worlds, no faults and no journal, and its answers may take their time.
 *
 * @example
 * ```ts
 * import { conversicaContract } from '@ensaio/contracts/conversica'
 * import { createContractServer, serveContract } from '@ensaio/mock-kit'
 * import type { ServedProblems } from '@ensaio/mock-kit'
 *
 * export const serve = (problems: ServedProblems): ((request: Request) => Promise<Response>) =>
 *   serveContract({
 *     server: createContractServer(conversicaContract),
 *     problems,
 *     bodyBytesMax: 1_000_000,
 *     answer: () => ({ status: 200, body: { message: 'Lead accepted.', status: true } }),
 *   })
 * ```
 */
export function serveContract(
  options: ServeContractOptions,
): (request: Request, environment?: unknown) => Promise<Response> {
  const { server, problems } = options
  let opening: Promise<LargeCalls> | undefined
  const largeCalls = (): Promise<LargeCalls> => (opening ??= openLargeCalls())
  return async (request, environment) => {
    const { method } = request
    const url = parseTarget(targetOf(request.url))
    const route = server.route(method, url.path)
    try {
      const unread = { request, url, environment }
      return toResponse(await answerRoute({ ...options, largeCalls }, route, unread), method)
    } catch (error) {
      const { headers } = request
      const decoded =
        route.kind === 'operation'
          ? server.decode(route.operation, { url, headers, body: null }).path
          : {}
      return toResponse(problems.failed(error, { path: decoded }), method)
    }
  }
}

interface UnreadRequest {
  readonly request: Request
  readonly url: RequestUrl
  readonly environment: unknown
}

interface RouteOptions extends ServeContractOptions {
  readonly largeCalls: () => Promise<LargeCalls>
}

/** Few callers use such operations: the rest is imported when the first of them is called. */
async function openLargeCalls(): Promise<LargeCalls> {
  const { createLargeCalls } = await import('./large-bodies.ts')
  return createLargeCalls()
}

/** The steps of a request, in order; a refusal that the contract does not document is a bug as any other. */
async function answerRoute(
  options: RouteOptions,
  route: Route,
  unread: UnreadRequest,
): Promise<Reply | Response> {
  const { server, problems, bodyType, bodyReaderOf } = options
  const { request, url, environment } = unread
  const { method } = request
  const { path } = url
  const { routes } = server
  if (route.kind === 'unknownPath') {
    return server.check(route, problems.unknownPath({ method, path, routes }))
  }
  if (route.kind === 'otherMethod') {
    const { allowed } = route
    return server.check(route, problems.methodNotAllowed({ method, path, allowed }))
  }

  const { operation } = route
  const headers = bodyType === undefined ? request.headers : readAs(bodyType, request.headers)
  const found: FoundRequest = { ...unread, route, headers }
  if (operation.requestBody === undefined) return answerDecoded(options, found, null)
  const source = { request, readBody: bodyReaderOf?.(environment) }
  const { largeBodies, bodyBytesMax } = options
  const bytesMax = largeBodies?.bytesMax[operation.id]
  if (largeBodies !== undefined && bytesMax !== undefined) {
    const large = { source, bytesMax, inSlices: largeBodies.inSlices }
    const calls = await options.largeCalls()
    const answered = await calls.answer(large, (body) => answerDecoded(options, found, body))
    return typeof answered === 'symbol'
      ? server.check(route, replyToUnread(problems, answered, bytesMax))
      : answered
  }
  const body = await readRequestBody(source, headers, bodyBytesMax)
  if (typeof body === 'symbol')
    return server.check(route, replyToUnread(problems, body, bodyBytesMax))
  return answerDecoded(options, found, body.length === 0 ? null : body)
}

/** A request whose operation was found. */
interface FoundRequest extends UnreadRequest {
  readonly route: Extract<Route, { readonly kind: 'operation' }>
  readonly headers: HeaderReader
}

async function answerDecoded(
  { server, problems, answer, isRefused, largeBodies }: RouteOptions,
  { request, url, environment, route, headers }: FoundRequest,
  body: RawRequest['body'],
): Promise<Reply | Response> {
  const { operation } = route
  const unread = { url, headers, body }
  const decoded =
    largeBodies !== undefined && isLong(body)
      ? await largeBodies.inSlices(decodeInTurn(server, operation, unread))
      : server.decode(operation, unread)
  const strays = decoded.warnings.filter((warning) => isRefused?.(warning, operation))
  const violations = [...(decoded.ok ? [] : decoded.violations), ...strays]
  if (violations.length > 0) {
    return server.check(route, problems.invalidRequest(violations, { operation }))
  }

  const reply = await answer({ ...decoded, operation, request, environment })
  return reply instanceof Response ? reply : server.check(route, reply)
}

/** To decode a shorter body takes a millisecond. */
const LONG_BODY_LENGTH = 64 * 1024

/** Tells long bodies, and all that came parsed: those were long. */
function isLong(body: RawRequest['body']): boolean {
  if (typeof body === 'string' || body instanceof Uint8Array) return body.length > LONG_BODY_LENGTH
  return body !== null
}

/** Decodes a request. Where that took long, others have their turn before it is answered. */
function* decodeInTurn(
  server: ContractServer,
  operation: Operation,
  request: UndecodedRequest,
): PausingWork<DecodedRequest> {
  const decoded = server.decode(operation, request)
  yield
  return decoded
}

function replyToUnread(problems: ServedProblems, body: Unread, bytesMax: number): Reply {
  const refusal = body === TOO_LARGE ? undefined : problems.overloaded?.()
  return refusal ?? problems.bodyTooLarge({ bytesMax })
}

function readAs(type: string, headers: Headers): { get(name: string): string | null } {
  return { get: (name) => (name.toLowerCase() === 'content-type' ? type : headers.get(name)) }
}

function toResponse(reply: Reply | Response, method: string): Response {
  if (reply instanceof Response) return method === 'HEAD' ? withoutBody(reply) : reply
  const { status, headers } = reply
  const type = contentTypeOf(reply)
  const isEmpty = reply.body === undefined || method === 'HEAD'
  return new Response(isEmpty ? null : joinText(textOf(reply)), {
    status,
    headers: { ...(type !== undefined && { 'content-type': type }), ...headers },
  })
}

/** Ends the body, which the server would neither send nor give up. */
function withoutBody({ body, status, headers }: Response): Response {
  void body?.cancel()
  return new Response(null, { status, headers })
}
