// Examples and defaults that break their own schema, and schemas that cannot be compiled.
import type { JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import type { SpecProblem } from '../errors/broken-spec-error.ts'
import { isJson } from '../decode/decode-body.ts'
import { createSchemaLibrary, type SchemaLibrary } from '../schema/schema-library.ts'
import { type Located, member, members } from '../spec/located.ts'
import { isJsonObject, joinPointer } from '../spec/pointer.ts'
import type { Part } from '../spec/walk-spec.ts'

/** Every example and default against its schema; in what a vendor sends, undocumented properties count as faults. */
export function lintExamples(
  document: OpenApiDocument,
  parts: readonly Part[],
): readonly SpecProblem[] {
  const library = createSchemaLibrary(document)
  return parts.flatMap((part) => {
    const schema = schemaOf(part)
    return schema === null ? [] : lintPart(part, schema, library)
  })
}

function schemaOf(part: Part): Located | null {
  if (part.kind === 'schema' || part.kind === 'property' || part.kind === 'subschema') return part
  if (part.kind === 'mediaType' && !isJson(part.name)) return null
  return member(part, 'schema') ?? null
}

function lintPart(part: Part, schema: Located, library: SchemaLibrary): readonly SpecProblem[] {
  const examples = examplesOf(part)
  // A component is compiled even without an example: it has to hold for the first request.
  if (examples.length === 0 && part.kind !== 'schema' && part.kind !== 'mediaType') return []
  try {
    const validate = library.validator(schema, isSent(part) ? 'closed' : 'open')
    return examples.flatMap(({ pointer, value }) =>
      validate(value).map(({ where, rule, expected, received, pointer: at }) => ({
        pointer: `${pointer}${where}`,
        message: `breaks ${rule} of ${at}: expected ${expected}, received ${received}.`,
      })),
    )
  } catch (error) {
    // Ajv throws plain errors at schemas that it cannot read.
    if (!(error instanceof Error)) throw error
    return [{ pointer: schema.pointer, message: `cannot be compiled: ${error.message}` }]
  }
}

function isSent({ kind, parent, pointer }: Part): boolean {
  return (
    kind === 'mediaType' && (parent?.kind !== 'requestBody' || pointer.startsWith('#/webhooks/'))
  )
}

interface Example {
  readonly pointer: string
  readonly value: JsonValue
}

function examplesOf(part: Part): readonly Example[] {
  const { example, examples, default: defaultValue } = part.value
  const single = { example, default: part.kind === 'mediaType' ? undefined : defaultValue }
  return [
    ...Object.entries(single).flatMap(([key, value]) =>
      value === undefined ? [] : [{ pointer: joinPointer(part.pointer, key), value }],
    ),
    ...listOf(examples).map((value, index) => ({
      pointer: joinPointer(part.pointer, 'examples', index),
      value,
    })),
    ...(isJsonObject(examples) ? namedExamples(part) : []),
  ]
}

function namedExamples(part: Part): readonly Example[] {
  return members(part, 'examples').flatMap(({ pointer, value: { value } }) =>
    value === undefined ? [] : [{ pointer: joinPointer(pointer, 'value'), value }],
  )
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : []
}
