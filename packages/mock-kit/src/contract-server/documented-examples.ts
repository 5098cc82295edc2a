import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { JsonObject, JsonValue, OpenApiDocument } from '@ensaio/contracts'
import { flattenSchema } from './flatten-schema.ts'

/** The values that the spec shows for a parameter, a header or a media type; the schema speaks where it shows none. */
export function examplesOf(document: OpenApiDocument, holder: JsonObject): readonly JsonValue[] {
  const { examples, example } = holder
  if (isJsonObject(examples)) {
    return Object.values(examples)
      .map((entry) => flattenSchema(document, entry)['value'])
      .filter((value) => value !== undefined)
  }
  if (example !== undefined) return [example]
  const schema = flattenSchema(document, holder['schema'])
  if (Array.isArray(schema['examples'])) return schema['examples'] as readonly JsonValue[]
  const word = Array.isArray(schema['enum']) ? (schema['enum'] as readonly JsonValue[])[0] : null
  const shown = schema['example'] ?? schema['default'] ?? schema['const'] ?? word ?? undefined
  return shown === undefined ? [] : [shown]
}

/** The object at the pointer, `$ref` followed. */
export function objectAt(document: OpenApiDocument, pointer: string): JsonObject {
  return flattenSchema(document, valueAt(document, pointer))
}
