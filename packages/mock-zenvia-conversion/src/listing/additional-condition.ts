// Conditions on additional data: `field=value`, and likewise with >=, >, <=, < and ~ (contains).
const CONDITION = /^(?<field>[^=<>~]+)(?<operator>>=|<=|[=<>~])(?<value>.*)$/s

/** What stands in a field of additional data, as conditions compare it. */
export interface FieldValue {
  /** In lower case. */
  readonly text: string
  /** Where the text is one: not a number else. */
  readonly number: number
}

/** Something that additional data may meet. */
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

/** Reads a condition, which the contract has found to be one. Numbers are compared as numbers, all else as text (assumed). */
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

/** Reads a field, whatever stands in it; `undefined` where nothing does. */
export function additionalField(
  data: Readonly<Record<string, unknown>>,
  field: string,
): FieldValue | undefined {
  const actual = Object.hasOwn(data, field) ? data[field] : undefined
  return actual === undefined || actual === null ? undefined : toFieldValue(actual)
}

/** Whatever its case (assumed). */
function toFieldValue(value: unknown): FieldValue {
  const text = textOf(value).toLowerCase()
  const number = text.trim() === '' ? Number.NaN : Number(text)
  return { text, number: Number.isFinite(number) ? number : Number.NaN }
}

/** As the language writes it, but that a key named toString does no harm. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => textOf(one ?? '')).join(',')
  return typeof value === 'object' ? '[object Object]' : String(value)
}
