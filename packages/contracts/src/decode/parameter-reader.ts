// Reads parameters: query strings to texts, and texts to values by style and schema. Unreadable text stays text, so that validation
// says what is wrong with it.
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import type { Parameter } from '../contract/operation.ts'
import { normaliseDate } from '../schema/date-spellings.ts'
import { member } from '../spec/located.ts'
import { isJsonObject, valueAt } from '../spec/pointer.ts'
import { valueShape, type ValueShape } from './value-shape.ts'

/** Reads one parameter. */
export interface ParameterReader {
  readonly parameter: Parameter
  readonly shape: ValueShape
  /** True where several values of one name are allowed. */
  readonly takesMany: boolean
  /** Tells if a name in the query belongs to this parameter. */
  owns(name: string): boolean
  /** Returns the value, from those of the names it owns; `undefined` where there is none. */
  read(values: ReadonlyMap<string, readonly string[]>): unknown
}

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' }

/** Makes the reader of a parameter, by its schema, style and explode. */
export function parameterReader(document: OpenApiDocument, parameter: Parameter): ParameterReader {
  const shape = shapeOf(document, parameter)
  const { style, explode } = parameter
  if (isList(shape)) {
    return explode && style === 'form'
      ? repeatedList(parameter, shape)
      : separatedList(parameter, shape)
  }
  if (!isObject(shape)) return scalar(parameter, shape)
  if (style === 'deepObject') return deepObject(parameter, shape)
  return explode && style === 'form'
    ? spreadObject(parameter, shape)
    : separatedObject(parameter, shape)
}

function shapeOf(document: OpenApiDocument, { pointer }: Parameter): ValueShape {
  const value = valueAt(document, pointer)
  const schema = isJsonObject(value) ? member({ value, pointer }, 'schema') : undefined
  return valueShape(document, schema ?? { value: {}, pointer })
}

function scalar(parameter: Parameter, shape: ValueShape): ParameterReader {
  return oneText(parameter, shape, (text) => decodeScalar(text, shape))
}

function oneText(
  parameter: Parameter,
  shape: ValueShape,
  decode: (text: string) => unknown,
): ParameterReader {
  const { name } = parameter
  return {
    parameter,
    shape,
    takesMany: false,
    owns: (candidate) => candidate === name,
    read(values) {
      const text = values.get(name)?.[0]
      return text === undefined ? undefined : decode(text)
    },
  }
}

// `ids=1&ids=2`; clients also write `ids[]=1&ids[]=2` and `ids[0]=1&ids[1]=2`.
function repeatedList(parameter: Parameter, shape: ValueShape): ParameterReader {
  return list(parameter, shape, (texts) => texts)
}

// `ids=1,2`, and what clients write instead, as above. Split after percent-decoding: many clients encode the comma itself,
// and servers cannot tell.
function separatedList(parameter: Parameter, shape: ValueShape): ParameterReader {
  return list(parameter, shape, (texts) => texts.flatMap((text) => split(text, parameter)))
}

function list(
  parameter: Parameter,
  shape: ValueShape,
  itemsOf: (texts: readonly string[]) => readonly string[],
): ParameterReader {
  const name = listName(parameter.name)
  return {
    parameter,
    shape,
    takesMany: true,
    owns: (candidate) => listName(candidate) === name,
    read(values) {
      const texts = listTexts(values, name)
      return texts.length === 0 ? undefined : decodeList(itemsOf(texts), shape)
    },
  }
}

/** Returns a name without the brackets that mark an item of a list. */
function listName(written: string): string {
  return written.endsWith(']') ? written.replace(ITEM, '') : written
}

const ITEM = /\[(\d*)\]$/

/** Returns the texts of a list in order: those of its plain name, of `name[]`, and of `name[0]`, `name[1]` by their index. */
function listTexts(
  values: ReadonlyMap<string, readonly string[]>,
  name: string,
): readonly string[] {
  const own = [...values].filter(([written]) => listName(written) === name)
  return own.sort(([a], [b]) => indexOf(a) - indexOf(b)).flatMap(([, texts]) => texts)
}

function indexOf(written: string): number {
  const index = ITEM.exec(written)?.[1]
  if (index === undefined) return -2
  return index === '' ? -1 : Number(index)
}

// `filter[state]=open&filter[tag][]=a`.
function deepObject(parameter: Parameter, shape: ValueShape): ParameterReader {
  const prefix = `${parameter.name}[`
  const owns = (candidate: string): boolean =>
    candidate.startsWith(prefix) && candidate.includes(']')
  return {
    parameter,
    shape,
    takesMany: true,
    owns,
    read(values) {
      const texts = new Map<string, readonly string[]>()
      for (const [name, list] of values) {
        if (!owns(name)) continue
        const key = name.slice(prefix.length, name.indexOf(']'))
        texts.set(key, [...(texts.get(key) ?? []), ...list])
      }
      return texts.size === 0 ? undefined : decodeObject(texts, shape)
    },
  }
}

// Each property is a parameter of its own: `state=open&tag=a`.
function spreadObject(parameter: Parameter, shape: ValueShape): ParameterReader {
  const owns = (candidate: string): boolean => shape.properties.has(candidate)
  return {
    parameter,
    shape,
    takesMany: true,
    owns,
    read(values) {
      const own = [...values].filter(([name]) => owns(name))
      return own.length === 0 ? undefined : decodeObject(own, shape)
    },
  }
}

// `state,open,tag,a`; exploded in a path or header: `state=open,tag=a`.
function separatedObject(parameter: Parameter, shape: ValueShape): ParameterReader {
  return oneText(parameter, shape, (text) =>
    decodeObject(pairs(split(text, parameter), parameter), shape),
  )
}

function split(text: string, { style, in: place }: Parameter): readonly string[] {
  if (text === '') return []
  const texts = text.split(SEPARATORS[style] ?? ',')
  return place === 'header' ? texts.map((part) => part.trim()) : texts
}

function pairs(
  texts: readonly string[],
  { explode }: Parameter,
): readonly (readonly [string, readonly string[]])[] {
  if (explode) {
    return texts.map((text) => {
      const equals = text.indexOf('=')
      return equals === -1 ? [text, ['']] : [text.slice(0, equals), [text.slice(equals + 1)]]
    })
  }
  return texts.flatMap((key, index) =>
    index % 2 === 0 ? [[key, [texts[index + 1] ?? '']] as const] : [],
  )
}

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
const QUOTED = /^ *'([^']+)' *$/
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** Decodes a scalar. */
export function decodeScalar(received: string, shape: ValueShape): unknown {
  const { types, hasDateSpellings, readsQuoted } = shape
  const text = readsQuoted ? received.replace(QUOTED, '$1') : received
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
function decodeObject(
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
function isObject({ types, properties }: ValueShape): boolean {
  return types.has('object') || properties.size > 0
}
