import type { JsonObject, JsonValue } from '../contract/open-api-document.ts'

/** One key of a JSON pointer, escaped by RFC 6901. */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The pointer to something below another; keys are escaped here. */
export function joinPointer(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>((joined, key) => `${joined}/${escapeKey(String(key))}`, pointer)
}

/** The keys of a pointer such as `#/paths/~1json~1/post`; percent-encoding is undone, as URI fragments may carry it. */
export function pointerKeys(pointer: string): readonly string[] {
  const path = pointer.startsWith('#') ? decodeURIComponent(pointer.slice(1)) : pointer
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands at a pointer, or `undefined` where nothing does. */
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

/** Whether a JSON value is an object, and no array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
