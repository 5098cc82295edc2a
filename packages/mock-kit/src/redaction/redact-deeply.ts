import { isSecretKey } from './is-secret.ts'
import { REDACTED } from './redact-url.ts'

/** Returns plain data with all its texts changed; itself where nothing changes. */
export function replaceTexts<Value>(value: Value, replace: (text: string) => string): Value {
  return walk(value, replace, () => false) as Value // texts become texts
}

/** Returns plain data with all its texts changed, and without the values of secret keys; itself where nothing changes. */
export function redactDeeply<Value>(value: Value, redactText: (text: string) => string): Value {
  return walk(value, redactText, isSecretKey) as Value // a reader of records takes a text for any value
}

function walk(
  value: unknown,
  redactText: (text: string) => string,
  isHidden: (key: string) => boolean,
): unknown {
  if (typeof value === 'string') return redactText(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => walk(item, redactText, isHidden))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  return walkObject(value as Readonly<Record<string, unknown>>, redactText, isHidden)
}

/** Copies the object only where something in it changes: of most nothing does. */
function walkObject(
  value: Readonly<Record<string, unknown>>,
  redactText: (text: string) => string,
  isHidden: (key: string) => boolean,
): unknown {
  let changed: [string, unknown][] | undefined
  for (const key in value) {
    const inner = value[key]
    const shown = isValue(inner) && isHidden(key) ? REDACTED : walk(inner, redactText, isHidden)
    if (shown !== inner) (changed ??= []).push([key, shown])
  }
  // Not by assignment: a key may be `__proto__`.
  return changed === undefined ? value : Object.fromEntries([...Object.entries(value), ...changed])
}

/** Tells values that can be a secret: a switch is none. */
function isValue(value: unknown): boolean {
  return value !== null && typeof value !== 'boolean'
}
