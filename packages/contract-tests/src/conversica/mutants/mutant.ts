import type { ProviderOptions } from '../provider/open-provider.ts'

/** A test that detects a mutant. */
export type Detector =
  /** The pact of the client, verified over HTTP. */
  | 'client pact'
  /** The pact of the receiver, verified by the callbacks that arrived. */
  | 'receiver pact'
  /** Conversations with leads; each callback is checked against the spec and given to the receiver. */
  | 'conversations'

/** A mock of Conversica with one fault seeded into it. */
export interface Mutant {
  /** Completes the title "a mock that". */
  readonly name: string
  readonly provider: ProviderOptions
  /** Exactly the tests that detect it. */
  readonly caughtBy: readonly Detector[]
}
