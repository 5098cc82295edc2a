import type { DeliveryFault } from '../faults/fault-rule.ts'
import type { SendResult } from './send.ts'

/** The outcome of one attempt to send a delivery. Of the body of an answer, only the beginning is kept. */
export type AttemptOutcome =
  | SendResult
  /** A delivery fault swallowed it: the service believes that it went out. */
  | { readonly kind: 'dropped'; readonly fault: string }
  /** It was laid into the inbox instead of being sent. */
  | { readonly kind: 'collected' }

/** One attempt to send a delivery. Times are sandbox time; the duration is machine time. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number
  /** The number of this send within the attempt, where a fault had the same bytes sent several times: 2 for the second. */
  readonly copy?: number
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly at: number
  readonly request?: {
    readonly method: 'POST'
    readonly url: string
    /** As sent, with secrets redacted. */
    readonly headers: Readonly<Record<string, string>>
  }
  readonly outcome: AttemptOutcome
  readonly durationMs: number
  /** Ids of the delivery faults that touched this attempt. */
  readonly faults: readonly string[]
  /** The time of the next attempt; absent when none follows. */
  readonly nextAttemptAt?: number
}

/**
 * - `pending`: an attempt is due, now or later
 * - `delivered`: an endpoint answered as expected, or a fault swallowed it
 * - `failed`: every attempt failed; it can be redelivered by hand
 */
export type DeliveryStatus = 'pending' | 'delivered' | 'failed'

/** One webhook call that left, or is to leave. Its id and its bytes are the same on every attempt. */
export interface Delivery {
  readonly id: string
  /** The webhook's name in the contract. */
  readonly webhook: string
  /** Names the endpoint or subscription that it goes to; its address is looked up at each attempt. */
  readonly target: string
  /** The subject, a lead's key for example. */
  readonly subject: string
  readonly contentType: string
  readonly body: string
  /** The request, job or action that caused it, by its journal id. */
  readonly causedBy: string
  readonly createdAt: number
  readonly status: DeliveryStatus
  /** The time of the next attempt; absent unless pending. Milliseconds since 1970, on the sandbox clock. */
  readonly nextAttemptAt?: number
  /** Orders deliveries and jobs that are due at the same instant. */
  readonly sequence: number
  readonly attempts: readonly Attempt[]
  /** The decision that a fault that holds it back has already decided; absent unless one does. */
  readonly postponed?: Postponement
}

/** The indexes of the deliveries of a world; `heldBehind` files those that others have to overtake, by target. */
export type DeliveryIndex = 'status' | 'target' | 'heldBehind'

/** The reason why a delivery waits, and what happens then: the faults are drawn once, before the wait. */
export interface Postponement {
  /** The number of deliveries to the same target that have to arrive first; absent where only time counts. */
  readonly behind?: number
  /** Ids of the faults that held it back so far. */
  readonly applied: readonly string[]
  /** The faults that take effect after the wait. */
  readonly remaining: readonly DeliveryFault[]
}

/** The reason why a delivery has no address, and what to do about it: `"x" is over. Register another.` */
export interface Unaddressed {
  readonly why: string
}

/** The address of an attempt. */
export interface CallbackTarget {
  readonly url: string
  /** Headers that the service adds, its credentials among them. */
  readonly headers: Readonly<Record<string, string>>
}
