import { REDACTED, isSecretKey } from './is-secret.ts'

/** Plain data that was looked at before, and what it is shown as. */
interface Shown {
  readonly value: object
  readonly shown: object
}

interface Rules {
  readonly showText: (text: string) => string
  readonly isHidden: (key: string) => boolean
}

/** Returns plain data with all its texts changed; itself where nothing changes. */
export function replaceTexts<Value>(value: Value, showText: (text: string) => string): Value {
  return walk(value, { showText, isHidden: () => false }) as Value // texts become texts
}

/**
 * Returns plain data with all its texts changed, and without the values of secret keys; itself where nothing changes.
 * @param like an earlier state of it: what both share is shown as before, without a look into it
 */
export function redactDeeply<Value>(
  value: Value,
  showText: (text: string) => string,
  like?: Shown,
): Value {
  return walk(value, { showText, isHidden: isSecretKey }, like) as Value // a reader of records takes a text for any value
}

function walk(value: unknown, rules: Rules, like?: Shown): unknown {
  if (typeof value === 'string') return rules.showText(value)
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value)
    ? walkList(value, rules, like)
    : walkObject(value as Fields, rules, like)
}

/** Apart from `walk`, which is called for each text: a function with closures allocates what they share at each call. */
function walkList(value: readonly unknown[], rules: Rules, like: Shown | undefined): unknown {
  if (value.length === 0) return value
  const items = value.map((item, index) => walkMember(index, item, rules, like))
  return items.every((item, index) => item === value[index]) ? value : items
}

type Fields = Readonly<Record<string, unknown>>

/** Copies the object only where something in it changes: of most nothing does. */
function walkObject(value: Fields, rules: Rules, like: Shown | undefined): unknown {
  let changed: [string, unknown][] | undefined
  for (const key in value) {
    const inner = value[key]
    const shown = walkMember(key, inner, rules, like)
    if (shown !== inner) (changed ??= []).push([key, shown])
  }
  // Not by assignment: a key may be `__proto__`.
  return changed === undefined ? value : Object.fromEntries([...Object.entries(value), ...changed])
}

/** Of two states of a record most members are the same: their names are not looked at again either. */
function walkMember(
  key: string | number,
  member: unknown,
  rules: Rules,
  like: Shown | undefined,
): unknown {
  const value = like && (like.value as Fields)[key]
  const shown = like && (like.shown as Fields)[key]
  if (like !== undefined && value === member) return shown
  if (typeof key === 'string' && isValue(member) && rules.isHidden(key)) return REDACTED
  return walk(member, rules, isObject(value) && isObject(shown) ? { value, shown } : undefined)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Tells values that can be a secret: a switch is none. */
function isValue(value: unknown): boolean {
  return value !== null && typeof value !== 'boolean'
}
