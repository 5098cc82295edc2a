import type { ContractData, Operation } from '@ensaio/contracts'
import type { PausingWork } from '../clock/slices.ts'
import type { ContractServer } from '../contract-server/contract-server.ts'
import type { CallbackTarget, Delivery, Unaddressed } from '../outbox/delivery.ts'
import type { Redaction } from '../redaction/redaction.ts'
import type { EngineWorld, WorldPlace, WorldSnapshot } from '../world/engine-world.ts'
import type { Job } from '../world/job.ts'
import type { RoomLimit } from '../world/transaction.ts'
import type { BehaviourValue, WorldTypes } from '../world/world.ts'
import type { Action } from './action.ts'
import type { AuthRequest, AuthVerdict, Credentials, Keys } from './auth.ts'
import type { Behaviour } from './behaviour.ts'
import type { Call } from './handlers.ts'
import type { AttemptStamp } from './mock-definition.ts'
import type { Problems, RateLimitState } from './problems.ts'
import type { Reply } from './reply.ts'

/**
 * A mock as the engine runs it: a value without port, environment or state of its own. `defineMock` makes it; the
 * mock's own types show in the worlds that it makes, so that the engine can hold many mocks side by side.
 */
export interface Mock<
  Types extends WorldTypes = WorldTypes,
  OwnCredentials extends Credentials = Credentials,
> {
  /** The service's slug. */
  readonly service: string
  readonly title: string
  readonly contract: ContractData
  /** Finds operations, decodes requests and checks replies by the contract. */
  readonly server: ContractServer
  readonly problems: Problems
  readonly scenarios: Readonly<Record<string, { readonly description: string }>>
  readonly behaviours: Readonly<Record<string, Behaviour<BehaviourValue>>>
  readonly actions: Readonly<Record<string, Pick<Action<never>, 'description' | 'input'>>>
  readonly webhooks: readonly string[]
  /**
   * The webhooks whose endpoints customers register by hand: those for which the vendor names usual paths. The others
   * go where the API itself is told.
   */
  readonly endpoints: readonly string[]
  readonly redaction: Redaction
  /** Documents that are served in addition to the API, by whole path. */
  readonly documents: Readonly<Record<string, () => Reply>>
  readonly replyHeaders: Readonly<Record<string, string>>
  readonly bodyBytesMax: number
  /** Creates a world of the scenario. @throws UnknownNameError when there is no such scenario */
  createWorld(options: WorldOptions): EngineWorld<Types>
  /** Does the same, and pauses on the way. @throws WorldFullError where there is no room for its records */
  makeWorld(options: WorldOptions): PausingWork<EngineWorld<Types>>
  /** Restores a world from a snapshot. @throws SnapshotError when it is of another service or version */
  restoreWorld(snapshot: WorldSnapshot, options: RestorePlace): EngineWorld<Types>
  /** Does the same, and pauses on the way. */
  refillWorld(snapshot: WorldSnapshot, options: RestorePlace): PausingWork<EngineWorld<Types>>
  /** The credentials that open a fresh sandbox of this name. */
  credentialsFor(sandbox: string): OwnCredentials
  /** The credentials that open the world now. */
  credentialsIn(world: EngineWorld): OwnCredentials
  /** The keys of a world; absent where credentials never change. */
  readonly keys?: Keys<EngineWorld>
  sandboxOf(request: AuthRequest): string | undefined
  authenticate(world: EngineWorld, request: AuthRequest, operation: Operation): AuthVerdict<unknown>
  /** Calls the operation's handler, which does not pause. */
  handle(world: EngineWorld, call: Call<unknown>): Reply
  /** Begins the work of the operation's handler where that pauses; `undefined` where `handle` is to be called. */
  startReading(world: EngineWorld, call: Call<unknown>): PausingWork<() => Reply> | undefined
  /** Adjusts everything that depends on behaviours. */
  followBehaviours(world: EngineWorld): void
  runJob(world: EngineWorld, job: Job): void
  runAction(world: EngineWorld, name: string, input: unknown): unknown
  resolveTarget(world: EngineWorld, delivery: Delivery): CallbackTarget | Unaddressed | undefined
  /** Returns the body of one attempt. */
  stampBody(delivery: Delivery, attempt: AttemptStamp): string
  isAccepted(webhook: string, answer: { readonly status: number; readonly body: string }): boolean
  /** Returns the headers by which the vendor tells of a rate limit. */
  rateHeaders(state: RateLimitState): Readonly<Record<string, string>>
  /** Returns the rate limit of this caller in this world; `undefined` for none. */
  rateLimit(world: EngineWorld, principal: unknown): AppliedRateLimit | undefined
}

export interface AppliedRateLimit {
  readonly key: string
  readonly limit: number
  readonly windowMs: number
  headers(state: RateLimitState): Readonly<Record<string, string>>
}

export interface RestorePlace extends WorldPlace {
  /** `room`: records that find no room are refused, by a `WorldFullError`. @default 'none' */
  readonly limit?: RoomLimit
}

export interface WorldOptions extends WorldPlace {
  readonly scenario: string
  readonly seed: number
  /** The bytes by which its records may exceed the room. @default any number */
  readonly overdraftBytes?: number
}
