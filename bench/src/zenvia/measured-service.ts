import type { LoadRound } from '../measure/measured.ts'
import type { Ask } from './service-plan.ts'

/** The measurements of one kind of request. */
export interface MeasuredAsk {
  readonly ask: Ask
  readonly answerBytes: number
  readonly rounds: readonly LoadRound[]
  /** Bare Hono's, in the same rounds; none where it was not measured. */
  readonly honoRounds: readonly LoadRound[]
}

/** A process that answered for the first time. */
export interface MeasuredStart {
  readonly startUpMs: number
  readonly peakMemoryBytes: number | null
}

/** The measurements of one service. */
export interface MeasuredService {
  readonly title: string
  readonly starts: readonly MeasuredStart[]
  readonly asks: readonly MeasuredAsk[]
  /** The largest of the loads. */
  readonly peakMemoryBytes: number | null
}
