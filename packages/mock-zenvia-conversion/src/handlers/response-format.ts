// Delimited values: a line of field names, then a line for each item. That there are such answers was observed; their
// layout is assumed.
type Format = 'json' | 'csv' | 'text'

/** A body in one of the three formats. */
export type Formatted<Status extends number, Body> =
  | { readonly status: Status; readonly body: Body }
  | { readonly status: Status; readonly contentType: 'text/csv'; readonly body: string }
  | { readonly status: Status; readonly contentType: 'text/plain'; readonly body: string }

/** The part of a call that names the format. */
interface FormatCall {
  readonly query: { readonly format?: Format }
  readonly accept: string
}

/** Answers 200 in the format of the parameter `format`, else of the Accept header, else as JSON. */
export function inFormat<Body extends object>(call: FormatCall, body: Body): Formatted<200, Body> {
  return withStatus(200, call, body)
}

/** Does the same for an operation that answers 201. */
export function createdInFormat<Body extends object>(
  call: FormatCall,
  body: Body,
): Formatted<201, Body> {
  return withStatus(201, call, body)
}

function withStatus<Status extends number, Body extends object>(
  status: Status,
  call: FormatCall,
  body: Body,
): Formatted<Status, Body> {
  const format = call.query.format ?? acceptedFormat(call.accept)
  if (format === 'csv') return { status, contentType: 'text/csv', body: toDelimitedText(body, ',') }
  if (format === 'text')
    return { status, contentType: 'text/plain', body: toDelimitedText(body, '\t') }
  return { status, body }
}

/** Returns the supported format with the highest weight in the header; JSON where it names none. */
function acceptedFormat(accept: string): Format {
  if (accept === '*/*') return 'json'
  const preferences = accept
    .split(',')
    .map(toPreference)
    .filter((preference) => preference.weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return preferences.find((preference) => preference.format !== undefined)?.format ?? 'json'
}

function toPreference(part: string): {
  readonly format: Format | undefined
  readonly weight: number
} {
  const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { format: formatOf(type), weight: quality === undefined ? 1 : Number(quality) }
}

function formatOf(type: string): Format | undefined {
  if (type === 'text/csv' || type === 'text/*') return 'csv'
  if (type === 'text/plain') return 'text'
  return ['application/json', 'application/*', '*/*'].includes(type) ? 'json' : undefined
}

/** The delimiter between the values of a line. */
export type Delimiter = ',' | '\t'

/** Formats an item or a list of items as lines of values. Objects and lists in them are JSON. */
export function toDelimitedText(body: object, delimiter: Delimiter): string {
  const items = (Array.isArray(body) ? body : [body]) as readonly object[]
  const rows = items.map(toRow)
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  const lines = rows.map((row) => keys.map((key) => row.get(key)))
  return [keys, ...lines]
    .map((values) => `${values.map((value) => toCell(value, delimiter)).join(delimiter)}\n`)
    .join('')
}

/** Returns the values by field. An item that is not an object, such as the name of a category, is its own value. */
function toRow(item: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof item === 'object' && item !== null
  return new Map(isObject ? Object.entries(item) : [['value', item]])
}

function toCell(value: unknown, delimiter: Delimiter): string {
  if (value === undefined || value === null) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text)
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
}
