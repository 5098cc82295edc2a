import type { Violation } from '@ensaio/contracts'
import type { World } from '../world/world.ts'
import type { Reply } from './reply.ts'

/** The vendor's answers to what no handler sees, word for word where they are known. */
export interface Problems<MockWorld = World> {
  /** No operation has this path. */
  unknownPath(request: { readonly method: string; readonly path: string }): Reply
  /** The path is known, the method is not. `allowed` are those that are. */
  methodNotAllowed(request: { readonly method: string; readonly allowed: readonly string[] }): Reply
  /** The request breaks the contract; at least one violation is given. */
  invalidRequest(violations: readonly Violation[], request: InvalidRequest<MockWorld>): Reply
  bodyTooLarge(limit: { readonly bytesMax: number }): Reply
  /** Only asked of a mock that has a rate limit. */
  rateLimited?(state: RateLimitState): Reply
}

/** A request that breaks the contract. */
export interface InvalidRequest<MockWorld = World> {
  /** To be read only: a refused request changes nothing. */
  readonly world: MockWorld
  readonly operationId: string
  /** What was read of the body; `undefined` where nothing was. */
  readonly body: unknown
}

/** Where a caller stands in the current window of a rate limit. */
export interface RateLimitState {
  readonly limit: number
  readonly remaining: number
  /** When the window ends, in milliseconds since 1970, on the sandbox clock. */
  readonly resetsAt: number
}
