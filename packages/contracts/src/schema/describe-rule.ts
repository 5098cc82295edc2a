// The requirement of a keyword, as the text after "expected".
import type { JsonObject } from '../contract/open-api-document.ts'
import { isJsonObject } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'

// An enum of hundreds would drown the other violations.
const ENUM_WORDS_MAX = 40

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'an integer',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-03-02',
  'date-time': 'a date and time with offset, such as 2026-03-02T14:05:00Z',
  email: 'an email address',
  uri: 'an absolute URL',
  uuid: 'a UUID',
  'x-date-spellings':
    'a date such as 2026-03-02, 2026-03-02 14:05 or 2026-03-02T14:05:00, or an instant such as 2026-03-02T14:05:00.000Z',
}

type Describe = (value: unknown, example: unknown) => string

const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  additionalProperties: () => 'no undocumented property',
  const: (value) => renderReceived(value),
  contains: () => 'at least one item of the documented kind',
  dependentRequired: (cause) => `to be present, because ${String(cause)} is`,
  enum: (value) => describeEnum(Array.isArray(value) ? value : [value]),
  exclusiveMaximum: (value) => `less than ${String(value)}`,
  exclusiveMinimum: (value) => `more than ${String(value)}`,
  format: (value) => FORMATS[String(value)] ?? `the format ${String(value)}`,
  maxItems: (value) => `at most ${counted(value, 'item')}`,
  maxLength: (value) => `at most ${counted(value, 'character')}`,
  maxProperties: (value) => `at most ${counted(value, 'property')}`,
  maximum: (value) => `at most ${String(value)}`,
  minItems: (value) => `at least ${counted(value, 'item')}`,
  minLength: (value) => `at least ${counted(value, 'character')}`,
  minProperties: (value) => `at least ${counted(value, 'property')}`,
  minimum: (value) => `at least ${String(value)}`,
  multipleOf: (value) => `a multiple of ${String(value)}`,
  not: () => 'none of what the schema excludes',
  pattern: (value, example) => describePattern(String(value), example),
  required: () => 'to be present',
  type: (value) => describeTypes(Array.isArray(value) ? value.map(String) : [String(value)]),
  unevaluatedProperties: () => 'no undocumented property',
  uniqueItems: () => 'no item twice',
}

/** Describes the requirement of a keyword with this value; an example of the schema helps where it has one. */
export function describeRule(keyword: string, value: unknown, example?: unknown): string {
  return DESCRIPTIONS[keyword]?.(value, example) ?? `a value that fits ${keyword}`
}

/** Describes the values that a schema is for: one of its words, or of its type. `a string`, `one of "a", "b"`. */
export function describeSchema(schema: JsonObject): string {
  const keyword = ['const', 'enum', 'format', 'type'].find((name) => name in schema)
  if (keyword !== undefined) return describeRule(keyword, schema[keyword])
  const branches = schema['oneOf'] ?? schema['anyOf']
  if (!Array.isArray(branches)) return 'a value'
  return [...new Set(branches.filter(isJsonObject).map(describeSchema))].join(' or ')
}

/** Few people read a pattern as quickly as an example. */
function describePattern(pattern: string, example: unknown): string {
  const such = example === undefined ? '' : `, such as ${renderReceived(example)},`
  return `text${such} that matches ${pattern}`
}

/** `a string or null`. */
function describeTypes(types: readonly string[]): string {
  return [...new Set(types)].map((type) => TYPES[type] ?? type).join(' or ')
}

function describeEnum(words: readonly unknown[]): string {
  const shown = words.slice(0, ENUM_WORDS_MAX).map(renderReceived)
  const more = words.length > shown.length ? ` and ${words.length - shown.length} more` : ''
  return words.length === 1 ? shown.join('') : `one of ${shown.join(', ')}${more}`
}

function counted(count: unknown, noun: string): string {
  if (count === 1) return `1 ${noun}`
  return `${String(count)} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
}
