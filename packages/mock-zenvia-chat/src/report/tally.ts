import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at, defined } from '@ensaio/mock-kit'
import { MAXIMUM_INDEX, REPORT_VARIABLES } from './report-variables.ts'
import type { RowVariable } from './report-variables.ts'

/** Adds up interactions to one row of a report. */
export interface Tally {
  /** Returns whether nothing has been counted. */
  isEmpty(): boolean
  /** Adds an interaction by the values that `measureRow` wrote. */
  add(values: Float64Array): void
  addBacklog(): void
  addRemainder(): void
  toRow(title: string): Schemas['ReportRow']
}

const SIZE = REPORT_VARIABLES.length

export function createTally(): Tally {
  const sums = new Float64Array(SIZE)
  /** Number of values in each average. */
  const counts = new Float64Array(SIZE)
  let [size, backlog, remainder] = [0, 0, 0]
  return {
    isEmpty: () => size + backlog === 0,
    add: (values) => {
      size += 1
      for (let index = 0; index < MAXIMUM_INDEX; index += 1) {
        sums[index] = defined(sums[index]) + defined(values[index])
      }
      sums[MAXIMUM_INDEX] = Math.max(defined(sums[MAXIMUM_INDEX]), defined(values[MAXIMUM_INDEX]))
      for (let index = MAXIMUM_INDEX + 1; index < SIZE; index += 1) {
        const value = defined(values[index])
        if (value < 0) continue
        sums[index] = defined(sums[index]) + value
        counts[index] = defined(counts[index]) + 1
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

function valuesOf(sums: Float64Array, counts: Float64Array): Record<RowVariable, number> {
  const entries = REPORT_VARIABLES.map((name, index) => {
    const sum = at(sums, index)
    const isAverage = index > MAXIMUM_INDEX
    return [name, isAverage ? Math.round(sum / Math.max(1, at(counts, index))) : sum]
  })
  return Object.fromEntries(entries) as Record<RowVariable, number> // it has an entry for each name
}
