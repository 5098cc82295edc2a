import type { Notification } from '@ensaio/zenvia-conversion-client'
import type { ProviderState } from '../states.ts'

/** One notification that the receiver takes. */
export interface NotificationInteraction {
  /** Completes "expects to receive"; no other interaction of the pact has it. */
  readonly description: string
  readonly topic: Notification['topic']
  readonly given: readonly ProviderState[]
  /** Holds Pact's matchers. */
  readonly payload: Readonly<Record<string, unknown>>
}
