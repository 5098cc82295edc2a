// Lists the fields that a spec documents of a message, and which of them a body has.
import { isJsonObject, joinPointer, pointerKeys, valueAt } from '@ensaio/contracts'
import type { JsonObject, OpenApiDocument } from '@ensaio/contracts'

/** A documented field. */
export interface DocumentedField {
  /** A JSON pointer into the body, with `*` for the items of a list. */
  readonly field: string
  readonly pointer: string
}

/** Deeper than any message of the vendors; a schema may hold itself. */
const LEVELS_MAX = 8

/** Returns every field that a schema documents, each once. */
export function documentedFields(
  document: OpenApiDocument,
  schemaPointer: string,
): readonly DocumentedField[] {
  const fields = new Map<string, string>()
  visit(schemaPointer, '', 0)
  return [...fields].map(([field, pointer]) => ({ field, pointer }))

  function visit(place: string, field: string, level: number): void {
    const { pointer, value } = resolve(document, place)
    if (level > LEVELS_MAX) return
    for (const key of ['allOf', 'oneOf', 'anyOf']) {
      const list = value[key]
      const count = Array.isArray(list) ? list.length : 0
      for (let index = 0; index < count; index += 1)
        visit(joinPointer(pointer, key, index), field, level + 1)
    }
    if (value['items'] !== undefined) visit(joinPointer(pointer, 'items'), `${field}/*`, level + 1)
    const properties = value['properties']
    for (const [name, schema] of isJsonObject(properties) ? Object.entries(properties) : []) {
      if (schema === false) continue // it must not be there
      const own = joinPointer(field, name)
      const at = joinPointer(pointer, 'properties', name)
      if (!fields.has(own)) fields.set(own, at)
      visit(at, own, level + 1)
    }
  }
}

/**
 * Adds the places of all fields of a body, with `*` for the items of a list; and, with a slash behind it, the place of each
 * object, whose other fields could have been there.
 */
export function addFieldsOf(body: unknown, seen: Set<string>, place = ''): void {
  if (Array.isArray(body)) {
    for (const item of body) addFieldsOf(item, seen, `${place}/*`)
  } else if (isJsonObject(body)) {
    seen.add(`${place}/`)
    for (const [name, value] of Object.entries(body)) {
      const own = joinPointer(place, name)
      seen.add(own)
      addFieldsOf(value, seen, own)
    }
  }
}

/** Returns the pointer to the schema of a message of this content type; `undefined` where the spec has none. */
export function schemaPointerOf(
  document: OpenApiDocument,
  { pointer, status, contentType }: { pointer: string; status?: number; contentType: string },
): string | undefined {
  const holder = status === undefined ? joinPointer(pointer, 'requestBody') : answerAt()
  if (holder === undefined) return undefined
  const message = resolve(document, holder)
  const content = message.value['content']
  const [type = ''] = contentType.toLowerCase().split(';', 1)
  const name = isJsonObject(content)
    ? Object.keys(content).find((key) => key.toLowerCase() === type.trim())
    : undefined
  return name && joinPointer(message.pointer, 'content', name, 'schema')

  function answerAt(): string | undefined {
    const answers = valueAt(document, joinPointer(pointer, 'responses'))
    const names = isJsonObject(answers) ? Object.keys(answers) : []
    const range = `${Math.trunc((status ?? 0) / 100)}XX`
    const name = [String(status), range, 'default'].find((one) => names.includes(one))
    return name && joinPointer(pointer, 'responses', name)
  }
}

function resolve(
  document: OpenApiDocument,
  pointer: string,
): { readonly pointer: string; readonly value: JsonObject } {
  const value = valueAt(document, pointer)
  if (!isJsonObject(value)) return { pointer, value: {} }
  const { $ref } = value
  // The specs are linted: a reference leads somewhere, and not back to itself.
  return typeof $ref === 'string'
    ? resolve(document, joinPointer('#', ...pointerKeys($ref)))
    : { pointer, value }
}
