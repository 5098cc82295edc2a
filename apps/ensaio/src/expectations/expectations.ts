// Expectations of what a sandbox received and delivered.
import type { Schemas } from '@ensaio/contracts/control'
import type { SandboxControl } from '../sandbox-control.ts'
import { differencesOf } from './differences.ts'

/** A description of requests: every given part has to fit. Objects may leave parts out; texts may be patterns. */
export interface RequestExpectation {
  readonly service?: string
  readonly operationId?: string
  readonly method?: string
  /** Without the query string. */
  readonly path?: string | RegExp
  readonly query?: Readonly<Record<string, string | RegExp>>
  readonly headers?: Readonly<Record<string, string | RegExp>>
  /** The body, parsed as JSON where it is JSON. */
  readonly body?: unknown
  readonly status?: number
}

/** A description of deliveries: every given part has to fit. */
export interface DeliveryExpectation {
  readonly service?: string
  readonly webhook?: string
  readonly status?: Schemas['DeliveryStatus']
  /** The body, parsed as JSON where it is JSON. */
  readonly body?: unknown
}

/** The result of looking for something. */
export interface Found {
  readonly count: number
  /** The candidates that come nearest to the expectation, each with its differences. */
  readonly nearest: readonly string[]
}

/** The things that a page of a failed test has room for. */
const NEAREST_MAX = 3

/** Entries and deliveries that are looked at: as many as a list gives. */
const LOOKED_AT_MAX = 500

/** Counts the requests that fit. */
export function findRequests(sandbox: SandboxControl, expected: RequestExpectation): Found {
  const candidates = sandbox.journal({ limit: LOOKED_AT_MAX }).flatMap((entry) => {
    const { kind, service, operationId, request, answer } = entry
    if (kind !== 'request' || request === undefined) return []
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    const actual = {
      service,
      operationId,
      method: request.method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: request.headers,
      body: parsed(request.body),
      status: answer?.status,
    }
    return [{ title: `${request.method} ${request.url}`, actual }]
  })
  return find(candidates, expected)
}

/** Counts the deliveries that fit. */
export function findDeliveries(sandbox: SandboxControl, expected: DeliveryExpectation): Found {
  const candidates = sandbox.deliveries({ limit: LOOKED_AT_MAX }).map(({ service, id }) => {
    const { webhook, status, body } = sandbox.delivery(service, id)
    const actual = { service, webhook, status, body: parsed(body) }
    return { title: `${service} ${webhook} ${id}`, actual }
  })
  return find(candidates, expected)
}

function find(
  candidates: readonly { readonly title: string; readonly actual: object }[],
  expected: object,
): Found {
  const compared = candidates.map(({ title, actual }) => ({
    title,
    differences: Object.entries(expected).flatMap(([name, value]) =>
      differencesOf(value, Reflect.get(actual, name), name),
    ),
  }))
  const misses = compared.filter(({ differences }) => differences.length > 0)
  return {
    count: compared.length - misses.length,
    nearest: misses
      .toSorted((one, other) => one.differences.length - other.differences.length)
      .slice(0, NEAREST_MAX)
      .map(({ title, differences }) => [title, ...differences].join('\n    ')),
  }
}

function parsed(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '')
  } catch {
    return body // It is no JSON.
  }
}
