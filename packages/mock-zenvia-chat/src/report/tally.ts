import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at, defined } from '@ensaio/mock-kit'
import { MAXIMUM_INDEX, REPORT_VARIABLES } from './report-variables.ts'
import type { Measures, RowVariable } from './report-variables.ts'

/** Adds up the variables of one row of a report. */
export interface Tally {
  /** Adds the variables of these indexes that `measureRow` wrote. */
  add(measures: Measures, indexes: Indexes): void
  /** Adds the variables of these indexes that another tally has added up; they are counts. */
  addCounts(other: Tally, indexes: Indexes): void
  sumOf(index: number): number
  toRow(open: OpenCounts): Schemas['ReportRow']
}

/** Consecutive indexes; `end` is excluded. */
export interface Indexes {
  readonly from: number
  readonly end: number
}

/** The variables that depend on the times of a report. */
export type OpenCounts = Pick<Schemas['ReportRow'], 'title' | 'backlog' | 'remainder'>

const SIZE = REPORT_VARIABLES.length

export function createTally(): Tally {
  const sums = new Float64Array(SIZE)
  /** Sum of the weights in each average. */
  const weights = new Float64Array(SIZE)
  return {
    add: (measures, { from, end }) => {
      for (let index = from; index < end; index += 1) {
        const [sum, value] = [defined(sums[index]), defined(measures.values[index])]
        sums[index] = index === MAXIMUM_INDEX ? Math.max(sum, value) : sum + value
        weights[index] = defined(weights[index]) + defined(measures.weights[index])
      }
    },
    addCounts: (other, { from, end }) => {
      for (let index = from; index < end; index += 1) {
        sums[index] = defined(sums[index]) + other.sumOf(index)
      }
    },
    sumOf: (index) => at(sums, index),
    toRow: (open) => {
      const values = valuesOf(sums, weights)
      const { tma, tme, tmpa } = values
      return { ...open, ...values, sla: tma + tme + tmpa }
    },
  }
}

function valuesOf(sums: Float64Array, weights: Float64Array): Record<RowVariable, number> {
  const entries = REPORT_VARIABLES.map((name, index) => {
    const sum = at(sums, index)
    const isAverage = index > MAXIMUM_INDEX
    return [name, isAverage ? Math.round(sum / Math.max(1, at(weights, index))) : sum]
  })
  return Object.fromEntries(entries) as Record<RowVariable, number> // it has an entry for each name
}
