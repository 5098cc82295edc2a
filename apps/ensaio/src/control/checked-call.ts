// The check of calls from within the process, by the spec.
import type { Operation } from '@ensaio/contracts'
import { controlContract } from '@ensaio/contracts/control'
import type { Operations } from '@ensaio/contracts/control'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import type { Expectations } from '../verify/expectations.ts'
import { invalidRequest } from './control-problems.ts'
import { controlServer, violationsIn } from './control-server.ts'

/** Returns the expectations as the spec knows them, with texts for patterns. */
export function withoutPatterns(expected: Expectations): unknown {
  const text = JSON.stringify(expected, (_, value: unknown) =>
    value instanceof RegExp ? String(value) : value,
  )
  return JSON.parse(text)
}

interface OwnCall {
  readonly path: Readonly<Record<string, string>>
  readonly query: object
  readonly body: unknown
}

/**
 * Returns the call as it is, once the spec has nothing against it: programs without types are told the same as callers
 * over HTTP.
 * @throws ControlRefusalError
 */
export function checked<Call extends OwnCall>(id: keyof Operations, call: Call): Call {
  const operation: Operation = controlContract.operations[id]
  const query = Object.entries(call.query).filter(([, value]) => value !== undefined)
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.path[name] ?? ''),
  )
  const decoded = controlServer.decode(operation, {
    url: {
      path,
      search: String(
        new URLSearchParams(
          query.flatMap(([name, value]) =>
            (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]),
          ),
        ),
      ),
    },
    headers: new Headers({ 'content-type': 'application/json' }),
    body: call.body === undefined ? null : JSON.stringify(call.body),
  })
  const violations = violationsIn(decoded, operation)
  if (violations.length === 0) return call
  throw new ControlRefusalError(invalidRequest(violations, operation))
}
