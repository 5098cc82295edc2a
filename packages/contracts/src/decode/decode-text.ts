// Text to value, by shape. Unreadable text stays text, so that validation says what is wrong with it.
import { normaliseDate } from '../schema/formats.ts'
import type { ValueShape } from './value-shape.ts'

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
