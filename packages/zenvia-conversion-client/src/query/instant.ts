import { ParameterError } from '@ensaio/client-kit'

/** A Date, or a text as the vendor takes it: `2026-03-02`, which is that day's first moment in UTC, or RFC 3339. */
export type Instant = Date | string

/** The parameter that holds an instant, for messages. */
export interface InstantPlace {
  readonly purpose: string
  readonly parameter: string
}

const DAY_OR_DATE_TIME =
  /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d))?$/u

/** The instant as the vendor reads it. A text is passed on as it is. @throws ParameterError for an invalid Date */
export function toWireInstant(instant: Instant, place: InstantPlace): string {
  return typeof instant === 'string' ? instant : new Date(toEpochMs(instant, place)).toISOString()
}

/** The instant in milliseconds since 1970. @throws ParameterError where it names none, or not without a time zone */
export function toEpochMs(instant: Instant, { purpose, parameter }: InstantPlace): number {
  const isReadable = typeof instant !== 'string' || isDayOrDateTime(instant)
  const epochMs = isReadable ? new Date(instant).getTime() : Number.NaN
  if (!Number.isNaN(epochMs)) return epochMs
  throw new ParameterError({
    purpose,
    parameter,
    problem: `has to be an instant, but is ${typeof instant === 'string' ? JSON.stringify(instant) : 'an invalid Date'}`,
    advice: 'Pass a Date, a day such as 2026-03-02, or an RFC 3339 text with its offset.',
  })
}

/** The language itself would take the 30th of February for the 2nd of March. */
function isDayOrDateTime(text: string): boolean {
  const day = text.slice(0, 10)
  const dayMs = DAY_OR_DATE_TIME.test(text) ? Date.parse(day) : Number.NaN
  return !Number.isNaN(dayMs) && new Date(dayMs).toISOString().startsWith(day)
}
