// Dates as vendors let their customers write them: a day, perhaps with a time, without an offset; or an instant in UTC.

// `2026-03-02`, `2026-03-02 14:05`, `2026-03-02T14:05:09`.
const SPELLINGS = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/

// `2026-03-02T14:05:09Z`, `2026-03-02T14:05:09.123Z`.
const INSTANT = /^(.{19})(?:\.\d{3})?Z$/

/** The one spelling that handlers see, `YYYY-MM-DDTHH:MM:SS`, or an instant as it is; `null` where the text is neither. */
export function normaliseDate(text: string): string | null {
  const instant = INSTANT.exec(text)
  if (instant !== null) return normaliseDate(instant[1] ?? '') === instant[1] ? text : null
  const match = SPELLINGS.exec(text)
  if (match === null) return null
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00'] = match
  if (!isDay(Number(year), Number(month), Number(day))) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The format of schemas with `x-date-spellings: true`. */
export const DATE_SPELLINGS_FORMAT = 'x-date-spellings'
