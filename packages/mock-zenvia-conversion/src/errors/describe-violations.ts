// Describes the violations of a request in Ajv's words, which captured answers contain. The allowed values are added: Ajv keeps
// them in fields of its errors, which its text leaves out. Its words about a union as a whole, which name none, are left out.
import { describeSchema, isJsonObject, valueAt } from '@ensaio/contracts'
import type { Violation } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'

/** The number of violations in a message: nobody reads more. */
const VIOLATIONS_SHOWN_MAX = 10

const WORDS: Readonly<Record<string, (value: unknown, expected: string) => string>> = {
  const: (value) => `must be equal to constant ${JSON.stringify(value)}`,
  // The literals of a union are no keyword's value.
  enum: (_value, expected) =>
    `must be equal to one of the allowed values: ${expected.replace(/^one of /, '').replaceAll('"', '')}`,
  format: (value) => `must match format "${value}"`,
  maxItems: (value) => `must NOT have more than ${value} items`,
  maxLength: (value) => `must NOT have more than ${value} characters`,
  maximum: (value) => `must be <= ${value}`,
  minItems: (value) => `must NOT have fewer than ${value} items`,
  minLength: (value) => `must NOT have fewer than ${value} characters`,
  minimum: (value) => `must be >= ${value}`,
  pattern: (value) => `must match pattern "${value}"`,
  type: (value) => `must be ${value}`,
  undocumented: () => 'must NOT have additional properties',
}

/** Returns a message such as `body must have required property 'key', body/phones must be array`. */
export function describeViolations(violations: readonly Violation[]): string {
  const texts = violations.slice(0, VIOLATIONS_SHOWN_MAX).map(describe)
  return [...new Set(texts)].join(', ')
}

function describe({ in: place, where, rule, expected, spec }: Violation): string {
  const steps = where.split('/').filter((step) => step !== '')
  if (rule === 'required') {
    const name = steps.at(-1)
    // The body itself is missing.
    if (name === undefined) return `${place} must be object`
    return `${[place, ...steps.slice(0, -1)].join('/')} must have required property '${name}'`
  }
  if (rule === 'contentType') return 'content type is not supported'
  if (rule === 'minProperties') {
    const properties = Object.keys(
      Object(valueOfRule(spec.replace(/minProperties$/, 'properties'))),
    )
    const names = properties.map((name) => `'${name}'`).join(', ')
    return `${[place, ...steps].join('/')} must have one of the properties ${names}`
  }
  // A lead may name its source by an older field as well; the vendor asks for the newer one.
  if (spec.includes('/LeadSource/')) return `${place} must have required property 'utmSource'`
  const value = valueOfRule(spec)
  const words =
    rule === 'anyOf' || rule === 'oneOf'
      ? describeUnion(value, expected)
      : (WORDS[rule]?.(value, expected) ?? `must be ${expected}`)
  return `${[place, ...steps].join('/')} ${words}`
}

/** Returns the value of the violated keyword in the spec: the type, the pattern, the number. */
function valueOfRule(spec: string): unknown {
  return valueAt(zenviaConversionContract.document, spec.slice(spec.indexOf('#')))
}

/** The keywords that tell the branches of a union apart, the most telling one first. */
const TELLING = ['const', 'enum', 'format', 'type']

/** Returns `must match format "date-time" or match format "date"`. */
function describeUnion(branches: unknown, expected: string): string {
  const schemas = Array.isArray(branches) ? branches.filter(isJsonObject) : []
  const words = schemas.flatMap((branch) => {
    const reference = branch['$ref']
    const schema = typeof reference === 'string' ? valueOfRule(reference) : branch
    if (!isJsonObject(schema)) return []
    const keyword = TELLING.find((name) => name in schema)
    return WORDS[keyword ?? '']?.(schema[keyword ?? ''], describeSchema(schema)) ?? []
  })
  return words.length === 0
    ? `must be ${expected}`
    : words.join(' or ').replaceAll(' or must', ' or')
}
