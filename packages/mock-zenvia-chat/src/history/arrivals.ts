import { hourOfWeekAt } from '../account/local-time.ts'
import { demandAt } from '../channels/demand.ts'
import { DAY_MS, HOUR_MS } from '../durations.ts'
import { mixSeed } from '../story/dice.ts'
import type { BaseRecord } from './base-record.ts'

/** When the interactions of a base begin: busy hours, quiet nights, days like no other. */
export interface Arrivals {
  /** The instant at which the interaction of this place begins; later places never begin earlier. */
  at(index: number): number
  /** All of them. */
  all(): Float64Array
}

const HOLIDAY = 0.35
const HOLIDAYS: ReadonlySet<string> = new Set([
  '01-01',
  '04-21',
  '05-01',
  '09-07',
  '11-15',
  '12-25',
])
const UINT32 = 0x1_0000_0000

export function createArrivals(base: BaseRecord): Arrivals {
  const { seed, count, from, until } = base
  const reached = cumulate(base)
  const total = reached.at(-1) ?? 0

  /** How much of the demand has come in when this one begins: each has its own stretch, and a seeded place in it. */
  const levelOf = (index: number): number =>
    ((index + mixSeed(seed, index) / UINT32) / count) * total
  const instantIn = (hour: number, level: number): number => {
    const [low, high] = [reached[hour] ?? 0, reached[hour + 1] ?? total]
    const share = high > low ? (level - low) / (high - low) : 0
    return Math.min(until - 1, Math.floor(from + (hour + share) * HOUR_MS))
  }

  return {
    at: (index) => {
      const level = levelOf(index)
      let [low, high] = [0, reached.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((reached[middle + 1] ?? total) > level) high = middle
        else low = middle + 1
      }
      return instantIn(low, level)
    },
    all: () => {
      const created = new Float64Array(count)
      let hour = 0
      for (let index = 0; index < count; index += 1) {
        const level = levelOf(index)
        while (hour < reached.length - 1 && (reached[hour + 1] ?? total) <= level) hour += 1
        created[index] = instantIn(hour, level)
      }
      return created
    },
  }
}

/** The demand up to the beginning of each hour, and at the end. */
function cumulate({ seed, from, until }: BaseRecord): Float64Array {
  const hours = Math.ceil((until - from) / HOUR_MS)
  const reached = new Float64Array(hours + 1)
  for (let hour = 0; hour < hours; hour += 1) {
    const instant = from + hour * HOUR_MS
    reached[hour + 1] =
      (reached[hour] ?? 0) + demandAt(hourOfWeekAt(instant)) * moodOfDay(seed, instant)
  }
  return reached
}

/** No two days are alike, and on holidays people have other things to do. */
function moodOfDay(seed: number, instant: number): number {
  const day = Math.floor(instant / DAY_MS)
  const noise = 0.85 + 0.3 * (mixSeed(seed ^ 0x5bd1, day) / UINT32)
  const monthAndDay = new Date(instant).toISOString().slice(5, 10)
  return HOLIDAYS.has(monthAndDay) ? noise * HOLIDAY : noise
}
