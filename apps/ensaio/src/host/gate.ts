import type { IncomingMessage, ServerResponse } from 'node:http'

/** The part of a cluster's node that decides for each request which node answers it. */
export interface Gate {
  /** Notes a request that came; true for one that another node has judged and handed on, whose mark is taken off. */
  arrive(incoming: IncomingMessage, outgoing: ServerResponse): boolean
  /** Calls `handle` where this node is to answer, once it may; has another node answer otherwise. */
  pass(incoming: IncomingMessage, outgoing: ServerResponse, handle: () => void): void
}
