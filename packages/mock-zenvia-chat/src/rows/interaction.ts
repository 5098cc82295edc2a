import type { CustomerRecord } from '../customers/customer-record.ts'
import type { Beats } from '../story/beat.ts'
import type { Summary } from '../story/summarise.ts'
import type { Row } from './row.ts'

/** All that is known of one interaction. */
export interface Interaction extends Row {
  readonly summary: Summary
  readonly customer: CustomerRecord
  /** Places of those who have had it, see Story. */
  readonly agents: readonly number[]
  /** A place in MOODS. */
  readonly mood: number
  /** Decides texts, notes and what is told of the customer's browser. */
  readonly seed: number
  readonly beats: Beats
  /** How many places of `beats` count. */
  readonly length: number
}
