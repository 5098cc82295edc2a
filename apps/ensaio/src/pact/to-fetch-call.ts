// Makes the request of an interaction, with the sandbox's credentials and the values of its state.
import { isJsonObject } from '@ensaio/contracts'
import type { Mock } from '@ensaio/mock-kit'
import { toLogin } from '../sample/login.ts'
import type { Login } from '../sample/login.ts'
import { parseRulePath } from './matching/rule-path.ts'
import type { RulePath } from './matching/rule-path.ts'
import { fillText } from './fill-text.ts'
import type { PactInteraction, PactRequest, StateValue } from './pact-file.ts'

/** A request, ready to be sent. */
export interface FetchCall {
  /** Path and query. */
  readonly target: string
  readonly method: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body?: string
}

export interface CallOptions {
  readonly mock: Mock
  readonly credentials: Readonly<Record<string, string>>
  /** Values that the states gave, by name. */
  readonly values: Readonly<Record<string, unknown>>
}

type HttpInteraction = Extract<PactInteraction, { readonly kind: 'http' }>

/** Statuses for which a pact shows credentials that do not open the service. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403])

/** Makes the request. Credentials of the pact are replaced by those of the sandbox, unless the pact wants a refusal. */
export function toFetchCall(
  { request, response }: HttpInteraction,
  options: CallOptions,
): FetchCall {
  const filled = fillIn(request, options.values)
  const { server } = options.mock
  const path = fullPath(filled, options.mock)
  const route = server.route(filled.method, path)
  const login =
    route.kind === 'operation' && !REFUSALS.has(response.status)
      ? toLogin(options.mock.contract, route.operation, options.credentials)
      : NO_LOGIN
  const query = new URLSearchParams(replace(filled.query, login.query).map(([...pair]) => pair))
  const search = query.toString()
  const { body } = filled
  const headers = replace(filled.headers, login.headers)
  return {
    target: search === '' ? path : `${path}?${search}`,
    method: filled.method,
    headers: withType(headers, body),
    ...(body.kind === 'value' && {
      body:
        typeof body.value === 'string' && !isJson(body.contentType)
          ? body.value
          : JSON.stringify(body.value),
    }),
  }
}

const NO_LOGIN: Login = { query: [], headers: [] }

/** Pacts may leave out the path under which the whole service stands. */
function fullPath({ method, path }: PactRequest, { server }: Mock): string {
  const below = `${server.basePath}${path}`
  const isBare =
    server.route(method, path).kind === 'unknownPath' &&
    server.route(method, below).kind !== 'unknownPath'
  return isBare ? below : path
}

type Pairs = readonly (readonly [string, string])[]

/** Replaces the values of names that are there already. */
function replace(pairs: Pairs, others: Pairs): Pairs {
  return pairs.map(([name, value]) => {
    const other = others.find(([known]) => known.toLowerCase() === name.toLowerCase())
    return other === undefined ? [name, value] : [name, other[1]]
  })
}

function withType(headers: Pairs, body: PactRequest['body']): Pairs {
  const isNamed = headers.some(([name]) => name.toLowerCase() === 'content-type')
  return isNamed || body.kind !== 'value'
    ? headers
    : [...headers, ['content-type', body.contentType ?? 'application/json']]
}

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /[/+]json\b/i.test(contentType)
}

/** Puts the values of the states in their places; where a state gave none, the example stays. */
function fillIn(request: PactRequest, values: CallOptions['values']): PactRequest {
  return request.fromState.reduce((before, one) => fillOne(before, one, values), request)
}

function fillOne(
  request: PactRequest,
  { part, where, expression }: StateValue,
  values: CallOptions['values'],
): PactRequest {
  const value = fillText(expression, values)
  if (value === undefined) return request
  const set = (pairs: Pairs): Pairs =>
    pairs.map(([name, text]) =>
      name.toLowerCase() === where.toLowerCase() ? [name, String(value)] : [name, text],
    )
  switch (part) {
    case 'path':
      return { ...request, path: String(value) }
    case 'query':
      return { ...request, query: set(request.query) }
    case 'header':
      return { ...request, headers: set(request.headers) }
    case 'body': {
      const { body } = request
      if (body.kind !== 'value') return request
      const changed = setAt(body.value, parseRulePath(where).slice(1), value)
      return { ...request, body: { ...body, value: changed } }
    }
    default:
      return part satisfies never
  }
}

function setAt(target: unknown, path: RulePath, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (Array.isArray(target)) {
    return target.map((item, index) => (index === step ? setAt(item, rest, value) : item))
  }
  return isJsonObject(target) && Object.hasOwn(target, step)
    ? { ...target, [step]: setAt(target[step], rest, value) }
    : target
}
