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
  const shown: Record<string, unknown> = {}
  let hasChanged = false
  for (const [key, inner] of Object.entries(value)) {
    const redacted = isValue(inner) && isHidden(key) ? REDACTED : walk(inner, redactText, isHidden)
    hasChanged ||= redacted !== inner
    Object.defineProperty(shown, key, {
      value: redacted,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return hasChanged ? shown : value
}

/** Tells values that can be a secret: a switch is none. */
function isValue(value: unknown): boolean {
  return value !== null && typeof value !== 'boolean'
}
