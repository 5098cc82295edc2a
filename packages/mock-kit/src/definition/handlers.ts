import type { BodyOf, HeadersOf, PathOf, QueryOf, ReplyOf } from '@ensaio/contracts'
import type { PausingWork } from '../clock/slices.ts'

/** One decoded and valid request, as its handler sees it. */
export interface Call<Operation, Principal = unknown> {
  readonly operationId: string
  readonly path: PathOf<Operation>
  readonly query: QueryOf<Operation>
  readonly headers: HeadersOf<Operation>
  readonly body: BodyOf<Operation>
  /** The caller, as the mock's `auth` identified it. */
  readonly principal: Principal
  /** The raw `Accept` header, for operations that answer in several formats. */
  readonly accept: string
}

/**
 * The behaviour of one operation: it looks up, decides, changes the world and replies. It runs synchronously, in a
 * transaction that is rolled back when it throws or when its reply breaks the contract.
 */
export type Handler<Operation, World, Principal = unknown> = (
  world: World,
  call: Call<Operation, Principal>,
) => ReplyOf<Operation>

/**
 * A handler that first reads so much that other requests have to go first now and then. It pauses at each `yield`, and cannot change the
 * world until it returns the rest of the work, which runs in the transaction as a handler does. In between, others may change the world.
 */
export type PausingHandler<Operation, World, Principal = unknown> = (
  world: World,
  call: Call<Operation, Principal>,
) => PausingWork<() => ReplyOf<Operation>>

/** The handlers of a contract, one for each operation: a missing one does not compile, nor does an extra one. */
export type Handlers<Operations, World, Principal = unknown> = {
  readonly [Id in keyof Operations]:
    | Handler<Operations[Id], World, Principal>
    | PausingHandler<Operations[Id], World, Principal>
}
