import { MINUTE_MS } from '../durations.ts'

/** The last time zone that was not some quarters of an hour ahead or behind changed in 1972. */
const QUARTERS_SINCE = Date.UTC(1973, 0)
const QUARTER_MS = 15 * MINUTE_MS

/** Office hours: from one hour to another, on certain days, in a time zone. */
export interface OfficeHours {
  /** IANA name. */
  readonly timezone: string
  /** English, three letters: `Mon`. */
  readonly days: readonly string[]
  /** The first working hour, from 0 to 23. */
  readonly fromHour: number
  /** The first hour after work. */
  readonly untilHour: number
}

/** The local time of a time zone. */
interface LocalTime {
  readonly day: string
  readonly hour: number
}

/** The formatter of a time zone, with the local time that it gave last. */
interface Clock {
  readonly format: Intl.DateTimeFormat
  shownFrom: number
  shownUntil: number
  shown: LocalTime
}

// Creating one costs a thousand times more than using it. They hold nothing of a world.
const clocks = new Map<string, Clock>()

/** Returns true when the instant (milliseconds since 1970) lies within the office hours. */
export function isOfficeHour(hours: OfficeHours, instant: number): boolean {
  const { day, hour } = localTime(hours.timezone, instant)
  return hours.days.includes(day) && hour >= hours.fromHour && hour < hours.untilHour
}

function localTime(timezone: string, instant: number): LocalTime {
  const clock = clockOf(timezone)
  if (instant < clock.shownFrom || instant >= clock.shownUntil) {
    // As in "Mon, 09".
    const [day = '', hour = '0'] = clock.format.format(instant).split(', ')
    // In every time zone, an hour begins with a quarter, or in former times with a minute.
    const stepMs = instant < QUARTERS_SINCE ? MINUTE_MS : QUARTER_MS
    clock.shownFrom = instant - (instant % stepMs)
    clock.shownUntil = clock.shownFrom + stepMs
    clock.shown = { day, hour: Number(hour) }
  }
  return clock.shown
}

function clockOf(timeZone: string): Clock {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  const clock = { format, shownFrom: Infinity, shownUntil: -Infinity, shown: { day: '', hour: 0 } }
  clocks.set(timeZone, clock)
  return clock
}
