// Bodies that are wrong in as many places as they have room for, made from a schema.
import type { JsonObject, OpenApiDocument } from '../contract/open-api-document.ts'
import { follow, listed, type Located, member, members } from '../spec/located.ts'

/** From this depth on nothing more is nested: a schema may refer to itself. */
const DEPTH_MAX = 8

/** Items that fit hardly any schema. */
const WRONG_ITEMS: readonly unknown[] = [{}, 1, null, 'x', [], { a: { b: 1 } }]

/** Makes bodies with a long wrong list, or a wrong object of many keys, in each place of the schema that takes one. */
export function hostileBodies(
  document: OpenApiDocument,
  schema: Located,
  length: number,
): readonly unknown[] {
  const wrong = WRONG_ITEMS.map((item) => Array.from({ length }, () => item))
  const keys = Object.fromEntries(Array.from({ length }, (_, index) => [`k${index}`, { a: index }]))
  return [...wrong, keys, ...placed(schema, 0)]

  function placed(part: Located, depth: number): readonly unknown[] {
    if (depth > DEPTH_MAX) return []
    return partsOf(document, part, depth).flatMap((one) => [
      ...members(one, 'properties').flatMap(({ name, ...property }) =>
        [...listsAt(property), ...placed(property, depth + 1)].map((value) => ({
          ...tagsOf(one.value),
          [name]: value,
        })),
      ),
      ...itemsOf(one).flatMap((items) =>
        placed(items, depth + 1).map((item) => Array.from({ length: 3 }, () => item)),
      ),
    ])
  }

  function listsAt(property: Located): readonly unknown[] {
    return partsOf(document, property, 0).some(({ value }) => takesMany(value))
      ? [...wrong, keys]
      : []
  }
}

function takesMany({ type, items, additionalProperties }: JsonObject): boolean {
  return (
    [type].flat().includes('array') || items !== undefined || additionalProperties !== undefined
  )
}

function itemsOf(part: Located): readonly Located[] {
  const items = member(part, 'items')
  return items === undefined ? [] : [items]
}

/** The literals that make a body pass for one alternative of a union. */
function tagsOf({ properties }: JsonObject): Readonly<Record<string, unknown>> {
  const entries = Object.entries((properties ?? {}) as Readonly<Record<string, JsonObject>>)
  return Object.fromEntries(
    entries.flatMap(([name, property]) =>
      property['const'] === undefined ? [] : [[name, property['const']]],
    ),
  )
}

function partsOf(document: OpenApiDocument, part: Located, depth: number): readonly Located[] {
  if (depth > DEPTH_MAX) return []
  const target = follow(document, part)
  const composed = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listed(target, keyword))
  return [target, ...composed.flatMap((one) => partsOf(document, one, depth + 1))]
}
