import { isJsonObject } from '@ensaio/contracts'
import type { JsonObject } from '@ensaio/contracts'
import { anchor, escaped, inline } from './html.ts'

/** Schemas within schemas that are shown; the specs have at most five levels. */
const LEVELS_MAX = 12

/** Writes a schema: its type, its limits, and its parts. Those with a name are linked. */
export function renderSchema(schema: unknown, level = 0): string {
  if (!isJsonObject(schema) || level > LEVELS_MAX) return ''
  const { properties, items, additionalProperties: others } = schema
  const required = listOf(schema['required'])
  const rows = Object.entries(isJsonObject(properties) ? properties : {}).map(
    ([name, property]) =>
      `<li><code>${escaped(name)}</code>${required.includes(name) ? ' <b>required</b>' : ''} ${renderSchema(property, level + 1)}</li>`,
  )
  const parts = [
    ...rows,
    ...(isJsonObject(items) ? [`<li>each: ${renderSchema(items, level + 1)}</li>`] : []),
    ...(isJsonObject(others) ? [`<li>others: ${renderSchema(others, level + 1)}</li>`] : []),
    ...UNIONS.flatMap(([key, words]) =>
      listOf(schema[key]).map((one) => `<li>${words}: ${renderSchema(one, level + 1)}</li>`),
    ),
  ]
  const list = parts.length === 0 ? '' : `<ul class="schema">${parts.join('')}</ul>`
  return `${headOf(schema)}${list}`
}

const UNIONS = [
  ['oneOf', 'one of'],
  ['anyOf', 'any of'],
  ['allOf', 'and'],
] as const

function headOf(schema: JsonObject): string {
  const { $ref, description } = schema
  const name = typeof $ref === 'string' ? ($ref.split('/').pop() ?? '') : undefined
  const type =
    name === undefined
      ? typeOf(schema)
      : `<a href="#${anchor('schema', name)}">${escaped(name)}</a>`
  const limits = LIMITS.flatMap((key) =>
    schema[key] === undefined ? [] : [`${key} ${JSON.stringify(schema[key])}`],
  )
  return [
    `<span class="type">${type}</span>`,
    renderFidelity(schema),
    limits.length === 0 ? '' : `<small>${escaped(limits.join(', '))}</small>`,
    typeof description === 'string' ? inline(description) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Writes how sure a fact is. */
export function renderFidelity(part: JsonObject): string {
  const fidelity = part['x-fidelity']
  if (typeof fidelity !== 'string') return ''
  return `<span class="fidelity ${escaped(fidelity)}">${escaped(fidelity)}</span>`
}

function typeOf({ type, format, enum: values, const: value }: JsonObject): string {
  const types = [type].flat().filter((one) => typeof one === 'string')
  const shown = types.length === 0 ? '' : types.join(' or ')
  const known = value === undefined ? listOf(values) : [value]
  const words = [shown, typeof format === 'string' ? format : '', known.map(toCode).join(', ')]
  return escaped(words.filter((word) => word !== '').join(' '))
}

const toCode = (value: unknown): string => JSON.stringify(value)

const LIMITS = [
  'default',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
] as const

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
