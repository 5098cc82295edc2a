import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { LONGEST_PLACE, REPORT_VARIABLES } from '../vocabulary/report-variables.ts'
import type { RowWiseVariable } from '../vocabulary/report-variables.ts'

/** Adds up one row of a report. */
export interface Tally {
  /** Whether anything was counted. */
  isEmpty(): boolean
  /** Adds an interaction, by what `measureRow` wrote of it. */
  add(values: Float64Array): void
  addBacklog(): void
  addRemainder(): void
  toRow(title: string): Schemas['ReportRow']
}

const SIZE = REPORT_VARIABLES.length

export function createTally(): Tally {
  const sums = new Float64Array(SIZE)
  /** How many values an average is made of. */
  const counts = new Float64Array(SIZE)
  let [size, backlog, remainder] = [0, 0, 0]
  return {
    isEmpty: () => size + backlog === 0,
    add: (values) => {
      size += 1
      for (let place = 0; place < LONGEST_PLACE; place += 1) {
        sums[place] = (sums[place] ?? 0) + (values[place] ?? 0)
      }
      sums[LONGEST_PLACE] = Math.max(sums[LONGEST_PLACE] ?? 0, values[LONGEST_PLACE] ?? 0)
      for (let place = LONGEST_PLACE + 1; place < SIZE; place += 1) {
        const value = values[place] ?? -1
        if (value < 0) continue
        sums[place] = (sums[place] ?? 0) + value
        counts[place] = (counts[place] ?? 0) + 1
      }
    },
    addBacklog: () => {
      backlog += 1
    },
    addRemainder: () => {
      remainder += 1
    },
    toRow: (title) => {
      const values = valuesOf(sums, counts)
      const { tma, tme, tmpa } = values
      return { title, backlog, remainder, ...values, sla: tma + tme + tmpa }
    },
  }
}

function valuesOf(sums: Float64Array, counts: Float64Array): Record<RowWiseVariable, number> {
  const entries = REPORT_VARIABLES.map((name, place) => {
    const sum = sums[place] ?? 0
    const isAverage = place > LONGEST_PLACE
    return [name, isAverage ? Math.round(sum / Math.max(1, counts[place] ?? 0)) : sum]
  })
  return Object.fromEntries(entries) as Record<RowWiseVariable, number> // a value for each name
}
