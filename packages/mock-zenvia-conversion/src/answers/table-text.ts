// Comma-separated values and text: a line of keys, then a line for each item. That there are such answers was observed;
// their layout is assumed.

/** What stands between the values of a line. */
export type Separator = ',' | '\t'

/** The item or the items as lines of values. Objects and lists in them stand as JSON. */
export function toTableText(body: object, separator: Separator): string {
  const items = (Array.isArray(body) ? body : [body]) as readonly object[]
  const rows = items.map(toRow)
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  const lines = rows.map((row) => keys.map((key) => row.get(key)))
  return [keys, ...lines]
    .map((values) => `${values.map((value) => toCell(value, separator)).join(separator)}\n`)
    .join('')
}

/** An item that is no object, such as the name of a category, is its own value. */
function toRow(item: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof item === 'object' && item !== null
  return new Map(isObject ? Object.entries(item) : [['value', item]])
}

function toCell(value: unknown, separator: Separator): string {
  if (value === undefined || value === null) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text)
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
}
