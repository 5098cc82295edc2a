// Query strings to texts, and texts to values by their shape. Unreadable text stays text, so that validation says what is wrong with it.
import { normaliseDate } from '../schema/formats.ts'
import type { ValueShape } from './value-shape.ts'

/** A query string as names and their values, in order; text that cannot be percent-decoded stands as received. */
export interface ParsedSearch {
  readonly values: ReadonlyMap<string, readonly string[]>
  /** The pairs whose percent-encoding is broken, as received. */
  readonly broken: readonly { readonly name: string; readonly text: string }[]
}

/** Reads a query string (no question mark). A plus is a space, as forms write it. */
export function parseSearch(search: string): ParsedSearch {
  const values = new Map<string, string[]>()
  const broken: { name: string; text: string }[] = []
  for (const pair of search.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const rawName = equals === -1 ? pair : pair.slice(0, equals)
    const rawValue = equals === -1 ? '' : pair.slice(equals + 1)
    const name = decodePercent(rawName.replaceAll('+', ' '))
    const value = decodePercent(rawValue.replaceAll('+', ' '))
    if (name === null || value === null) broken.push({ name: name ?? rawName, text: pair })
    const list = values.get(name ?? rawName)
    if (list === undefined) values.set(name ?? rawName, [value ?? rawValue])
    else list.push(value ?? rawValue)
  }
  return { values, broken }
}

/** Percent-decodes a text; `null` where the encoding is broken. */
export function decodePercent(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    // It throws only URIError, which carries no detail.
    return null
  }
}

const INTEGER = /^[+-]?\d+$/
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** Decodes a scalar. */
export function decodeScalar(text: string, shape: ValueShape): unknown {
  const { types, hasDateSpellings } = shape
  if (isBlankForPlus(text, shape)) return `+${text.slice(1)}`
  if (types.has('integer') && INTEGER.test(text)) return readInteger(text)
  if (types.has('number') && NUMBER.test(text)) return Number(text)
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  if (types.has('null') && (text === 'null' || (text === '' && !types.has('string')))) return null
  return hasDateSpellings ? (normaliseDate(text) ?? text) : text
}

/** Tells if the text begins with a blank that the schema lets us read as a plus sign. */
export function isBlankForPlus(text: string, { readsBlankAsPlus }: ValueShape): boolean {
  return readsBlankAsPlus && text.startsWith(' ')
}

// Beyond the safe integers, a number would differ from the one that was sent.
function readInteger(text: string): unknown {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/** Decodes a list of scalars. */
export function decodeList(texts: readonly string[], { items }: ValueShape): unknown {
  return items === null ? [...texts] : texts.map((text) => decodeScalar(text, items))
}

/** Decodes an object from its keys and texts; keys that the schema does not list stay text. */
export function decodeObject(
  entries: Iterable<readonly [string, readonly string[]]>,
  { properties }: ValueShape,
): Readonly<Record<string, unknown>> {
  const decoded = [...entries].map(([key, texts]) => {
    const shape = properties.get(key)
    const [first = ''] = texts
    if (shape === undefined) return [key, first]
    return [key, isList(shape) ? decodeList(texts, shape) : decodeScalar(first, shape)]
  })
  return Object.fromEntries(decoded) as Readonly<Record<string, unknown>>
}

/** Tells if a shape is a list. */
export function isList({ types }: ValueShape): boolean {
  return types.has('array')
}

/** Tells if a shape is an object. */
export function isObject({ types, properties }: ValueShape): boolean {
  return types.has('object') || properties.size > 0
}
