import { ParameterError } from '@ensaio/client-kit'
import { type Instant, QUERY_PURPOSE } from './list-query.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const TIMEZONE = /^(?<sign>[+-])(?<hours>\d\d)(?<minutes>[0-5]\d)$/u
/** Years outside of these have no spelling that the vendor takes. */
const LOCAL_TEXT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u

/** An end of the window: which one, what the caller gave, and its time zone. */
export interface WindowEnd {
  readonly parameter: 'from' | 'to'
  readonly instant: Instant
  readonly timezone: string
}

/** An end of the window as the vendor reads it, such as `2026-03-01T06:00:00`. A text is passed on as it is. */
export function toLocalText({ parameter, instant, timezone }: WindowEnd): string {
  if (typeof instant === 'string') return instant
  const round = parameter === 'from' ? Math.floor : Math.ceil
  const wholeMs = round(instant.getTime() / SECOND_MS) * SECOND_MS
  const local = new Date(wholeMs + parseTimezone(timezone))
  const text = Number.isNaN(local.getTime()) ? '' : local.toISOString()
  const [localText] = LOCAL_TEXT.exec(text) ?? []
  if (localText !== undefined) return localText
  throw new ParameterError({
    purpose: QUERY_PURPOSE,
    parameter,
    problem: `has to be a date of the years 0 to 9999, but is ${text === '' ? 'an invalid one' : text}`,
    advice: 'Check how the Date was made.',
  })
}

/** The offset of local time from UTC, in milliseconds. */
function parseTimezone(timezone: string): number {
  const { sign, hours, minutes } = TIMEZONE.exec(timezone)?.groups ?? {}
  if (sign !== undefined)
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE_MS
  throw new ParameterError({
    purpose: QUERY_PURPOSE,
    parameter: 'timezone',
    problem: `has to be a sign and four digits for a Date to be written in it, but is ${JSON.stringify(timezone)}`,
    advice: 'Write it like -0300, or leave it out for UTC.',
  })
}
