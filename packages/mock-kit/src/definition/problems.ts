import type { Violation } from '@ensaio/contracts'
import type { World } from '../world/world.ts'
import type { Reply } from './reply.ts'

/** The vendor's replies to requests that no handler sees, word for word where they are known. */
export interface Problems<MockWorld = World> {
  /** No operation has this path. */
  unknownPath(request: { readonly method: string; readonly path: string }): Reply
  /** The path is known, the method is not. `allowed` are those that are. */
  methodNotAllowed(request: { readonly method: string; readonly allowed: readonly string[] }): Reply
  /** The request breaks the contract; at least one violation is given. */
  invalidRequest(violations: readonly Violation[], request: InvalidRequest<MockWorld>): Reply
  bodyTooLarge(limit: { readonly bytesMax: number }): Reply
  /**
   * The body was given up before its end, because too many others were on their way: a refusal that the contract documents
   * for every operation with a body.
   * @default that of a body that is too large
   */
  overloaded?(): Reply
  /** HTTP itself refuses the request, so no operation is known: its headers are too long, for example. */
  unreadable(request: { readonly status: number; readonly message: string }): Reply
  /**
   * A failure for which a fault rule asks, and which the contract does not document: the vendor's general form.
   * @default that of `unreadable`
   */
  failed?(failure: { readonly status: number; readonly message: string }): Reply
  /**
   * The world holds as much as it may: a refusal that the contract documents for every operation that stores something.
   * @default 507 with the code SANDBOX_FULL
   */
  full?(): Reply
  /** Called only for a mock that has a rate limit. */
  rateLimited?(state: RateLimitState): Reply
}

/** A request that breaks the contract. */
export interface InvalidRequest<MockWorld = World> {
  /** Read only: a refused request changes nothing. */
  readonly world: MockWorld
  readonly operationId: string
  /** The body as far as it was read; `undefined` where nothing was. */
  readonly body: unknown
}

/** The state of a caller in the current window of a rate limit. */
export interface RateLimitState {
  readonly limit: number
  readonly remaining: number
  /** The end of the window, in milliseconds since 1970, on the sandbox clock. */
  readonly resetsAt: number
}
