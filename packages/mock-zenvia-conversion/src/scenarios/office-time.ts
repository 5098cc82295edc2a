// Times of day at which people of the scenarios act. All groups are three hours behind UTC, the whole year round.
import type { OfficeHours } from '../account/office-hours.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../durations.ts'

const OFFSET_MS = -3 * HOUR_MS

/** The days of the week as office hours name them; the first day of 1970 was a Thursday. */
const DAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'] as const

/** Returns the hour of the day at an instant, with its fraction. */
export function hourOfDayAt(instant: number): number {
  const local = instant + OFFSET_MS
  return (local - startOfDay(local)) / HOUR_MS
}

/** Returns true while somebody works. */
export function isWorkTime({ days, fromHour, untilHour }: OfficeHours, instant: number): boolean {
  const hour = hourOfDayAt(instant)
  return days.includes(dayAt(instant + OFFSET_MS)) && hour >= fromHour && hour < untilHour
}

/** Returns the instant itself while somebody works, and else one soon after the next opening. */
export function nextWorkTime(hours: OfficeHours, instant: number): number {
  if (isWorkTime(hours, instant)) return instant
  const local = instant + OFFSET_MS
  let day = startOfDay(local)
  if (local >= day + hours.fromHour * HOUR_MS) day += DAY_MS
  while (!hours.days.includes(dayAt(day))) day += DAY_MS
  return day + hours.fromHour * HOUR_MS + afterOpening(instant) - OFFSET_MS
}

/** Returns the instant itself in the daytime, and at night one in the next morning: customers sleep. */
export function nextDaytime(instant: number): number {
  const hour = hourOfDayAt(instant)
  if (hour >= 8 && hour < 23) return instant
  const day = startOfDay(instant + OFFSET_MS) + (hour < 8 ? 0 : DAY_MS)
  return day + 8 * HOUR_MS + afterOpening(instant) - OFFSET_MS
}

/** The share of a day's prospects who have come by an hour of it. */
const ARRIVED: readonly (readonly [hour: number, share: number])[] = [
  [0, 0],
  [7, 0.05],
  [9, 0.14],
  [13, 0.43],
  [19, 0.78],
  [23, 0.97],
  [24, 1],
]

/** Moves instants that are spread evenly over a day to the hours at which people write; their order stays. */
export function toBusyHour(instant: number): number {
  const local = instant + OFFSET_MS
  const day = startOfDay(local)
  const share = (local - day) / DAY_MS
  const index = ARRIVED.findIndex(([, arrived]) => arrived > share)
  const [fromHour, from] = ARRIVED[index - 1] ?? [0, 0]
  const [untilHour, until] = ARRIVED[index] ?? [24, 1]
  const hour = fromHour + ((share - from) / (until - from)) * (untilHour - fromHour)
  return Math.floor(day + hour * HOUR_MS - OFFSET_MS)
}

/** Some minutes, so that not all begin on the dot; they follow from the instant. */
function afterOpening(instant: number): number {
  return Math.floor(instant / 7) % (50 * MINUTE_MS)
}

function startOfDay(local: number): number {
  return Math.floor(local / DAY_MS) * DAY_MS
}

function dayAt(local: number): string {
  return DAYS[Math.floor(local / DAY_MS) % DAYS.length] ?? ''
}
