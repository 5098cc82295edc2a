import { defined } from '@ensaio/mock-kit'
import { demandAt } from '../simulation/demand.ts'
import { mixSeed } from '../simulation/seeded-random.ts'
import { DAY_MS, HOUR_MS, hourOfWeekAt } from '../time.ts'
import type { ArchiveRecord } from './archive-record.ts'

/** The beginnings of the archived interactions: busy hours, quiet nights, and no two days alike. */
export interface Arrivals {
  /** Returns the instant at which the interaction at an index begins; a later one never begins earlier. */
  at(index: number): number
  /** Returns all of them. */
  all(): Float64Array
}

const HOLIDAY_FACTOR = 0.35
const HOLIDAYS: ReadonlySet<string> = new Set([
  '01-01',
  '04-21',
  '05-01',
  '09-07',
  '11-15',
  '12-25',
])
const UINT32 = 0x1_0000_0000

export function createArrivals(record: ArchiveRecord): Arrivals {
  const { seed, count, from, until } = record
  const demand = cumulateDemand(record)
  const hours = demand.length - 1
  const total = defined(demand[hours])

  /** Returns the demand before this interaction: each has a stretch of its own, and a seeded position in it. */
  const levelOf = (index: number): number =>
    ((index + mixSeed(seed, index) / UINT32) / count) * total
  const demandAfter = (hour: number): number => defined(demand[hour + 1])
  const instantIn = (hour: number, level: number): number => {
    const [low, high] = [defined(demand[hour]), demandAfter(hour)]
    const share = high > low ? (level - low) / (high - low) : 0
    return Math.min(until - 1, Math.floor(from + (hour + share) * HOUR_MS))
  }

  return {
    at: (index) => {
      const level = levelOf(index)
      let [low, high] = [0, hours - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if (demandAfter(middle) > level) high = middle
        else low = middle + 1
      }
      return instantIn(low, level)
    },
    all: () => {
      const created = new Float64Array(count)
      let hour = 0
      for (let index = 0; index < count; index += 1) {
        const level = levelOf(index)
        while (hour < hours - 1 && demandAfter(hour) <= level) hour += 1
        created[index] = instantIn(hour, level)
      }
      return created
    },
  }
}

/** Adds up the demand to the beginning of each hour, and to the end of the last one. */
function cumulateDemand({ seed, from, until }: ArchiveRecord): Float64Array {
  const hours = Math.ceil((until - from) / HOUR_MS)
  const demand = new Float64Array(hours + 1)
  for (let hour = 0; hour < hours; hour += 1) {
    const instant = from + hour * HOUR_MS
    demand[hour + 1] =
      defined(demand[hour]) + demandAt(hourOfWeekAt(instant)) * dailyFactor(seed, instant)
  }
  return demand
}

/** Returns the demand of a day relative to others: a seeded deviation, and much less on holidays. */
function dailyFactor(seed: number, instant: number): number {
  const day = Math.floor(instant / DAY_MS)
  const noise = 0.85 + 0.3 * (mixSeed(seed ^ 0x5bd1, day) / UINT32)
  const monthAndDay = new Date(instant).toISOString().slice(5, 10)
  return HOLIDAYS.has(monthAndDay) ? noise * HOLIDAY_FACTOR : noise
}
