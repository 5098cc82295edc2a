import type { Delivery, DeliveryIndex } from '../outbox/delivery.ts'
import type { Endpoint } from '../outbox/endpoint.ts'
import type { EngineAgenda } from './agenda.ts'
import type { EngineCollection } from './collection.ts'
import type { Collection } from './define-collection.ts'
import type { Job } from './job.ts'
import type { Entropy, RandomState } from './random.ts'
import type { MemoryRoom } from './record-memory.ts'
import type { Change, RoomLimit, StepListener } from './transaction.ts'
import type { BehaviourValue, World, WorldTypes } from './world.ts'

/** An endpoint under the name of the target that it is. */
export interface EndpointRecord extends Endpoint {
  readonly target: string
}

/** A behaviour switch that was set to another value than its default. */
export interface BehaviourRecord {
  readonly name: string
  readonly value: BehaviourValue
}

/** The current window of one caller under a rate limit. */
export interface RateWindow {
  readonly key: string
  readonly startedAt: number
  readonly requests: number
}

/** The rate limit of one key, set by the sandbox's user. */
export interface KeyLimit {
  /** The number of the key, as text. */
  readonly key: string
  readonly perMinute: number
}

/** The result of a finished unit of work: what the journal shows and a log on disk would append. */
export interface Commit {
  /** The request, job, action or scenario that did it, by its journal id. */
  readonly cause: string
  /** Records before and after, the mock's own and the engine's (jobs, deliveries). */
  readonly changes: readonly Change[]
  /** The random source and the sequence after the work: with `changes`, all that a replica needs. */
  readonly random: RandomState
  readonly sequence: number
}

/** The world as the engine sees it: the mock's part, and what the engine keeps alongside it. */
export interface EngineWorld<Types extends WorldTypes = WorldTypes> extends World<Types> {
  readonly service: string
  readonly scenario: string
  readonly seed: number
  readonly agenda: EngineAgenda<Types['jobs']>
  readonly jobs: Collection<Job, 'subject'>
  readonly deliveries: Collection<Delivery, DeliveryIndex>
  readonly endpoints: Collection<EndpointRecord>
  readonly behaviours: Collection<BehaviourRecord>
  readonly rateWindows: Collection<RateWindow>
  /** All of its collections by name; those of the engine begin with `$`. */
  readonly collections: ReadonlyMap<string, EngineCollection<object, string, string>>
  /** The random source and the sequence, to be saved and restored. */
  readonly entropy: Pick<Entropy, 'save' | 'restore'>
  readonly keyLimits: Collection<KeyLimit>
  /** The job that is due first, whenever that is. */
  nextJob(): Job | undefined
  /** The pending delivery that is due first, whenever that is; not one that was taken. */
  nextDelivery(): Delivery | undefined
  /** Takes that delivery, so that the next one can be seen. It is seen again once it changes or is given back. */
  takeDelivery(): Delivery | undefined
  giveBackDelivery(delivery: Delivery): void
  /**
   * Runs the work in a transaction: all of it happens, or, when it throws, nothing.
   * @throws whatever the work throws, after everything was put back
   * @throws WorldFullError when records would take more memory than they may
   */
  transact<Result>(cause: string, work: () => Result, limit?: RoomLimit): Transacted<Result>
  /** Returns the memory that the open transaction has gained so far, in bytes, estimated. @throws TransactionError when none is open */
  growth(): number
  /** Calls the listener with each unit of work before it is done; an error of the listener's undoes it. A fork has no listener. */
  follow(listener: StepListener): void
  /** Returns the memory of its records, in bytes, estimated; without those that it shares with a base or with forks. */
  recordBytes(): number
  /** Gives the memory of its records back to the room that it shares. The world must not be used afterwards. */
  release(): void
  /** Makes another world with the same content, which costs next to nothing: they share their records until one writes. */
  fork(place: WorldPlace): EngineWorld<Types>
  toJSON(): WorldSnapshot
}

/** The sandbox that a world is in. */
export interface WorldPlace {
  /** Its name. */
  readonly sandbox: string
  /** The sandbox clock, in milliseconds since 1970. */
  readonly now: () => number
  /** The memory for its records. @default room for this world alone */
  readonly room?: MemoryRoom
}

export interface Transacted<Result> {
  readonly result: Result
  readonly commit: Commit
  readonly warnings: readonly string[]
  /** The bytes that the records of its changes take, those before and those after, estimated. */
  readonly changedBytes: number
}

/** A world as plain data. */
export interface WorldSnapshot {
  readonly format: 'ensaio-world'
  readonly version: 1
  readonly service: string
  readonly scenario: string
  readonly seed: number
  readonly random: RandomState
  readonly sequence: number
  /** The records of each collection in order; the engine's own collections begin with `$`. */
  readonly collections: Readonly<Record<string, readonly object[]>>
}
