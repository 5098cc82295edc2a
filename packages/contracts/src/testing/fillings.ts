// The ways to fill a place of a body with as much as fits, right or wrong.
import type { JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { JSON_LEVELS_MAX } from '../decode/decode-body.ts'
import { follow, listed, type Located, member, members } from '../spec/located.ts'
import { isJsonObject } from '../spec/pointer.ts'
import { sampleOf } from './sample-of.ts'

/** Deeper places are like those above them. */
export const DEPTH_MAX = 8

/** Writes a value of about so many bytes. */
export type Fill = (bytes: number) => string

/** The text of this filling is sent in another encoding. */
export const NOT_UTF8 = 'bytes that are not UTF-8'

const repeated =
  (unit: string): Fill =>
  (length) =>
    unit.repeat(Math.ceil(length / bytesOf(unit)))

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

const quoted =
  (unit: string): Fill =>
  (length) =>
    `"${repeated(unit)(length)}"`

const listOf = (item: unknown, last: unknown = item): Fill => {
  const [unit, end] = [JSON.stringify(item), JSON.stringify(last)]
  return (length) => `[${repeated(`${unit},`)(length)}${end}]`
}

const objectOf =
  (keyOf: (index: number) => string, value: unknown, first: JsonValue = {}): Fill =>
  (length) => {
    const written = JSON.stringify(value)
    const count = Math.ceil(length / bytesOf(`"${keyOf(0)}":${written},`))
    const keys = Array.from({ length: count }, (_, index) => `"${keyOf(index)}":${written}`)
    const others = JSON.stringify(first).slice(1, -1)
    return `{${[...(others === '' ? [] : [others]), ...keys].join(',')}}`
  }

/** Numbers the items, as records have ids. */
const listOfOthers =
  (item: JsonValue, fixed: ReadonlySet<string>): Fill =>
  (length) => {
    const itemAt = (index: number) => JSON.stringify(numbered(item, index, fixed))
    const count = Math.ceil(length / bytesOf(`${itemAt(0)},`))
    return `[${Array.from({ length: count }, (_, index) => itemAt(index)).join(',')}]`
  }

/** Numbers a text, or each text of an object that is not fixed; of an id the last digits. */
function numbered(item: JsonValue, index: number, fixed: ReadonlySet<string>): JsonValue {
  if (typeof item === 'string') {
    const number = index.toString(16).padStart(6, '0')
    return /^[0-9a-f]{24}$/.test(item) ? `${item.slice(0, -6)}${number}` : `${number}${item}`
  }
  if (!isJsonObject(item)) return item
  const fields = Object.entries(item).map(([name, value]) => {
    const isFixed = typeof value !== 'string' || fixed.has(name)
    return [name, isFixed ? value : numbered(value, index, fixed)] as const
  })
  return Object.fromEntries(fields)
}

/** The names of properties that have few values. */
function fixedIn(document: OpenApiDocument, part: Located): ReadonlySet<string> {
  const all = partsOf(document, part).flatMap((one) => members(one, 'properties'))
  const fixed = all.filter((property) => {
    const { enum: words, const: word, format = '' } = follow(document, property).value
    return words !== undefined || word !== undefined || String(format).startsWith('date')
  })
  return new Set(fixed.map(({ name }) => name))
}

/** Items that fit hardly any schema. */
const WRONG_ITEMS: readonly unknown[] = [{}, 1, null, 'x', [], { a: { b: 1 } }]

export type Filling = readonly [what: string, fill: Fill]

/** The ways to fill a place of one schema. */
export function fillingsOf(document: OpenApiDocument, part: Located): readonly Filling[] {
  const { type, items, properties, additionalProperties } = part.value
  const types = new Set([type].flat())
  if (type === undefined) {
    if (items !== undefined) types.add('array')
    if (properties !== undefined || additionalProperties !== undefined) types.add('object')
    if (types.size === 1 && Object.keys(part.value).every((key) => !COMPOSING.has(key)))
      types.add('array').add('object').add('string').add('number')
  }
  return [
    ...(types.has('array') ? listFillings(document, part) : []),
    ...(types.has('object') ? objectFillings(document, part) : []),
    ...(types.has('string') ? textFillings(document, part) : []),
    ...(types.has('number') || types.has('integer') ? NUMBER_FILLINGS : []),
  ]
}

const COMPOSING = new Set(['allOf', 'anyOf', 'oneOf', 'const', 'enum', '$ref', 'not', 'if'])

function listFillings(document: OpenApiDocument, part: Located): readonly Filling[] {
  const wrong = WRONG_ITEMS.map((item): Filling => [`items ${JSON.stringify(item)}`, listOf(item)])
  const items = member(part, 'items')
  if (items === undefined) return [...wrong, ['lists', deepLists]]
  const branches = partsOf(document, follow(document, items)).slice(1)
  const right = sampleOf(document, items, 'all')
  const last = branches.at(-1)
  return [
    ...wrong,
    ['right items', listOf(right)],
    ['right items, each another', listOfOthers(right, fixedIn(document, items))],
    ['items with their last one right', listOf({}, right)],
    ...(isJsonObject(right)
      ? [['items with an unknown key', listOf({ ...right, unknown: {} })] as const]
      : []),
    ...(last === undefined
      ? []
      : [
          ['items of the last alternative', listOf(sampleOf(document, last))] as const,
          [
            'items of no alternative but for the last',
            listOf({}, sampleOf(document, last)),
          ] as const,
        ]),
  ]
}

/** As deep as a body may be, again and again. */
const deepLists: Fill = (length) => {
  const levels = Math.min(JSON_LEVELS_MAX - 2 * DEPTH_MAX, Math.ceil(length / 2))
  const unit = `${'['.repeat(levels)}${']'.repeat(levels)}`
  return `[${repeated(`${unit},`)(length)}1]`
}

function objectFillings(document: OpenApiDocument, part: Located): readonly Filling[] {
  const required = sampleOf(document, part)
  const others = member(part, 'additionalProperties')
  const known = members(part, 'properties').map(({ name }) => name)
  const longest = known.toSorted((one, other) => other.length - one.length)[0]
  return [
    ['unknown keys', objectOf(numberedKey, { a: 1 }, required)],
    ['one long key', (length) => `{"${'k'.repeat(length)}":1}`],
    ...(others === undefined
      ? []
      : [['keys', objectOf(numberedKey, sampleOf(document, others, 'all'))] as const]),
    ...(longest === undefined
      ? []
      : [
          ['misspelled keys', objectOf((index) => misspelled(longest, index), 1)] as const,
          ['one key again and again', objectOf(() => longest, 1)] as const,
        ]),
  ]
}

/** All keys are as long as the first. */
function numberedKey(index: number): string {
  return `k${String(index).padStart(6, '0')}`
}

/** Returns a key of which one letter is another. */
function misspelled(key: string, index: number): string {
  return `${key.slice(0, -1)}${String.fromCodePoint(0x4e00 + (index % 0x5000))}`
}

function textFillings(document: OpenApiDocument, part: Located): readonly Filling[] {
  if (part.value['enum'] !== undefined || part.value['const'] !== undefined) return []
  return [
    ['one text', quoted('x')],
    ['escapes', quoted(String.raw`\u0000`)],
    ['a right text again and again', quoted(textIn(sampleOf(document, part)))],
    [NOT_UTF8, (length) => `"${'ÿ'.repeat(length)}"`],
  ]
}

/** Writes a text without its quotes; `x` for an empty one, or for a value that is not a text. */
function textIn(sample: JsonValue): string {
  return typeof sample === 'string' && sample !== '' ? JSON.stringify(sample).slice(1, -1) : 'x'
}

const NUMBER_FILLINGS: readonly Filling[] = [
  ['one number', repeated('9')],
  ['one fraction', (length) => `0.${'9'.repeat(length)}`],
]

/** Bodies that are wrong as a whole. */
export const WHOLE_FILLINGS: readonly Filling[] = [
  ['a list', listOf({})],
  ['levels without an end', repeated('[')],
  ['keys without an end', (length) => `{${repeated('"k":{},')(length)}`],
  ['a text', quoted('x')],
  ['a text without an end', (length) => `"${repeated(String.raw`\u0000`)(length)}`],
  ['a number', repeated('9')],
  ['spaces', repeated(' ')],
]

/** The schema and those that it is composed of; the schema comes first. */
export function partsOf(document: OpenApiDocument, part: Located, depth = 0): readonly Located[] {
  if (depth > DEPTH_MAX) return []
  const target = follow(document, part)
  const composed = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listed(target, keyword))
  return [target, ...composed.flatMap((one) => partsOf(document, one, depth + 1))]
}
