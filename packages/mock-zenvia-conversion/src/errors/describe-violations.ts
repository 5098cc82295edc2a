// Describes the violations of a request in Ajv's words, which captured answers contain.
import { valueAt } from '@ensaio/contracts'
import type { Violation } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'

/** The number of violations in a message: nobody reads more. */
const VIOLATIONS_SHOWN_MAX = 10

const WORDS: Readonly<Record<string, (value: string) => string>> = {
  anyOf: () => 'must match a schema in anyOf',
  const: () => 'must be equal to constant',
  enum: () => 'must be equal to one of the allowed values',
  format: (value) => `must match format "${value}"`,
  maximum: (value) => `must be <= ${value}`,
  minItems: (value) => `must NOT have fewer than ${value} items`,
  minLength: (value) => `must NOT have fewer than ${value} characters`,
  minProperties: (value) => `must NOT have fewer than ${value} properties`,
  minimum: (value) => `must be >= ${value}`,
  oneOf: () => 'must match exactly one schema in oneOf',
  pattern: (value) => `must match pattern "${value}"`,
  type: (value) => `must be ${value}`,
  undocumented: () => 'must NOT have additional properties',
}

/** Returns a message such as `body must have required property 'key', body/phones must be array`. */
export function describeViolations(violations: readonly Violation[]): string {
  const texts = violations.slice(0, VIOLATIONS_SHOWN_MAX).map(describe)
  return [...new Set(texts)].join(', ')
}

function describe({ in: place, where, rule, spec }: Violation): string {
  const steps = where.split('/').filter((step) => step !== '')
  if (rule === 'required') {
    const name = steps.at(-1)
    // The body itself is missing.
    if (name === undefined) return `${place} must be object`
    return `${[place, ...steps.slice(0, -1)].join('/')} must have required property '${name}'`
  }
  if (rule === 'contentType') return 'content type is not supported'
  // A lead may name its source by an older field as well; the vendor asks for the newer one.
  if (spec.includes('/LeadSource/')) return `${place} must have required property 'utmSource'`
  const words = WORDS[rule]?.(valueOfRule(spec)) ?? 'is invalid'
  return `${[place, ...steps].join('/')} ${words}`
}

/** Returns the value of the violated keyword in the spec: the type, the pattern, the number. */
function valueOfRule(spec: string): string {
  const pointer = spec.slice(spec.indexOf('#'))
  return String(valueAt(zenviaConversionContract.document, pointer) ?? '')
}
