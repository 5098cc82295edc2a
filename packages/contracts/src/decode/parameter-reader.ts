// Reads one parameter, by its style.
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import type { Parameter } from '../contract/operation.ts'
import { member } from '../spec/located.ts'
import { isJsonObject, valueAt } from '../spec/pointer.ts'
import { decodeList, decodeObject, decodeScalar, isList, isObject } from './decode-text.ts'
import { type ValueShape, valueShape } from './value-shape.ts'

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
  const { name } = parameter
  return {
    parameter,
    shape,
    takesMany: false,
    owns: (candidate) => candidate === name,
    read(values) {
      const text = values.get(name)?.[0]
      return text === undefined ? undefined : decodeScalar(text, shape)
    },
  }
}

// `ids=1&ids=2`, and `ids[]=1&ids[]=2`, which many clients write.
function repeatedList(parameter: Parameter, shape: ValueShape): ParameterReader {
  const { name } = parameter
  return {
    parameter,
    shape,
    takesMany: true,
    owns: (candidate) => candidate === name || candidate === `${name}[]`,
    read(values) {
      const texts = [...(values.get(name) ?? []), ...(values.get(`${name}[]`) ?? [])]
      return texts.length === 0 ? undefined : decodeList(texts, shape)
    },
  }
}

// Split after percent-decoding: many clients encode the comma itself, and servers cannot tell.
function separatedList(parameter: Parameter, shape: ValueShape): ParameterReader {
  const { name } = parameter
  return {
    parameter,
    shape,
    takesMany: false,
    owns: (candidate) => candidate === name,
    read(values) {
      const text = values.get(name)?.[0]
      return text === undefined ? undefined : decodeList(split(text, parameter), shape)
    },
  }
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
  const { name } = parameter
  return {
    parameter,
    shape,
    takesMany: false,
    owns: (candidate) => candidate === name,
    read(values) {
      const text = values.get(name)?.[0]
      return text === undefined
        ? undefined
        : decodeObject(pairs(split(text, parameter), parameter), shape)
    },
  }
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
