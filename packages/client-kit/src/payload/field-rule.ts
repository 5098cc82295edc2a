/** The rule for the value of one key of a payload. */
export interface FieldRule {
  readonly type: 'string' | 'boolean' | 'number' | 'object' | 'array'
  /** For messages: `a string`. */
  readonly expected: string
  readonly required: boolean
  readonly accepts: (value: unknown) => boolean
}

/** Any string. */
export const text: FieldRule = {
  type: 'string',
  expected: 'a string',
  required: true,
  accepts: (value) => typeof value === 'string',
}

/** True or false. */
export const boolean: FieldRule = {
  type: 'boolean',
  expected: 'a boolean',
  required: true,
  accepts: (value) => typeof value === 'boolean',
}

/** A whole number, 0 or more. */
export const count: FieldRule = {
  type: 'number',
  expected: 'a whole number',
  required: true,
  accepts: (value) => Number.isInteger(value) && Number(value) >= 0,
}

/** An object that has a string under each of these keys; what else it has is not looked at. */
export function recordWith(keys: readonly string[]): FieldRule {
  return {
    type: 'object',
    expected: `an object with a string under ${keys.join(', ')}`,
    required: true,
    accepts(value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
      const fields = new Map<string, unknown>(Object.entries(value))
      return keys.every((key) => typeof fields.get(key) === 'string')
    },
  }
}

/** A list of strings. */
export const texts: FieldRule = {
  type: 'array',
  expected: 'an array of strings',
  required: true,
  accepts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
}

/** One of these words. */
export function oneOf(words: readonly string[]): FieldRule {
  return {
    type: 'string',
    expected: `one of ${words.join(', ')}`,
    required: true,
    accepts: (value) => words.some((word) => word === value),
  }
}

/** The same rule for an optional key. Null is a value, and does not count as left out. */
export function optional(rule: FieldRule): FieldRule {
  return { ...rule, required: false }
}

/** A rule for each key of a type: the compiler tells when the contract gains or loses a key. */
export type Shape<Payload> = { readonly [Key in keyof Payload]-?: FieldRule }
