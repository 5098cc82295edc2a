import type { IncomingMessage, ServerResponse } from 'node:http'

/** The part of a cluster's node that decides for each request which node answers it. */
export interface Gate {
  /** Takes the mark off a request that another node has judged and handed on; true for such a one. */
  isHandedOn(incoming: IncomingMessage): boolean
  /** Calls `handle` where this node is to answer, once it may; has another node answer otherwise. */
  pass(incoming: IncomingMessage, outgoing: ServerResponse, handle: () => void): void
}
