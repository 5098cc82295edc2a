// Conditions on additional data: `field=value`, or with >=, >, <=, <, or ~ (contains).
const CONDITION = /^(?<field>[^=<>~]+)(?<operator>>=|<=|[=<>~])(?<value>.*)$/s

/** A field of additional data, as conditions compare it. */
export interface FieldValue {
  /** In lower case. */
  readonly text: string
  /** The number, where the text is one; else NaN. */
  readonly number: number
}

/** A condition on additional data. */
export interface Condition {
  readonly field: string
  readonly isMetBy: (value: FieldValue | undefined) => boolean
}

type Comparison = (one: number | string, other: number | string) => boolean

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '=': (one, other) => one === other,
  '>=': (one, other) => one >= other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '<': (one, other) => one < other,
}

/** Parses a condition, which the contract has validated. Numbers are compared as numbers, everything else as text (assumed). */
export function toCondition(condition: string): Condition {
  const { field = '', operator = '=', value = '' } = CONDITION.exec(condition)?.groups ?? {}
  const { text, number } = toFieldValue(value)
  const compare = COMPARISONS[operator]
  if (compare === undefined)
    return { field, isMetBy: (actual) => actual?.text.includes(text) === true }
  const isMetBy = (actual: FieldValue | undefined): boolean => {
    if (actual === undefined) return false
    const areNumbers = !Number.isNaN(number) && !Number.isNaN(actual.number)
    return areNumbers ? compare(actual.number, number) : compare(actual.text, text)
  }
  return { field, isMetBy }
}

/** Reads a field of any type; returns `undefined` for an empty one. */
export function additionalField(
  data: Readonly<Record<string, unknown>>,
  field: string,
): FieldValue | undefined {
  const actual = Object.hasOwn(data, field) ? data[field] : undefined
  return actual === undefined || actual === null ? undefined : toFieldValue(actual)
}

/** Case does not matter (assumed). */
function toFieldValue(value: unknown): FieldValue {
  const text = textOf(value).toLowerCase()
  const number = text.trim() === '' ? Number.NaN : Number(text)
  return { text, number: Number.isFinite(number) ? number : Number.NaN }
}

/** Converts like the language does, except that a field named toString does no harm. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => textOf(one ?? '')).join(',')
  return typeof value === 'object' ? '[object Object]' : String(value)
}
