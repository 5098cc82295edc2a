import type { StageOptions } from '../provider/open-stage.ts'

/** Who notices that something is wrong with the mock. */
export type Rung =
  /** The pact of the client, verified over HTTP. */
  | 'client pact'
  /** The pact of the receiver, verified by the callbacks that arrived. */
  | 'receiver pact'
  /** The stories of leads, whose every callback is held against the spec and given to the receiver. */
  | 'stories'

/** A mock of Conversica with one fault sown into it. */
export interface Mutant {
  /** Completes "a mock that". */
  readonly name: string
  readonly stage: StageOptions
  /** All who notice it, and nobody else. */
  readonly caughtBy: readonly Rung[]
}
