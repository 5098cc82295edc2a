import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { Violation } from '@ensaio/contracts'
import { controlContract } from '@ensaio/contracts/control'
import { describeViolation, didYouMean } from '@ensaio/mock-kit'

/** A violation in a line. Where a body has a key that the spec does not know, it names the nearest that it knows. */
export function describeWithHint(violation: Violation): string {
  const line = describeViolation(violation)
  const known = violation.rule === 'undocumented' ? keysBeside(violation) : []
  if (known.length === 0) return line
  const key = violation.where.slice(violation.where.lastIndexOf('/') + 1)
  return `${line} (${didYouMean(key, known)})`
}

/** The keys of the schema whose rule was broken: the rule stands beside them. */
function keysBeside({ spec }: Violation): readonly string[] {
  const pointer = spec.slice(spec.indexOf('#'), spec.lastIndexOf('/'))
  const schema = valueAt(controlContract.document, pointer)
  const properties = isJsonObject(schema) ? schema['properties'] : undefined
  return isJsonObject(properties) ? Object.keys(properties) : []
}
