import type { JsonObject, JsonValue } from '../contract/open-api-document.ts'

/** Escapes one key of a JSON pointer by RFC 6901. */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Returns the pointer to a part below another; keys are escaped here. */
export function joinPointer(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>((joined, key) => `${joined}/${escapeKey(String(key))}`, pointer)
}

/** Returns the keys of a pointer such as `#/paths/~1json~1/post`, percent-decoded, since URI fragments may be encoded. */
export function pointerKeys(pointer: string): readonly string[] {
  const path = pointer.startsWith('#') ? decodeURIComponent(pointer.slice(1)) : pointer
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Returns the value at a pointer, or `undefined` where there is none. */
export function valueAt(root: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = root
  for (const key of pointerKeys(pointer)) {
    if (
      value === undefined ||
      value === null ||
      typeof value !== 'object' ||
      !Object.hasOwn(value, key)
    )
      return undefined
    value = (value as JsonObject)[key]
  }
  return value
}

/** Tells if a JSON value is an object, and not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
