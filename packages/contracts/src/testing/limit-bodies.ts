// Bodies of any length, made from a schema: each of its places is filled with as much as fits.
import type { JsonObject, JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { JSON_LEVELS_MAX } from '../decode/decode-body.ts'
import { follow, type Located, member, members } from '../spec/located.ts'
import { isJsonObject } from '../spec/pointer.ts'
import {
  bytesOf,
  DEPTH_MAX,
  type Fill,
  fillingsOf,
  NOT_UTF8,
  partsOf,
  WHOLE_FILLINGS,
} from './fillings.ts'
import { sampleOf } from './sample-of.ts'

/** A body that can have any length. */
export interface LimitBody {
  /** The place as a JSON pointer, with `0` for an item of a list and `*` for any key; `''` is the body itself. */
  readonly where: string
  /** The content of the place in words: `items {}`. */
  readonly filling: string
  /** The schema of the place without what only describes it: places of the same shape are checked by the same rules. */
  readonly shape: string
  /** Returns the body of about so many bytes. It may be no JSON. */
  readonly text: (bytes: number) => string
  /** Bytes of `latin1` are not UTF-8. */
  readonly encoding: 'utf8' | 'latin1'
}

/** The schema of what is wrong by any. */
const ANY: Located = { pointer: '#', value: {} }

/** A place in a body. */
interface Place {
  readonly where: string
  /** Writes the body around a value at the place; the way from each schema above is a step. */
  readonly steps: readonly Step[]
}

interface Step {
  /** The schema that the step leaves. */
  readonly from: string
  readonly around: (inner: string) => string
}

/**
 * Makes bodies that fill each place of the schema, in each way that its type has. Each has beside the place what is required
 * there, and what the example of a right body has.
 */
export function limitBodies(
  document: OpenApiDocument,
  schema: Located,
  example: JsonValue = {},
): readonly LimitBody[] {
  const found = new Map<string, LimitBody>()
  const body: Place = { where: '', steps: [] }
  for (const [what, fill] of WHOLE_FILLINGS) add(what, ANY, body, fill)
  visit(schema, body)
  return [...found.values()]

  function add(filling: string, part: Located, { where, steps }: Place, fill: Fill): void {
    const text = (bytes: number) => {
      const rest = bytes - bytesOf(wrap(steps, ''))
      return wrap(steps, fill(Math.max(1, rest)))
    }
    const encoding = filling === NOT_UTF8 ? 'latin1' : 'utf8'
    const body: LimitBody = { where, filling, shape: shapeOf(part), text, encoding }
    const key = `${filling} at ${where}`
    if (!found.has(key)) found.set(key, body)
  }

  function visit(part: Located, place: Place): void {
    const target = follow(document, part)
    const ancestor = place.steps.findIndex(({ from }) => from === target.pointer)
    if (ancestor !== -1) return add('levels', target, place, nested(place.steps.slice(ancestor)))
    if (place.steps.length > DEPTH_MAX) return
    const right = [sampleOf(document, target), ...(place.steps.length === 0 ? [example] : [])]
    for (const one of partsOf(document, target)) {
      for (const [what, fill] of fillingsOf(document, one)) add(what, one, place, fill)
      for (const { name, ...property } of members(one, 'properties'))
        visit(
          property,
          below(name, beside(name, one === target ? right : [...right, sampleOf(document, one)])),
        )
      const items = member(one, 'items')
      if (items !== undefined)
        visit(
          items,
          below('0', (inner) => `[${inner}]`),
        )
      const others = member(one, 'additionalProperties')
      if (others !== undefined)
        visit(
          others,
          below('*', (inner) => `{"k":${inner}}`),
        )
    }

    function below(key: string, around: Step['around']): Place {
      const steps = [...place.steps, { from: target.pointer, around }]
      return { where: `${place.where}/${key}`, steps }
    }
  }
}

/** Writes an object with what others have, and with a value for the property. */
function beside(name: string, samples: readonly JsonValue[]): Step['around'] {
  const { [name]: _, ...others } = Object.assign({}, ...samples.filter(isJsonObject)) as JsonObject
  const written = JSON.stringify(others).slice(1, -1)
  const key = JSON.stringify(name)
  return (inner) => `{${written}${written === '' ? '' : ','}${key}:${inner}}`
}

/** Descriptions and examples: they check nothing. */
const DESCRIBING = /^(?:x-|description$|title$|examples?$)/

function shapeOf({ value }: Located): string {
  return JSON.stringify(value, (key, inner: unknown) => (DESCRIBING.test(key) ? undefined : inner))
}

function wrap(steps: readonly Step[], inner: string): string {
  return steps.reduceRight((text, { around }) => around(text), inner)
}

/** A value of a schema that refers to itself, as deep as a body may be. */
function nested(steps: readonly Step[]): Fill {
  const [before = '', after = ''] = wrap(steps, '\0').split('\0')
  const levelsMax = Math.floor((JSON_LEVELS_MAX - 2 * DEPTH_MAX) / steps.length)
  return (length) => {
    const levels = Math.min(levelsMax, Math.ceil(length / (before.length + after.length)))
    return `${before.repeat(levels)}1${after.repeat(levels)}`
  }
}
