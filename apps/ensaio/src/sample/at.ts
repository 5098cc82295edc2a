import type { JsonValue } from '@ensaio/contracts'

/** Returns the value below an object by these keys; `undefined` where there is none. */
export function at(root: JsonValue | undefined, ...keys: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = root
  for (const key of keys) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
    value = (value as { readonly [key: string]: JsonValue })[key] // no array, no null: an object
  }
  return value
}
