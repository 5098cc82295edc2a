/** RFC 3339 as the contract admits it: lower case, a blank for the T, an offset without minutes, a leap second. */
const DATE_TIME = /^(?<day>\d{4}-\d\d-\d\d)[t\s](?<time>\d\d:\d\d:)(?<second>\d\d)(?<rest>.*)$/i

/** Reads a valid instant or day (its first moment in UTC), in milliseconds since 1970. */
export function parseInstant(text: string): number {
  const { day, time, second, rest } = DATE_TIME.exec(text)?.groups ?? {}
  if (day === undefined || rest === undefined) return Date.parse(text)
  const [fraction = '', offset = ''] = splitOffset(rest.toUpperCase())
  return Date.parse(`${day}T${time}${second === '60' ? '59' : second}${fraction}${offset}`)
}

function splitOffset(rest: string): readonly string[] {
  const at = rest.search(/[Z+-]/)
  if (at < 0) return [rest, 'Z']
  const digits = rest.slice(at).replaceAll(/[^\d]/g, '')
  if (digits === '') return [rest.slice(0, at), 'Z']
  const offset = `${rest[at] ?? '+'}${digits.slice(0, 2)}:${digits.slice(2).padEnd(2, '0')}`
  return [rest.slice(0, at), offset]
}
