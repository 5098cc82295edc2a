import type { HeaderReader } from '@ensaio/contracts'
import { createComparison } from '../compare/differences-in.ts'
import { ALL_SERVICES } from './fault-rule.ts'
import type { DeliveryMatch, RequestMatch } from './fault-rule.ts'
import { toPathTest } from './path-pattern.ts'

/** The facts of a request when faults are asked for. */
export interface RequestFacts {
  readonly service: string
  /** Absent where no operation has this path and method. */
  readonly operationId?: string | undefined
  /** In capitals. */
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** The path under which the service has all operations; empty for the root. */
  readonly basePath: string
  /** The query, without the question mark. */
  readonly search: string
  readonly headers: HeaderReader
  /** Returns the body as JSON, or as text where it is none; absent where nobody asks or it was not read. */
  readonly body?: (() => unknown) | undefined
}

/** The facts of a delivery when faults are asked for. */
export interface DeliveryFacts {
  readonly service: string
  readonly webhook: string
  readonly target: string
  /** Returns the payload as JSON. */
  readonly body?: (() => unknown) | undefined
}

/** Prepares the test whether a request of the rule's service fits the rule. */
export function toRequestTest(
  service: string,
  match: RequestMatch,
): (facts: RequestFacts) => boolean {
  const { operationId, method, path } = match
  const isBody = toBodyTest(match.body)
  const isPath = path === undefined ? undefined : toPathTest(path)
  const query = Object.entries(match.query ?? {})
  const headers = Object.entries(match.headers ?? {})
  return (facts) =>
    isOf(service, facts) &&
    (operationId === undefined || facts.operationId === operationId) &&
    (method === undefined || facts.method === method) &&
    (isPath === undefined || isPath(facts.path, facts.basePath)) &&
    (query.length === 0 || holdsAll(new URLSearchParams(facts.search), query)) &&
    headers.every(([name, value]) => facts.headers.get(name) === value) &&
    isBody(facts)
}

function holdsAll(
  parameters: URLSearchParams,
  wanted: readonly (readonly [name: string, value: string])[],
): boolean {
  return wanted.every(([name, value]) => parameters.getAll(name).includes(value))
}

/** Prepares the test whether a delivery of the rule's service fits the rule. */
export function toDeliveryTest(
  service: string,
  match: DeliveryMatch,
): (facts: DeliveryFacts) => boolean {
  const { webhook, target } = match
  const isBody = toBodyTest(match.body)
  return (facts) =>
    isOf(service, facts) &&
    (webhook === undefined || facts.webhook === webhook) &&
    (target === undefined || facts.target === target) &&
    isBody(facts)
}

function isOf(service: string, facts: { readonly service: string }): boolean {
  return service === ALL_SERVICES || facts.service === service
}

/** Prepares the test whether a body holds what is expected, which is looked through once; any does where nothing is. */
function toBodyTest(expected: unknown): (facts: Pick<RequestFacts, 'body'>) => boolean {
  if (expected === undefined) return () => true
  const compare = createComparison(expected)
  return ({ body }) => body !== undefined && compare('body', body()).length === 0
}

/** Parses a body when the first rule asks for it, and once for all rules. */
export function lazyJson(text: string): () => unknown {
  let read: { readonly value: unknown } | undefined
  return () => (read ??= { value: parsed(text) }).value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text // not JSON: a rule may still expect the text itself
  }
}
