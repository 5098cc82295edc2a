import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { JsonObject, JsonValue, OpenApiDocument } from '@ensaio/contracts'

/** The schema with its `$ref` followed and its `allOf` put together, one level deep; `true` and nothing are `{}`. */
export function flattenSchema(
  document: OpenApiDocument,
  schema: JsonValue | undefined,
): JsonObject {
  if (!isJsonObject(schema)) return {}
  const { $ref, allOf, ...own } = schema
  const parts = [
    ...(typeof $ref === 'string' ? [valueAt(document, $ref)] : []),
    ...(Array.isArray(allOf) ? (allOf as readonly JsonValue[]) : []),
  ]
  return [...parts.map((part) => flattenSchema(document, part)), own].reduce(join)
}

/** The branches of `oneOf` and `anyOf`, each joined with what holds for all; none where there is no choice. */
export function branchesOf(document: OpenApiDocument, schema: JsonObject): readonly JsonObject[] {
  const { oneOf, anyOf, ...common } = schema
  const branches = [oneOf, anyOf].flatMap((list) =>
    Array.isArray(list) ? (list as readonly JsonValue[]) : [],
  )
  return branches.map((branch) => join(common, flattenSchema(document, branch)))
}

/** The JSON types that the flattened schema allows; `undefined` where it does not say. */
export function typesOf(
  document: OpenApiDocument,
  schema: JsonObject,
): readonly string[] | undefined {
  const { type } = schema
  if (type !== undefined) return [type].flat().map(String)
  const branches = branchesOf(document, schema).map((branch) => typesOf(document, branch))
  const known = branches.filter((types) => types !== undefined)
  return branches.length > 0 && known.length === branches.length ? known.flat() : undefined
}

/** The property schemas by name. */
export function propertiesOf({ properties }: JsonObject): JsonObject {
  return isJsonObject(properties) ? properties : {}
}

/** The names of the required properties. */
export function requiredOf({ required }: JsonObject): readonly string[] {
  return Array.isArray(required) ? required.map(String) : []
}

function join(one: JsonObject, other: JsonObject): JsonObject {
  const properties = { ...propertiesOf(one), ...propertiesOf(other) }
  const required = [...new Set([...requiredOf(one), ...requiredOf(other)])]
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  }
}
