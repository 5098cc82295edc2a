import { createChecker } from '@ensaio/contracts'
import type {
  Checker,
  ContractData,
  DecodedRequest,
  HeaderReader,
  Operation,
  OpenApiDocument,
  RawRequest,
} from '@ensaio/contracts'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'
import { asConstant, holdsList, toCheckable } from '../definition/reply.ts'
import type { Reply } from '../definition/reply.ts'
import { BrokenContractError } from '../errors/broken-contract-error.ts'
import { createCheckedViews } from '../view/view-list.ts'

/** The place in a contract that a method and a path lead to. */
export type Route =
  | { readonly kind: 'operation'; readonly operation: Operation }
  /** The path is documented, the method is not; `template` is the path as the contract writes it. */
  | {
      readonly kind: 'otherMethod'
      readonly template: string
      readonly allowed: readonly string[]
    }
  | { readonly kind: 'unknownPath' }

/** A request whose operation is known, not yet decoded. */
export interface UndecodedRequest {
  /** Its path may stand below a base path. */
  readonly url: RequestUrl
  readonly headers: HeaderReader
  readonly body: RawRequest['body']
}

/**
 * Everything in serving an API that follows from its contract alone: finding the operation, decoding the request and
 * checking the reply. The vendors' APIs and the control plane are both served by it.
 */
export interface ContractServer {
  readonly contract: ContractData
  readonly checker: Checker
  /** The path under which all operations stand; empty for the root. */
  readonly basePath: string
  /** Every operation as `GET /path/{template}`, to suggest one where none was found. */
  readonly routes: readonly string[]
  /** Finds the operation. Fixed paths win over templates, and `HEAD` is answered where `GET` is. */
  route(method: string, path: string): Route
  decode(operation: Operation, request: UndecodedRequest): DecodedRequest
  /** Returns the reply. @throws BrokenContractError when the contract does not document it for the route */
  check(route: Route, reply: Reply): Reply
}

export interface ContractServerOptions {
  /** Headers that are sent with every reply. @default none */
  readonly replyHeaders?: Readonly<Record<string, string>>
}

/**
 * Makes the server of a contract. It compiles each operation when it is first asked for.
 *
 * @example
 * ```ts
 * import { conversicaContract } from '@ensaio/contracts/conversica'
 * import { createContractServer } from '@ensaio/mock-kit'
 *
 * const server = createContractServer(conversicaContract)
 * server.route('GET', '/json/') // { kind: 'otherMethod', template: '/json/', allowed: ['POST'] }
 * ```
 */
export function createContractServer(
  contract: ContractData,
  { replyHeaders = {} }: ContractServerOptions = {},
): ContractServer {
  const checker = createChecker(contract)
  const checkedViews = createCheckedViews()
  const basePath = basePathOf(contract.document)
  const operations = Object.values(contract.operations).sort((a, b) => byPrecedence(a.path, b.path))
  const find = createRouter(operations, basePath)
  const toKnownPath = contract.document['x-trailing-slash'] === 'ignored' ? withoutSlash : asIs
  const checkable = (reply: Reply) => toCheckable(reply, replyHeaders)

  const violationsOf = (route: Route, reply: Reply): BrokenContractError['violations'] => {
    switch (route.kind) {
      case 'operation': {
        const { id } = route.operation
        const check = (body: unknown) =>
          checker.checkReply(id, checkable(body === reply.body ? reply : { ...reply, body }))
        return holdsList(reply.body)
          ? checkedViews.check(`${id} ${reply.status}`, reply.body, check)
          : check(reply.body)
      }
      case 'otherMethod':
        return checker.checkOtherMethod(route.template, checkable(reply))
      case 'unknownPath':
        return checker.checkUnknownPath(checkable(reply))
      default:
        return route satisfies never
    }
  }

  return {
    contract,
    checker,
    basePath,
    routes: operations.map(({ method, path }) => `${method} ${basePath}${path}`),
    route: (method, path) => {
      const written = toKnownPath(path.includes('%') ? withoutEscapes(path) : path)
      const operation =
        find(method, written) ?? (method === 'HEAD' ? find('GET', written) : undefined)
      if (operation !== undefined) return { kind: 'operation', operation }
      const here = operations.filter((one) => fitsTemplate(`${basePath}${one.path}`, written))
      const [first] = here
      if (first === undefined) return { kind: 'unknownPath' }
      const allowed = here.map((one) => one.method)
      return { kind: 'otherMethod', template: first.path, allowed }
    },
    decode: ({ id, path: template }, { url: { path, search }, headers, body }) =>
      checker.decodeRequest(id, {
        pathParameters: template.includes('{')
          ? pathParametersOf(template, toKnownPath(path))
          : NO_PARAMETERS,
        search,
        headers,
        body,
      }),
    check: (route, reply) => {
      const constant = asConstant(reply)
      if (route.kind === 'operation' && constant?.checkedFor.has(route.operation)) return reply
      const violations = violationsOf(route, reply)
      if (violations.length > 0) throw new BrokenContractError(nameOf(route), violations)
      if (route.kind === 'operation') constant?.checkedFor.add(route.operation)
      return reply
    },
  }
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

function asIs(path: string): string {
  return path
}

const NO_PARAMETERS = Object.freeze({})

/** The first of several that fit wins, in the order of the list. */
function createRouter(
  operations: readonly Operation[],
  basePath: string,
): (method: string, path: string) => Operation | undefined {
  const router = new SmartRouter<Operation>({ routers: [new RegExpRouter(), new TrieRouter()] })
  for (const operation of operations) {
    router.add(operation.method, `${basePath}${toRoutePath(operation.path)}`, operation)
  }
  // Usually the same one as before; a look-up took 4 us.
  let last:
    | { readonly method: string; readonly path: string; found?: Operation | undefined }
    | undefined
  return (method, path) => {
    if (last?.method !== method || last.path !== path) {
      last = { method, path, found: router.match(method, path)[0][0]?.[0] }
    }
    return last.found
  }
}

/** The path with its escapes read, but for those that would change its segments, such as `%2F`. */
function withoutEscapes(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path // an escape that is not UTF-8 belongs to no path of a contract
  }
}

function nameOf(route: Route): string {
  switch (route.kind) {
    case 'operation':
      return route.operation.id
    case 'otherMethod':
      return `other methods of ${route.template}`
    case 'unknownPath':
      return 'unknown paths'
    default:
      return route satisfies never
  }
}

/** The template as Hono's routers write it: `/prospect/{id}` becomes `/prospect/:id`. */
function toRoutePath(template: string): string {
  return template.replaceAll(/\{([^{}]+)\}/g, ':$1')
}

/**
 * The parts of a path that its template names, still percent-encoded. They are counted from the end, so that the
 * path may have a prefix that the template has not.
 */
export function pathParametersOf(template: string, path: string): Readonly<Record<string, string>> {
  const names = template.split('/')
  const parts = path.split('/').slice(-names.length)
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), parts[index] ?? '']] : [],
    ),
  )
}

/**
 * Orders templates as routers should try them: at the first segment in which two differ in kind, the fixed one comes
 * before the one that is a parameter.
 */
export function byPrecedence(one: string, other: string): number {
  const [first, second] = [shapeOf(one), shapeOf(other)]
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** A digit for each segment: 0 for a fixed one, 1 for a parameter. */
function shapeOf(template: string): string {
  return template
    .split('/')
    .map((segment) => (segment.includes('{') ? '1' : '0'))
    .join('')
}

/** Tells whether the path fits the template. */
export function fitsTemplate(template: string, path: string): boolean {
  const names = template.split('/')
  const parts = path.split('/')
  return (
    names.length === parts.length &&
    names.every((name, index) =>
      name.startsWith('{') ? parts[index] !== '' : name === parts[index],
    )
  )
}

/** The path under which the spec's first server has all operations; empty for the root. */
export function basePathOf({ servers }: OpenApiDocument): string {
  const [server] = Array.isArray(servers) ? servers : []
  const { url = '/' } = (server ?? {}) as { readonly url?: string } // OpenAPI: a server has a URL
  return new URL(url, 'http://localhost').pathname.replace(/\/$/, '')
}

/** The parts of a request's URL, still percent-encoded. */
export interface RequestUrl {
  readonly path: string
  /** Without the question mark. */
  readonly search: string
}

/** Splits what follows the host in a URL without decoding it: `URL` would normalise what the caller wrote. */
export function parseTarget(target: string): RequestUrl {
  const mark = target.indexOf('?')
  return mark === -1
    ? { path: target, search: '' }
    : { path: target.slice(0, mark), search: target.slice(mark + 1) }
}

/** Returns what follows the host in an absolute URL, without a fragment. */
export function targetOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const hash = url.indexOf('#', start)
  return url.slice(start, hash === -1 ? undefined : hash)
}
