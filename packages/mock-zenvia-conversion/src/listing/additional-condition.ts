// Conditions on additional data: `field=value`, and likewise with >=, >, <=, < and ~ (contains).

const CONDITION = /^(?<field>[^=<>~]+)(?<operator>>=|<=|[=<>~])(?<value>.*)$/s

/** Something that additional data may meet. */
export type Condition = (data: Readonly<Record<string, unknown>>) => boolean

/** Reads a condition, which the contract has found to be one. */
export function toCondition(text: string): Condition {
  const { field = '', operator = '=', value = '' } = CONDITION.exec(text)?.groups ?? {}
  return (data) => Object.hasOwn(data, field) && meets(data[field], operator, value)
}

/** Numbers are compared as numbers, all else as text, whatever its case (assumed). */
function meets(actual: unknown, operator: string, wanted: string): boolean {
  if (actual === null || actual === undefined) return false
  const text = String(actual).toLowerCase()
  const wish = wanted.toLowerCase()
  if (operator === '~') return text.includes(wish)
  const areNumbers = isNumber(text) && isNumber(wish)
  const order = areNumbers ? Number(text) - Number(wish) : compare(text, wish)
  if (operator === '=') return order === 0
  if (operator === '>=') return order >= 0
  if (operator === '<=') return order <= 0
  return operator === '>' ? order > 0 : order < 0
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text))
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
