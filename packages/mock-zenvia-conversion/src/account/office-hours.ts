import { MINUTE_MS } from '../durations.ts'

/** When people work: every day of the given ones, from one hour to another, in a time zone. */
export interface OfficeHours {
  /** IANA name. */
  readonly timezone: string
  /** English, three letters: `Mon`. */
  readonly days: readonly string[]
  /** The first hour in which somebody works, from 0 to 23. */
  readonly fromHour: number
  /** The first hour in which nobody works any more. */
  readonly untilHour: number
}

/** What the clocks of a time zone show. */
interface LocalTime {
  readonly day: string
  readonly hour: number
}

/** A clock, and what it showed in the minute in which it was last looked at. */
interface Clock {
  readonly format: Intl.DateTimeFormat
  minute: number
  shown: LocalTime
}

// Making one costs a thousand times more than using it; they hold nothing of any world.
const clocks = new Map<string, Clock>()

/** Whether somebody works at the instant (milliseconds since 1970). */
export function isOfficeHour(hours: OfficeHours, instant: number): boolean {
  const { day, hour } = localTime(hours.timezone, instant)
  return hours.days.includes(day) && hour >= hours.fromHour && hour < hours.untilHour
}

function localTime(timezone: string, instant: number): LocalTime {
  const clock = clockOf(timezone)
  // Wherever these clocks hang, an hour begins with a minute.
  const minute = Math.floor(instant / MINUTE_MS)
  if (minute !== clock.minute) {
    // As in "Mon, 09": nothing else is in it.
    const [day = '', hour = '0'] = clock.format.format(instant).split(', ')
    clock.minute = minute
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
  const clock = { format, minute: Number.NaN, shown: { day: '', hour: 0 } }
  clocks.set(timeZone, clock)
  return clock
}
