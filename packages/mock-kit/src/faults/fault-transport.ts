import type { Timers } from '../clock/timers.ts'

/**
 * The things that faults may do to the connection under a request. The server that has the socket hands it in; an in-process
 * `fetch` has none, and the fault then fails as a broken connection does for a caller of fetch.
 *
 * With `@hono/node-server` 2 it is made from the second argument of its fetch callback:
 *
 * @example
 * ```ts
 * import type { HttpBindings } from '@hono/node-server'
 * import type { FaultTransport } from '@ensaio/mock-kit'
 *
 * export const toTransport = ({ outgoing }: HttpBindings): FaultTransport => ({
 *   reset: () => outgoing.socket?.resetAndDestroy(),
 *   close: () => outgoing.destroy(),
 * })
 * ```
 */
export interface FaultTransport {
  /** Resets the connection immediately: the caller sees ECONNRESET. */
  reset?(): void
  /** Closes the connection; what has left the process by then still arrives. */
  close?(): void
}

/** The surroundings of one faulty request. */
export interface FaultContext {
  /** Aborted when the caller has gone: the request's own signal. */
  readonly signal: AbortSignal
  readonly timers: Timers
  readonly transport?: FaultTransport
}
