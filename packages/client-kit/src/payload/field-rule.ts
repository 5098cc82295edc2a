/** What one key of a payload has to hold. */
export interface FieldRule {
  readonly type: 'string' | 'boolean'
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
export const flag: FieldRule = {
  type: 'boolean',
  expected: 'a boolean',
  required: true,
  accepts: (value) => typeof value === 'boolean',
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

/** The same, but the key may be left out. Null is no way of leaving it out. */
export function optional(rule: FieldRule): FieldRule {
  return { ...rule, required: false }
}

/** A rule for each key of a type: the compiler tells when the contract gains or loses a key. */
export type Shape<Payload> = { readonly [Key in keyof Payload]-?: FieldRule }
