// The entries of a sandbox's log: plain JSON, each true by itself once those before it are applied.
import type { ClockSnapshot } from '../clock/clock.ts'
import type { ClockMode } from '../clock/clock.ts'
import type { FaultBookSnapshot } from '../faults/fault-book.ts'
import type { DeliverySettings } from '../outbox/delivery-settings.ts'
import type { PausedTarget } from '../outbox/dispatcher.ts'
import type { RandomState } from '../world/random.ts'
import type { LoggedChange } from '../world/recovered-changes.ts'
import type { Change } from '../world/transaction.ts'

/** An entry of the log. */
export type LogEntry =
  | WorldEntry
  | StagedEntry
  | CommitEntry
  | StateEntry
  | JournalLogEntry
  | JournalClearedEntry

/** Another world takes the place of a service's. */
export interface WorldEntry {
  readonly kind: 'world'
  readonly service: string
  readonly origin: WorldOrigin
  /** The stage whose changes it begins with. @default none: it is as its origin */
  readonly stage?: number
}

/** Some of the changes that a world will begin with: those of its stage count once its own entry takes them, all at once. */
export interface StagedEntry {
  readonly kind: 'staged'
  /** The number of the stage; a log has each once. */
  readonly stage: number
  readonly changes: readonly LoggedChange[]
}

/** A finished transaction of a world. */
export interface CommitEntry {
  readonly kind: 'commit'
  readonly service: string
  /** The request, job, action or attempt that made it, by its journal id. */
  readonly cause: string
  readonly changes: readonly LoggedChange[]
  /** The world's random source after it; absent where nothing was drawn. */
  readonly random?: RandomState | undefined
  /** The world's sequence after it; absent where it stays. */
  readonly sequence?: number | undefined
  /** That of the sandbox after all entries of the append; its last commit has it. */
  readonly state?: StatePatch | undefined
  /** The journal's entry about it; absent where there is none, or where it has another commit behind this one. */
  readonly entry?: LoggedJournalEntry | undefined
}

/** A change of what the sandbox has beside its worlds. */
export interface StateEntry {
  readonly kind: 'state'
  readonly state: StatePatch
}

/** An entry of the journal, where no commit takes it along. */
export interface JournalLogEntry {
  readonly kind: 'journal'
  readonly service: string
  /** Its id, which is the cause of its commits. */
  readonly cause: string
  readonly entry: LoggedJournalEntry
  /** The changes as the journal shows them. Given once another world has taken the place of the one that they were made in. */
  readonly changes?: readonly Change[]
}

/** The journal was cleared. */
export interface JournalClearedEntry {
  readonly kind: 'journalCleared'
}

/** The parts of a journal entry that its commits do not tell. An attempt has none: its delivery tells everything. */
export type LoggedJournalEntry = LoggedRequest | LoggedWork

export interface LoggedRequest {
  readonly kind: 'request'
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly at: number
  readonly operationId?: string | undefined
  readonly method: string
  /** Path and query string, secrets redacted. */
  readonly url: string
  readonly status: number
  readonly durationMs: number
}

/** See `WorkEntry`. */
export interface LoggedWork {
  readonly kind: 'job' | 'action' | 'reset'
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly at: number
  readonly name: string
  readonly subject: string
  readonly causedBy?: string
}

export type StatePatch = Partial<LoggedState>

/** Everything that a sandbox has beside its worlds. */
export interface LoggedState {
  /** The number of its journal ids. */
  readonly sequence: number
  readonly requests: number
  readonly clock: LoggedClock
  /** The clock's mode and instant that the sandbox was created with. */
  readonly start: { readonly mode: ClockMode; readonly at?: number }
  readonly faults: FaultBookSnapshot
  readonly isPaused: boolean
  readonly pausedTargets: readonly PausedTarget[]
  readonly deliverySettings: DeliverySettings
  /** The machine's milliseconds for which it may stay unused; absent where it stays. */
  readonly ttlMs?: number
  /** See `KeptValues`. @default none */
  readonly kept?: Readonly<Record<string, unknown>>
}

/** The clock at one instant of the machine: a clock that moves has moved on since. */
export interface LoggedClock extends ClockSnapshot {
  readonly machineAt: number
}

/** The content that a world began with: that of a scenario, which is made again, or nothing, where all records are in the log. */
export type WorldOrigin = ScenarioOrigin | EmptyOrigin

export interface ScenarioOrigin {
  readonly kind: 'scenario'
  readonly scenario: string
  readonly seed: number
  /** The instant at which the scenario was made, in milliseconds since 1970. */
  readonly at: number
  /** Tells whether the scenario is still made as it was: the world's source of randomness and its records depend on every step. */
  readonly made: MadeWorld
}

export interface MadeWorld {
  readonly random: RandomState
  readonly sequence: number
  readonly records: number
}

export interface EmptyOrigin {
  readonly kind: 'empty'
  readonly scenario: string
  readonly seed: number
}
