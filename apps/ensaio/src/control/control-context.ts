// The things that every handler of the control plane works with.
import type { BodyOf, PathOf, QueryOf, ReplyOf } from '@ensaio/contracts'
import type { Operations, Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Mock, PausingWork, Reply, Sandbox, ServedCall } from '@ensaio/mock-kit'
import type { Meters, MonitoredPart } from '../metrics/meters.ts'
import type { SandboxPool } from '../sandboxes/sandbox-pool.ts'

/** The sandboxes and services that the control plane controls. */
export interface ControlContext {
  readonly version: string
  readonly directory: SandboxPool
  /** In the order of their ports. Read each time: ports are known only once the servers listen. */
  readonly services: () => readonly RunningService[]
  /** The meters of all its sandboxes. @default nothing is counted */
  readonly meters?: Meters | undefined
  /** The node of a cluster, for example. @default no part has metrics of its own */
  readonly monitored?: MonitoredPart | undefined
  /** The cluster that the process is a node of; absent where it is alone. */
  readonly cluster?: ClusterControl | undefined
}

/** The cluster, as a node of it sees and controls it. */
export interface ClusterControl {
  /** The id of this node. */
  readonly node: string | undefined
  describe(): Promise<Schemas['Cluster']>
  /** Hands all sandboxes of this node on, and takes none any more. */
  drain(): Promise<void>
}

/** The part of a cluster's node in the answers of the control plane. */
export interface AcrossNodes {
  /** True for a request that another node has judged. */
  isJudged(environment: unknown): boolean
  /** Answers a call; `here` answers as a process that is alone would. */
  answer(call: ServedCall, here: (call: ServedCall) => Answer): Answer
}

export type Answer = Reply | Response | Promise<Reply | Response>

/** A mock that takes requests. */
export interface RunningService {
  readonly mock: Mock
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** The operation that shows newcomers how to call the service. */
  readonly sampleOperation: string
  /** Answers a request as if it were to that sandbox. @throws as fetch does, when a fault breaks the connection */
  readonly answer: (sandbox: Sandbox, request: Request) => Promise<Response>
}

/** The context of one call. */
export interface CallContext extends ControlContext {
  /** The sandbox that the call names; `main` where it names none. */
  readonly sandbox: Sandbox
}

/** One decoded and valid request. */
export interface ControlCall<Operation> {
  readonly path: PathOf<Operation>
  readonly query: QueryOf<Operation>
  readonly body: BodyOf<Operation>
  /** Aborted when the caller has gone. */
  readonly signal?: AbortSignal
  /** Absent of a call within the process. */
  readonly request?: Pick<Request, 'headers'>
}

/**
 * A documented success. Refusals are thrown, since most of them come out of the engine that way; one place turns them
 * into replies.
 */
type Success<Operation> = Extract<ReplyOf<Operation>, { readonly status: 200 | 201 | 204 }>

/** The handlers of some operations, which may be async, or pause. */
export type HandlersOf<Id extends keyof Operations> = {
  readonly [Name in Id]: Name extends AsyncId
    ? Handler<Operations[Name], Promise<Success<Operations[Name]>>>
    : Name extends PausingId
      ? Handler<Operations[Name], PausingWork<Success<Operations[Name]>>>
      : Handler<Operations[Name], Success<Operations[Name]>>
}

type Handler<Operation, Result> = (context: CallContext, call: ControlCall<Operation>) => Result

/** The operations that few callers use. */
export type RareId =
  | 'createKey'
  | 'drainNode'
  | 'exportSnapshot'
  | 'getCluster'
  | 'getLiveness'
  | 'getMetrics'
  | 'getReadiness'
  | 'importSnapshot'
  | 'limitKey'
  | 'listKeys'
  | 'listOperations'
  | 'loadFixtures'
  | 'revokeKey'
  | 'sendRequest'

/** The operations that take their time, or whose handlers have to be loaded first. */
type AsyncId = RareId | 'advanceClock' | 'cancelAdvance' | 'deleteSandbox' | 'settleSandbox'

/** The operations that read so much that they pause to let other requests go first. */
type PausingId =
  | 'createSandbox'
  | 'diffSnapshot'
  | 'loadSnapshot'
  | 'exportHar'
  | 'getChain'
  | 'listJournal'
  | 'listRecords'
  | 'resetSandbox'
  | 'saveSnapshot'
  | 'verifySandbox'

/** The length of a list where the caller does not say; the spec's default, for callers without a request. */
export const LIMIT_DEFAULT = 100

/** Names that a message lists; there may be thousands. */
export const LISTED_MAX = 5

/** @throws UnknownNameError where a list is to be filtered by a service that is not there */
export function checkServiceFilter(
  { mocks }: Pick<Sandbox, 'mocks'>,
  service: string | undefined,
): void {
  const known = mocks.map((mock) => mock.service)
  checkFilter('service', service, known)
}

/** @throws UnknownNameError where a list is to be filtered by a name that nothing has */
export function checkFilter(
  kind: string,
  name: string | undefined,
  known: readonly string[],
): void {
  if (name !== undefined && !known.includes(name)) throw new UnknownNameError(kind, name, known)
}
