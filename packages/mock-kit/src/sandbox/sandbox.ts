import type { PausingWork } from '../clock/slices.ts'
import type { Clock, ClockMode, ClockSnapshot } from '../clock/clock.ts'
import type { FaultBook, FaultBookSnapshot } from '../faults/fault-book.ts'
import type { Mock } from '../definition/mock.ts'
import type { Journal } from '../journal/journal.ts'
import type { LoggedRequest } from '../log/log-entry.ts'
import type { DeliverySettings } from '../outbox/delivery-settings.ts'
import type { PausedTarget } from '../outbox/dispatcher.ts'
import type { Delivery } from '../outbox/delivery.ts'
import type { DeliveryHold } from '../outbox/dispatcher.ts'
import type { Endpoint } from '../outbox/endpoint.ts'
import type { WhenLogged } from '../pipeline/exchange.ts'
import type { EngineWorld, WorldSnapshot } from '../world/engine-world.ts'
import type { BehaviourValue, WorldTypes } from '../world/world.ts'
import type { ActionOrder } from './run-together.ts'
import type { PreparedWorld } from './worlds.ts'

/** A world's starting point. */
export interface ResetOptions {
  /** @default the scenario that the world has */
  readonly scenario?: string
  /** @default the seed that the world has */
  readonly seed?: number
}

/** Options of a reset with worlds that were made before. */
export interface PreparedReset extends ResetOptions {
  /** The worlds, by service. @default they are made at once */
  readonly prepared?: ReadonlyMap<string, PreparedWorld>
}

/** The outcome of `advance`. */
export interface Advanced {
  /** The instant that the clock shows now, in milliseconds since 1970. */
  readonly now: number
  readonly jobs: number
  readonly attempts: number
  /** Present where it was cancelled before its time. */
  readonly cancelled?: true
}

/** An advance, and how far it has come. Instants are milliseconds since 1970. */
export interface AdvanceProgress {
  readonly from: number
  /** The instant at which it will end. */
  readonly to: number
  readonly now: number
  /** Jobs that ran so far. */
  readonly jobs: number
  /** Attempts so far to send a delivery. */
  readonly attempts: number
  /** Present once it has ended, at its time or earlier. */
  readonly ended?: true
}

export interface AdvanceOptions {
  /** Cancels the advance. @default only `cancelAdvance` does */
  readonly signal?: AbortSignal
}

/** The content of a sandbox at one moment. It never changes. */
export interface SavedSandbox {
  readonly clock: ClockSnapshot
  readonly faults: FaultBookSnapshot
  /** A world for each service. */
  readonly worlds: readonly EngineWorld[]
}

/** A webhook that is emitted by order. */
export interface TriggeredWebhook {
  readonly webhook: string
  readonly subject: string
  readonly payload: unknown
  /** @default those that the service itself would choose */
  readonly targets?: readonly string[]
}

/** A delivery, with the service that it belongs to. */
export interface ServiceDelivery extends Delivery {
  readonly service: string
}

/**
 * One isolated set of worlds, one for each service, with its own credentials, clock, faults and journal.
 * Two sandboxes never meet.
 */
export interface Sandbox extends AsyncDisposable {
  readonly name: string
  readonly mocks: readonly Mock[]
  readonly clock: Pick<Clock, 'now' | 'mode'>
  readonly faults: FaultBook
  readonly journal: Journal

  /** The world of a service, as it is now: a reset puts another in its place. @throws UnknownNameError */
  world(service: string): EngineWorld
  /** The world of a mock's service, with the mock's own types. @throws UnknownNameError */
  world<Types extends WorldTypes>(mock: Mock<Types>): EngineWorld<Types>
  mock(service: string): Mock

  /** Starts the service's world over. Endpoints and behaviours stay, deliveries and jobs go. */
  reset(service: string, options?: PreparedReset): void
  /**
   * Makes the world that a reset with the same options needs, and pauses on the way. Nothing has changed then.
   * @param everything true for `resetEverything`
   */
  prepareReset(
    service: string,
    options?: ResetOptions & { readonly everything?: boolean },
  ): PausingWork<PreparedWorld>
  /**
   * Starts everything over: all worlds, with endpoints and behaviours, the faults, the clock and the journal.
   * @throws ClockAdvancingError while an advance is under way
   */
  resetEverything(options?: PreparedReset): void
  /** Keeps what the sandbox is at this moment, which costs next to nothing: it shares records until they change. */
  save(): SavedSandbox
  /**
   * Makes the sandbox what was saved, of this one or another: records, jobs, deliveries, endpoints, behaviours, faults, clock.
   * @param name what the journal calls it
   * @throws ClockAdvancingError while an advance is under way
   */
  load(saved: SavedSandbox, name: string): void
  /** Has the log, if there is one, take all that the function changes at once: a restart finds all of it, or nothing. @throws LogError */
  together<Result>(run: () => Result): Result
  /**
   * Writes to the log what `load` will take up, and pauses on the way; absent without a log. Returns a function that gives it up,
   * to be called where it is not loaded.
   * @throws LogError
   */
  readonly prepareLoad?: (saved: SavedSandbox) => PausingWork<() => void>
  /** Returns the number of requests that this sandbox was sent. */
  readonly requests: number
  /** The number of journal ids that it has given. */
  readonly sequence: number
  /**
   * Writes what changed to the log; absent without one. Returns a promise where it takes until then that the log has it safe.
   * @throws LogError
   */
  readonly flush?: () => Promise<void> | undefined
  /**
   * As `flush`, once for all requests of this turn of the process. Calls back when the log has it safe, or with its error.
   * Absent where each request has to wait by itself.
   */
  readonly flushTogether?: WhenLogged | undefined
  /** Absent without a log. */
  readonly kept?: KeptValues
  /** Writes a request that changed something to the log; absent without a log. To be called before `flush`. */
  readonly logRequest?: (id: string, service: string, entry: LoggedRequest) => void
  /** True where `flush` gives promises. @default false */
  readonly isLogSlow?: boolean

  /**
   * @throws InstantOutOfRangeError, and nothing has changed then
   * @throws ClockAdvancingError while an advance is under way
   */
  setClock(mode: ClockMode, at?: number): void
  /**
   * Moves the clock on, running every job and every delivery that falls due on the way, in order of time, then
   * sequence. Calls queue up behind each other. Requests are answered on the way.
   * @param durationMs sandbox time, 0 or more
   * @throws InstantOutOfRangeError when it would end where no clock can go; nothing has happened then
   */
  advance(durationMs: number, options?: AdvanceOptions): Promise<Advanced>
  /** The advance that is under way, and how far it has come. */
  readonly advancing: AdvanceProgress | undefined
  /** Cancels the advance that is under way and those that wait behind it. Resolves when all have ended. */
  cancelAdvance(): Promise<void>
  /** Calls the listener at the beginning, on the way and at the end of each advance, until the returned function is called. */
  followAdvance(listener: (progress: AdvanceProgress) => void): () => void
  /** Waits until nothing that is due is left: no job, no delivery that could be sent. */
  settled(): Promise<void>

  /** Registers an endpoint under a webhook's name; `undefined` takes it away. @throws CallbackTargetError for a forbidden address */
  setEndpoint(service: string, target: string, endpoint: Endpoint | undefined): void
  setBehaviour(service: string, name: string, value: BehaviourValue): void
  /**
   * Limits a key to this many requests in a minute of sandbox time; `undefined` takes the limit away.
   * @param number of a key that the service lists
   */
  limitKey(service: string, number: number, perMinute: number | undefined): void
  /** Brings about something on the vendor's side. @throws ActionRefusedError */
  runAction(service: string, action: string, input: unknown): unknown
  /** Runs actions of different services: all of them happen, or none. @throws ActionsRefusedError, WorldFullError */
  runActions(orders: readonly ActionOrder[]): void

  /**
   * Returns plain data of a service as it may be shown: without the values of secret keys, and without the secrets that the
   * sandbox knows.
   */
  withoutSecrets<Value>(service: string, value: Value): Value
  /** Returns the path and query of a request without its secrets. Callers repeat them: the last one is remembered. */
  shownTarget(service: string, target: string): string
  /** The deliveries of all services, oldest first. Their bodies are as they are sent, secrets and all. */
  deliveries(): readonly ServiceDelivery[]
  /** Makes a delivery due now, whatever became of it. Its earlier attempts stay in its log. */
  redeliver(service: string, id: string): ServiceDelivery
  /** Tells why a delivery may not be sent now; `undefined` where it may. */
  holdOf(service: string, delivery: Pick<Delivery, 'target'>): DeliveryHold | undefined
  /** Holds all deliveries back until `resumeDeliveries`. */
  pauseDeliveries(): void
  resumeDeliveries(): void
  readonly deliveriesPaused: boolean
  /** Holds the deliveries to one target back until `resumeTarget`. */
  pauseTarget(service: string, target: string): void
  resumeTarget(service: string, target: string): void
  readonly pausedTargets: readonly PausedTarget[]
  readonly deliverySettings: DeliverySettings
  /** Changes some of the settings. @throws RangeError when one is out of bounds; then nothing has changed */
  setDeliverySettings(patch: Partial<DeliverySettings>): void
  /**
   * Emits a webhook as if its cause had happened, and returns the deliveries that this makes.
   * @throws BrokenContractError when the payload is not as the contract says
   */
  trigger(service: string, event: TriggeredWebhook): readonly ServiceDelivery[]

  /** Resolves when requests that wait have been answered: for work that runs in slices. */
  readonly nextTurn: () => Promise<void>
  /** Runs work slice by slice: requests are answered in between. */
  inSlices<Result>(work: PausingWork<Result>): Promise<Result>
  /** A new journal id for something that happens in this sandbox. */
  nextId(kind: 'req' | 'job' | 'act' | 'att' | 'rst'): string
  /** Tells the sandbox that work was committed, so that what is due now starts. */
  wake(): void

  toJSON(): SandboxSnapshot
}

/** Plain data that the log of a sandbox keeps for the app, by name. A reset does not change it. */
export interface KeptValues {
  get(name: string): unknown
  set(name: string, value: unknown): void
}

/** The clock that a sandbox was created with; without an instant it is the machine's. */
export interface SandboxClockStart {
  readonly mode: ClockMode
  readonly at?: number
}

/** A sandbox as plain data. The journal is not part of it: it tells of what happened, and changes nothing. */
export interface SandboxSnapshot {
  readonly format: 'ensaio-sandbox'
  readonly version: 1
  readonly name: string
  readonly clock: ClockSnapshot
  readonly faults: FaultBookSnapshot
  readonly paused: boolean
  readonly sequence: number
  /** @default 0 */
  readonly requests?: number
  /** @default those of a new sandbox */
  readonly deliverySettings?: DeliverySettings
  /** @default none */
  readonly pausedTargets?: readonly PausedTarget[]
  /** The start that a reset of everything goes back to. @default the clock's mode, and its instant where it stands still */
  readonly start?: SandboxClockStart
  readonly worlds: readonly WorldSnapshot[]
}

/** The sandboxes of a process, found by name. */
export interface SandboxDirectory {
  /** The one that takes requests whose credentials name none. */
  readonly main: Sandbox
  find(name: string): Sandbox | undefined
  /** All of them, the oldest first. */
  list(): readonly Sandbox[]
}

/** A directory to which sandboxes are added, and from which they are removed. */
export interface OpenDirectory extends SandboxDirectory {
  readonly size: number
  add(sandbox: Sandbox): void
  /** Removes a sandbox, which is not closed by that. */
  remove(name: string): void
}
