// The contract of the control plane, and the wording of what breaks it.
import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { DecodedRequest, Operation, Violation } from '@ensaio/contracts'
import { controlContract } from '@ensaio/contracts/control'
import { createContractServer, describeViolation, didYouMean } from '@ensaio/mock-kit'

/** One for the process, however many sandboxes tests start: it keeps nothing but what it has compiled. */
export const controlServer = createContractServer(controlContract)

/**
 * Tells query parameters that the operation does not have. A filter that is misspelt would show everything, as if it
 * matched. Where an operation has no parameters, none can be meant.
 */
export function isStray({ in: place, rule }: Violation, operation: Operation): boolean {
  return place === 'query' && rule === 'undocumented' && queryNames(operation).length > 0
}

/** Lists what is wrong with a request. */
export function violationsIn(decoded: DecodedRequest, operation: Operation): readonly Violation[] {
  const strays = decoded.warnings.filter((warning) => isStray(warning, operation))
  return decoded.ok ? strays : [...decoded.violations, ...strays]
}

/** A violation in a line. Where the spec does not know a name, it adds the nearest that it knows. */
export function describeWithHint(violation: Violation, operation: Operation): string {
  const { where } = violation
  if (isStray(violation, operation)) {
    return `query ${where}: expected no such parameter (${didYouMean(where, queryNames(operation))})`
  }
  const line = describeViolation(violation)
  const known = violation.rule === 'undocumented' ? keysBeside(violation) : []
  if (known.length === 0) return line
  return `${line} (${didYouMean(where.slice(where.lastIndexOf('/') + 1), known)})`
}

function queryNames({ parameters }: Operation): readonly string[] {
  return parameters.filter((one) => one.in === 'query').map(({ name }) => name)
}

/** The keys of the schema whose rule was broken: the rule stands beside them. */
function keysBeside({ spec }: Violation): readonly string[] {
  const pointer = spec.slice(spec.indexOf('#'), spec.lastIndexOf('/'))
  const schema = valueAt(controlContract.document, pointer)
  const properties = isJsonObject(schema) ? schema['properties'] : undefined
  return isJsonObject(properties) ? Object.keys(properties) : []
}
