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
}

/** The facts of a delivery when faults are asked for. */
export interface DeliveryFacts {
  readonly service: string
  readonly webhook: string
  readonly target: string
}

/** Prepares the test whether a request of the rule's service fits the rule. */
export function toRequestTest(
  service: string,
  match: RequestMatch,
): (facts: RequestFacts) => boolean {
  const { operationId, method, path } = match
  const isPath = path === undefined ? undefined : toPathTest(path)
  return (facts) =>
    facts.service === service &&
    (operationId === undefined || facts.operationId === operationId) &&
    (method === undefined || facts.method === method) &&
    (isPath === undefined || isPath(facts.path, facts.basePath))
}

/** Prepares the test whether a delivery of the rule's service fits the rule. */
export function toDeliveryTest(
  service: string,
  match: DeliveryMatch,
): (facts: DeliveryFacts) => boolean {
  const { webhook, target } = match
  return (facts) =>
    facts.service === service &&
    (webhook === undefined || facts.webhook === webhook) &&
    (target === undefined || facts.target === target)
}
