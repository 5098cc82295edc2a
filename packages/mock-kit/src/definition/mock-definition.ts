import type { Contract, ContractData } from '@ensaio/contracts'
import type { PausingWork } from '../clock/slices.ts'
import type { CallbackTarget, Delivery, Unaddressed } from '../outbox/delivery.ts'
import type { Secrets } from '../redaction/secrets.ts'
import type { CollectionDefinition } from '../world/define-collection.ts'
import type { Job } from '../world/job.ts'
import type { World, WorldTypes } from '../world/world.ts'
import type { Action } from './action.ts'
import type { Auth, Credentials } from './auth.ts'
import type { Behaviour } from './behaviour.ts'
import type { Call, Handlers } from './handlers.ts'
import type { Problems, RateLimitState } from './problems.ts'
import type { Reply } from './reply.ts'

/** A named starting state. */
export interface Scenario<MockWorld> {
  /** Its contents in a line. */
  readonly description: string
  /** Fills an empty world; it sends nothing. One that makes many records is work that pauses, so that others have their turn. */
  readonly seed: (world: MockWorld) => void | PausingWork<void>
}

/** The routing of one webhook of the contract. */
export interface EventDefinition<MockWorld> {
  /** The targets of a new event: names of endpoints or subscriptions. None: nothing is sent. */
  readonly targets: (world: MockWorld) => readonly string[]
  /**
   * Returns the address of a delivery now, or the reason why it has none; `undefined` where no endpoint was registered.
   * Called for each attempt.
   */
  readonly resolve: (
    world: MockWorld,
    delivery: Delivery,
  ) => CallbackTarget | Unaddressed | undefined
  /**
   * Writes the values into the body that differ from attempt to attempt, for a vendor that counts attempts there. The rest
   * stays, byte for byte. @default nothing differs
   */
  readonly stamp?: (body: string, attempt: AttemptStamp) => string
  /** Tells whether the response completes the delivery. @default any status from 200 to 299 */
  readonly isAccepted?: (answer: { readonly status: number; readonly body: string }) => boolean
}

/** The data of an attempt that a body may hold. */
export interface AttemptStamp {
  /** 1 for the first. */
  readonly number: number
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly at: number
}

/** A limit on requests within a fixed window of sandbox time. */
export interface RateLimit<MockWorld, Principal> {
  readonly windowMs: number
  /** Requests that a window allows; 0 for no limit. Read at each request, so that a behaviour can set it. */
  readonly limit: (world: MockWorld) => number
  /** Returns the key of the window: callers with the same key share one. */
  readonly keyOf: (principal: Principal) => string
  /** Returns the headers of every reply while a limit is set. */
  readonly headers: (state: RateLimitState) => Readonly<Record<string, string>>
}

/** The whole of a mock. It has no port, no environment and no state of its own. */
export interface MockDefinition<
  Operations extends object,
  Webhooks extends object,
  Types extends WorldTypes,
  Principal,
  OwnCredentials extends Credentials = Credentials,
> {
  readonly contract: Contract<Operations, Webhooks>
  /** The vendor's name, for people. */
  readonly title: string
  readonly collections: CollectionDefinitions<Types['data']>
  /** `empty` and `default` are always there. */
  readonly scenarios: Readonly<Record<'empty' | 'default', Scenario<World<Types>>>> &
    Readonly<Record<string, Scenario<World<Types>>>>
  readonly behaviours: {
    readonly [Name in keyof Types['behaviours']]: Behaviour<Types['behaviours'][Name]>
  }
  /**
   * Runs after behaviours were set, or carried over into a fresh world: plans or cancels the jobs that depend on them.
   * @default nothing
   */
  readonly onBehaviours?: (world: World<Types>) => void
  readonly handlers: Handlers<Operations, World<Types>, Principal>
  readonly auth: Auth<World<Types>, Principal, OwnCredentials>
  readonly problems: Problems<World<Types>>
  readonly events: { readonly [Name in keyof Webhooks & string]: EventDefinition<World<Types>> }
  readonly jobs: {
    readonly [Kind in keyof Types['jobs']]: (
      world: World<Types>,
      payload: Types['jobs'][Kind],
      job: Job,
    ) => void
  }
  readonly actions?: Readonly<Record<string, Action<World<Types>>>>
  readonly rateLimit?: RateLimit<World<Types>, Principal>
  readonly secrets?: Secrets
  /** Documents that the vendor's host serves in addition to the API, by whole path: its own description, for example. */
  readonly documents?: Readonly<Record<string, () => Reply>>
  /** Headers that the vendor sends with every reply. */
  readonly replyHeaders?: Readonly<Record<string, string>>
  /** The largest request body, in bytes; that of texts, such as JSON, is 1 MiB at most. @default 1 MiB */
  readonly bodyBytesMax?: number
}

/** A definition for each collection of a world's `data`. */
export type CollectionDefinitions<Data> = {
  readonly [Name in keyof Data]: Data[Name] extends {
    get(key: string): (infer Item extends object) | undefined
    by(index: infer IndexName, value: string): unknown
    sorted(order: infer OrderName): unknown
  }
    ? CollectionDefinition<Item, IndexName & string, OrderName & string>
    : never
}

export type AnyHandler = (world: World, call: Call<unknown>) => Reply

export type AnyReader = (world: World, call: Call<unknown>) => PausingWork<() => Reply>

/** A definition without its own types, as the engine handles it. */
export interface AnyDefinition extends Omit<
  MockDefinition<object, object, WorldTypes, unknown>,
  'contract' | 'collections' | 'handlers' | 'events' | 'jobs'
> {
  readonly contract: ContractData
  readonly collections: Readonly<Record<string, CollectionDefinition<object, string, string>>>
  readonly handlers: Readonly<Record<string, AnyHandler | AnyReader>>
  readonly events: Readonly<Record<string, EventDefinition<World>>>
  readonly jobs: Readonly<Record<string, (world: World, payload: unknown, job: Job) => void>>
}
