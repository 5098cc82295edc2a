const ISO_8601 =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/i
const HAS_ZONE = /(?:Z|[+-]\d{2}:\d{2})$/i

/** Formats milliseconds since 1970 as ISO 8601 in UTC. */
export function toIso(instant: number): string {
  return new Date(instant).toISOString()
}

/** Parses an ISO 8601 date or datetime into milliseconds since 1970, UTC where it has no zone; `undefined` where it is not valid. */
export function parseInstant(text: string): number | undefined {
  const date = ISO_8601.exec(text)?.groups?.date
  if (date === undefined || !isInCalendar(date)) return undefined
  const isDateOnly = text.length === 'YYYY-MM-DD'.length
  const instant = Date.parse(isDateOnly || HAS_ZONE.test(text) ? text : `${text}Z`)
  return Number.isNaN(instant) ? undefined : instant
}

/** Refuses the 30th of February, which `Date.parse` reads as the 2nd of March. */
function isInCalendar(date: string): boolean {
  const instant = Date.parse(date)
  return !Number.isNaN(instant) && toIso(instant).startsWith(date)
}
