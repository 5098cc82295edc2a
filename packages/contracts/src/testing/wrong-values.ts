// Values that break one keyword of a schema each, put into the place of a body that the schema is for.
import type { JsonObject, OpenApiDocument } from '../contract/open-api-document.ts'
import { follow, listed, type Located, member, members } from '../spec/located.ts'
import { isJsonObject } from '../spec/pointer.ts'

/** From this depth on nothing more is nested: a schema may refer to itself. */
const DEPTH_MAX = 6

/** Longer than any text that a message may repeat. */
const LONG_TEXT = 'x'.repeat(5_000)

const ONE_OF_EACH: Readonly<Record<string, unknown>> = {
  array: [],
  boolean: true,
  null: null,
  number: 7.5,
  object: { [LONG_TEXT]: 1 },
  string: LONG_TEXT,
}

/** A value that breaks a keyword, within a body that holds nothing else. */
export interface WrongValue {
  readonly keyword: string
  readonly body: unknown
}

/** Makes the bodies that break one keyword each, for all keywords of a schema and of those below it. */
export function wrongValues(document: OpenApiDocument, schema: Located): readonly WrongValue[] {
  return below(schema, 0, (value) => value)

  function below(
    schemaHere: Located,
    depth: number,
    place: (value: unknown) => unknown,
  ): readonly WrongValue[] {
    if (depth > DEPTH_MAX) return []
    const here = follow(document, schemaHere)
    const items = member(here, 'items')
    const others = member(here, 'additionalProperties')
    return [
      ...Object.entries(here.value).flatMap(([keyword, rule]) =>
        wrongFor(keyword, rule, here.value).map((value) => ({ keyword, body: place(value) })),
      ),
      ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
        listed(here, keyword).flatMap((branch) => below(branch, depth, place)),
      ),
      ...members(here, 'properties').flatMap(({ name, ...property }) =>
        below(property, depth + 1, (value) => place({ [name]: value })),
      ),
      ...(items === undefined ? [] : below(items, depth + 1, (value) => place([value]))),
      ...(others === undefined
        ? []
        : below(others, depth + 1, (value) => place({ [LONG_TEXT]: value }))),
    ]
  }
}

/** Returns the values that break a keyword, each alone where that can be. */
function wrongFor(keyword: string, rule: unknown, schema: JsonObject): readonly unknown[] {
  const limit = Number(rule)
  switch (keyword) {
    case 'type':
      return Object.entries(ONE_OF_EACH).flatMap(([type, value]) =>
        [rule].flat().includes(type) ? [] : [value],
      )
    case 'const':
    case 'enum':
      return ['no such value', LONG_TEXT]
    case 'format':
    case 'pattern':
    case 'x-date-spellings':
      return ['', '\0'.repeat(200), LONG_TEXT]
    case 'minLength':
      return ['x'.repeat(Math.max(0, limit - 1))]
    case 'maxLength':
      return ['x'.repeat(limit + 1)]
    case 'minimum':
    case 'exclusiveMinimum':
      return [limit - 1]
    case 'maximum':
    case 'exclusiveMaximum':
      return [limit + 1]
    case 'minItems':
      return [[]]
    case 'maxItems':
      return [Array.from({ length: limit + 1 }, () => LONG_TEXT)]
    case 'minProperties':
    case 'required':
    case 'anyOf':
    case 'oneOf':
      return [{}]
    case 'maxProperties':
    case 'unevaluatedProperties':
      return [Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`key${index}`, 1]))]
    case 'additionalProperties':
      return rule === false ? [{ [LONG_TEXT]: LONG_TEXT }] : []
    case 'dependentRequired':
      return isJsonObject(rule)
        ? Object.keys(rule).map((name) => ({ [name]: firstOf(schema, name) }))
        : []
    default:
      return []
  }
}

function firstOf({ properties }: JsonObject, name: string): unknown {
  const property = isJsonObject(properties) ? properties[name] : undefined
  return isJsonObject(property) && property['type'] === 'object' ? {} : 'x'
}
