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

// Making one costs a thousand times more than using it; they hold nothing of any world.
const clocks = new Map<string, Intl.DateTimeFormat>()

/** Whether somebody works at the instant (milliseconds since 1970). */
export function isOfficeHour(hours: OfficeHours, instant: number): boolean {
  const { day, hour } = localTime(hours.timezone, instant)
  return hours.days.includes(day) && hour >= hours.fromHour && hour < hours.untilHour
}

function localTime(timezone: string, instant: number): { day: string; hour: number } {
  // As in "Mon, 09": nothing else is in it.
  const [day = '', hour = '0'] = clockOf(timezone).format(instant).split(', ')
  return { day, hour: Number(hour) }
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, clock)
  return clock
}
