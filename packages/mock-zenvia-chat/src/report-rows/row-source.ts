import type { Row } from '../rows/row.ts'

/** The interactions that a filter lets through, one after the other. */
export interface RowSource {
  /** Those that began from one instant to another, both included. */
  each(from: number, to: number, visit: (row: Row) => void): void
  /** Those that began before the instant and may have been unfinished by then. */
  eachEarlier(instant: number, visit: (row: Row) => void): void
}
