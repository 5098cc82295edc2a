// The requests and deliveries that happened, each with its differences from an expectation.
import { isNestedTooDeep } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/control'
import { createComparison, differencesIn, toPathTest } from '@ensaio/mock-kit'
import type { PausingWork, RequestEntry, Sandbox, ServiceDelivery } from '@ensaio/mock-kit'
import { readEntries } from '../control/read-entries.ts'
import type { DeliveryExpectation, RequestExpectation } from './expectations.ts'
import { parseJsonPath } from './json-path.ts'

/** A request or a delivery. It matches where there are no differences. */
export type Candidate = Schemas['NearMiss']

/** Everything that happened in a sandbox. */
export interface Candidates {
  /** Compares all requests that the journal knows, oldest first. */
  requests(match: RequestExpectation): PausingWork<readonly Candidate[]>
  /** Compares all deliveries that the outboxes know, oldest first. */
  deliveries(match: DeliveryExpectation): PausingWork<readonly Candidate[]>
}

/** Looks at a sandbox once, for any number of expectations: each body is parsed once. */
export function* createCandidates(sandbox: Sandbox): PausingWork<Candidates> {
  const requests = (yield* readEntries(sandbox.journal))
    .filter((entry) => entry.kind === 'request')
    // Of an earlier process: what stood in it is not known.
    .filter(({ restored }) => restored !== true)
    .map((entry) => ({ entry, json: lazily(() => parsed(entry.request.body)) }))
  const deliveries = sandbox.deliveries().map((delivery) => {
    const { service, body } = delivery
    return { delivery, json: lazily(() => parsed(sandbox.withoutSecrets(service, body))) }
  })
  return {
    *requests(match) {
      const differencesOf = requestComparison(sandbox, match)
      const compared: Candidate[] = []
      for (const { entry, json } of requests) {
        const title = `${entry.request.method} ${entry.request.url}`
        compared.push({ id: entry.id, title, differences: yield* differencesOf(entry, json) })
      }
      return compared
    },
    *deliveries(match) {
      const differencesOf = deliveryComparison(match)
      const compared: Candidate[] = []
      for (const { delivery, json } of deliveries) {
        const title = `${delivery.service} ${delivery.webhook} to ${delivery.target}`
        compared.push({ id: delivery.id, title, differences: yield* differencesOf(delivery, json) })
      }
      return compared
    },
  }
}

type Differences = Candidate['differences']
type Comparison<Item> = (item: Item, json: () => unknown) => PausingWork<Differences>

function requestComparison(
  sandbox: Sandbox,
  { path, query = {}, headers = {}, body, jsonPath, method, ...plain }: RequestExpectation,
): Comparison<RequestEntry> {
  const comparePath = pathComparison(path)
  const compareJson = jsonComparison({ body, jsonPath })
  const wantedHeaders = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return function* ({ service, operationId, request, answer }, json) {
    const [pathname = '', search = ''] = request.url.split('?', 2)
    const { basePath } = sandbox.mock(service).server
    const received = { service, operationId, status: answer?.status }
    return [
      ...compareFields(plain, received),
      ...differencesIn('method', (method ?? request.method).toUpperCase(), request.method),
      ...comparePath(pathname, basePath),
      ...compareQuery(query, new URLSearchParams(search)),
      ...differencesIn('headers', Object.fromEntries(wantedHeaders), request.headers),
      ...(yield* compareJson(json)),
    ]
  }
}

function deliveryComparison({
  body,
  jsonPath,
  ...plain
}: DeliveryExpectation): Comparison<ServiceDelivery> {
  const compareJson = jsonComparison({ body, jsonPath })
  return function* ({ service, webhook, target, subject, status }, json) {
    const received = { service, webhook, target, subject, status }
    return [...compareFields(plain, received), ...(yield* compareJson(json))]
  }
}

function compareFields(expected: object, received: Readonly<Record<string, unknown>>): Differences {
  return Object.entries(expected).flatMap(([name, value]) =>
    value === undefined ? [] : differencesIn(name, value, received[name]),
  )
}

function pathComparison(
  expected: string | RegExp | undefined,
): (path: string, basePath: string) => Differences {
  if (expected === undefined) return () => []
  if (expected instanceof RegExp) return (path) => differencesIn('path', expected, path)
  const isPath = toPathTest(expected)
  return (path, basePath) =>
    isPath(path, basePath) ? [] : [{ where: 'path', expected, received: path }]
}

/** Of a parameter that was sent several times, one value has to fit. */
function compareQuery(
  expected: NonNullable<RequestExpectation['query']>,
  received: URLSearchParams,
): Differences {
  return Object.entries(expected).flatMap(([name, value]) =>
    leastDifferent(`query/${name}`, value, received.getAll(name)),
  )
}

function jsonComparison({
  body,
  jsonPath = {},
}: {
  readonly body: unknown
  readonly jsonPath: RequestExpectation['jsonPath'] | undefined
}): (json: () => unknown) => PausingWork<Differences> {
  const compareBody = createComparison(body)
  const paths = Object.entries(jsonPath).map(([path, expected]) => ({
    path,
    expected,
    select: parseJsonPath(path),
  }))
  return function* (json) {
    const differences = body === undefined ? [] : [...compareBody('body', json())]
    // A path may look at every value of a body.
    for (const { path, expected, select } of paths) {
      differences.push(...leastDifferent(`body ${path}`, expected, select(json())))
      yield
    }
    yield
    return differences
  }
}

/** Compares each of several values, one of which has to fit; the nearest tells what is wrong. */
function leastDifferent(where: string, expected: unknown, values: readonly unknown[]): Differences {
  let least: Differences = [{ where, expected }]
  const compare = createComparison(expected)
  for (const [index, value] of values.entries()) {
    const differences = compare(where, value)
    if (differences.length === 0) return []
    if (index === 0 || differences.length < least.length) least = differences
  }
  return least
}

/** The body as JSON; as text where it is none, or one that no service would read: to compare what is so deep exhausts the stack. */
function parsed(body: string | undefined): unknown {
  if (body === undefined || isNestedTooDeep(body)) return body
  try {
    return JSON.parse(body)
  } catch {
    return body // not JSON: nothing but the same text matches
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
