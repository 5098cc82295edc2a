import type { BodyOf, HeadersOf, PathOf, QueryOf, ReplyOf } from '@ensaio/contracts'

/** One decoded and valid request, as its handler sees it. */
export interface Call<Operation, Principal = unknown> {
  readonly operationId: string
  readonly path: PathOf<Operation>
  readonly query: QueryOf<Operation>
  readonly headers: HeadersOf<Operation>
  readonly body: BodyOf<Operation>
  /** Who calls, as the mock's `auth` found out. */
  readonly principal: Principal
  /** The raw `Accept` header, for operations that answer in several formats. */
  readonly accept: string
}

/**
 * The behaviour of one operation: looks up, decides, changes the world, answers. It runs to its end at once, in a
 * transaction that is rolled back when it throws or when its reply breaks the contract.
 */
export type Handler<Operation, World, Principal = unknown> = (
  world: World,
  call: Call<Operation, Principal>,
) => ReplyOf<Operation>

/** One handler for each operation of a contract: a missing one does not compile, nor does one too many. */
export type Handlers<Operations, World, Principal = unknown> = {
  readonly [Id in keyof Operations]: Handler<Operations[Id], World, Principal>
}
