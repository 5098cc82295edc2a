import type { Transaction } from 'kysely'
import type { QueueStatus, Schema } from '../database/schema.ts'

/** An event or a command to store. */
export interface NewEntry {
  readonly key: string
  readonly kind: string
  readonly subject: string
  readonly payload: unknown
}

/** An entry that somebody has claimed, and the epoch that proves it. */
export interface ClaimedEntry {
  readonly sequence: number
  readonly key: string
  readonly kind: string
  readonly subject: string
  readonly payload: unknown
  /** The number of times that work on it has begun, this one included. */
  readonly attempts: number
  readonly epoch: number
  /** True where an earlier attempt may have been carried out: its answer never came, or its worker died. */
  readonly isUncertain: boolean
}

/** The outcome of a claimed entry. One that is dead makes way for the next of its subject. */
export type Settlement =
  | { readonly status: 'done' }
  | {
      readonly status: 'pending' | 'unknown'
      readonly retryAfterMs: number
      readonly error: string
    }
  | { readonly status: 'dead'; readonly error: string }

/** The number of entries by status. */
export type QueueCounts = Readonly<Record<QueueStatus, number>>

/** A durable queue on one table: the inbox or the outbox. */
export interface Queue {
  /** Stores what is new, in the caller's transaction; returns how many were new. A known key is left as it is. */
  add(transaction: Transaction<Schema>, entries: readonly NewEntry[]): Promise<number>
  /** Claims what is due, the oldest of each subject only, in a transaction of its own. */
  claim(options: {
    readonly limit: number
    readonly leaseMs: number
  }): Promise<readonly ClaimedEntry[]>
  /**
   * Says what became of an entry, in the caller's transaction, so that its effects and its end are one.
   * Rejects with LostClaimError where somebody else has claimed it since.
   */
  settle(
    transaction: Transaction<Schema>,
    entry: ClaimedEntry,
    settlement: Settlement,
  ): Promise<void>
  /** Brings dead letters back, to be looked up before they are repeated; returns how many. */
  retryDead(transaction: Transaction<Schema>): Promise<number>
  /** Deletes the oldest entries that were done before an instant, in a transaction of its own; returns how many. */
  purge(options: { readonly doneBeforeMs: number; readonly limit: number }): Promise<number>
  /** The time at which the next entry is due, as milliseconds since 1970; undefined where none waits. */
  nextDueAt(): Promise<number | undefined>
  counts(): Promise<QueueCounts>
}
