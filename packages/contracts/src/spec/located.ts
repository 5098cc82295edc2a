// A part of the document, together with its pointer.
import type { JsonObject, JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { UnresolvedRefError } from '../errors/unresolved-ref-error.ts'
import { isJsonObject, joinPointer, valueAt } from './pointer.ts'

/** An object of the document and its pointer. */
export interface Located {
  readonly pointer: string
  readonly value: JsonObject
}

/** Returns the members of an object below `key` that are objects themselves, in the document's order. */
export function members(
  parent: Located,
  key: string,
): readonly (Located & { readonly name: string })[] {
  const map = parent.value[key]
  if (!isJsonObject(map)) return []
  return Object.entries(map).flatMap(([name, value]) =>
    isJsonObject(value) ? [{ name, value, pointer: joinPointer(parent.pointer, key, name) }] : [],
  )
}

/** Returns the objects of a list below `key`. */
export function listed(parent: Located, key: string): readonly Located[] {
  const list: JsonValue | undefined = parent.value[key]
  if (!Array.isArray(list)) return []
  return (list as readonly JsonValue[]).flatMap((value, index) =>
    isJsonObject(value) ? [{ value, pointer: joinPointer(parent.pointer, key, index) }] : [],
  )
}

/** Returns the object below `key`, if there is one. */
export function member(parent: Located, key: string): Located | undefined {
  const value = parent.value[key]
  return isJsonObject(value) ? { value, pointer: joinPointer(parent.pointer, key) } : undefined
}

/** Returns the part itself, or the end of its chain of `$ref`s. Throws `UnresolvedRefError`. */
export function follow(document: OpenApiDocument, part: Located): Located {
  const seen = new Set<string>()
  let current = part
  while (typeof current.value['$ref'] === 'string') {
    const ref = current.value['$ref']
    if (seen.has(ref)) throw new UnresolvedRefError(ref, part.pointer, 'it leads back to itself')
    seen.add(ref)
    current = resolve(document, ref, current.pointer)
  }
  return current
}

/** Returns the target of one `$ref`. Throws `UnresolvedRefError`. */
export function resolve(document: OpenApiDocument, ref: string, pointer: string): Located {
  if (!ref.startsWith('#/')) throw new UnresolvedRefError(ref, pointer, 'it leaves the document')
  const value = valueAt(document, ref)
  if (!isJsonObject(value)) throw new UnresolvedRefError(ref, pointer, 'no object stands there')
  return { value, pointer: ref }
}
