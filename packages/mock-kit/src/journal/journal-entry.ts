import type { Violation } from '@ensaio/contracts'
import type { Attempt } from '../outbox/delivery.ts'
import type { Change } from '../world/transaction.ts'

interface EntryBase {
  /** Finds the entry again; a request carries it in its answer's `x-ensaio-request-id`. */
  readonly id: string
  readonly service: string
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly at: number
  /** Present where it comes from the log of an earlier process, which keeps no headers, bodies, violations and warnings. */
  readonly restored?: true
}

/** One request and its answer, secrets redacted. */
export interface RequestEntry extends EntryBase {
  readonly kind: 'request'
  /** Absent where no operation has this path and method. */
  readonly operationId?: string
  readonly request: {
    readonly method: string
    /** Path and query string. */
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    /** Absent where the body was not read. */
    readonly body?: string
  }
  /** Absent where a fault left the caller without an answer. */
  readonly answer?: AnswerEntry
  /** Machine time from the request's arrival to its answer, in milliseconds. */
  readonly durationMs: number
  /** All that is wrong with the request. */
  readonly violations: readonly Violation[]
  /** Oddities of the request that do not justify a refusal; and hints, such as a similar path. */
  readonly warnings: readonly string[]
  /** Ids of the fault rules that touched it. */
  readonly faults: readonly string[]
  readonly changes: readonly Change[]
  /** Ids of the deliveries that it caused. */
  readonly deliveries: readonly string[]
  /** An error of the sandbox itself. */
  readonly error?: string
}

/** The answer to a request. */
export interface AnswerEntry {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Something that the service did by itself: a job, an action, a reset. */
export interface WorkEntry extends EntryBase {
  readonly kind: 'job' | 'action' | 'reset'
  /** The job's or action's name, or the scenario. */
  readonly name: string
  readonly subject: string
  /** The entry that planned the job; absent of what a user ordered. */
  readonly causedBy?: string
  readonly changes: readonly Change[]
  readonly deliveries: readonly string[]
  readonly error?: string
}

/** One attempt to send a delivery. */
export interface DeliveryEntry extends EntryBase {
  readonly kind: 'delivery'
  readonly delivery: string
  readonly webhook: string
  /** The entry that caused the delivery. */
  readonly causedBy: string
  readonly attempt: Attempt
}

/** One thing that happened in a sandbox. */
export type JournalEntry = RequestEntry | WorkEntry | DeliveryEntry
