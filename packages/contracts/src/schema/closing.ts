// Finds the keyword that keeps undocumented properties out of a schema, if any.
import type { JsonObject, OpenApiDocument } from '../contract/open-api-document.ts'
import { follow, listed, type Located, member, members } from '../spec/located.ts'

/**
 * The keyword to set to `false`, or `null` where the schema speaks for itself, lists no property at all (so that it is
 * an object of any keys), or hands the closing on to its one member.
 *
 * A flat schema takes `additionalProperties`, which is faster; a composed one needs `unevaluatedProperties`.
 */
export function closingKeyword(
  schema: JsonObject,
  document: OpenApiDocument,
): 'additionalProperties' | 'unevaluatedProperties' | null {
  if ('additionalProperties' in schema || 'unevaluatedProperties' in schema) return null
  if (compositionOf(schema).length === 0)
    return hasProperties(schema) ? 'additionalProperties' : null
  if (passesClosingOn(schema)) return null
  return listsProperties({ pointer: '#', value: schema }, document, new Set())
    ? 'unevaluatedProperties'
    : null
}

/** Tells if one member alone describes a schema's properties: a lone `$ref`, a `oneOf`, an `allOf` of one. */
export function passesClosingOn(schema: JsonObject): boolean {
  if (hasProperties(schema)) return false
  const [keyword, ...others] = compositionOf(schema)
  if (keyword === undefined || others.length > 0) return false
  if (keyword === '$ref' || keyword === 'oneOf') return true
  const list = schema[keyword]
  return Array.isArray(list) && list.length === 1
}

const COMPOSITION_KEYWORDS = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas'] as const

function compositionOf(schema: JsonObject): readonly (typeof COMPOSITION_KEYWORDS)[number][] {
  return COMPOSITION_KEYWORDS.filter((keyword) => keyword in schema)
}

function hasProperties(schema: JsonObject): boolean {
  return 'properties' in schema || 'patternProperties' in schema
}

function listsProperties(part: Located, document: OpenApiDocument, seen: Set<JsonObject>): boolean {
  const target = follow(document, part)
  if (hasProperties(part.value) || hasProperties(target.value)) return true
  if (seen.has(target.value)) return false
  seen.add(target.value)
  return membersOf(target).some((child) => listsProperties(child, document, seen))
}

function membersOf(part: Located): readonly Located[] {
  const branches = ['then', 'else'].flatMap((keyword) => member(part, keyword) ?? [])
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listed(part, keyword))
  return [...branches, ...lists, ...members(part, 'dependentSchemas')]
}
