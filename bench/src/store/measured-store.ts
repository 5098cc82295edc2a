// The figures of nodes that share a store.

/** Changes sent by fifty callers, each to a sandbox of its own. */
export interface StoreLoad {
  readonly title: string
  /** Processes that answer. */
  readonly nodes: number
  readonly asked: Asked
  readonly changesPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Answers of 503, after which the caller came again. */
  readonly unavailable: number
  /** CPU time of all nodes for a change, in microseconds. */
  readonly nodeCpuUs: number
  /** The same of the database; absent without one. */
  readonly database?: DatabaseLoad
}

/** The node that a caller asks: the one that made its sandbox, or any. */
export type Asked = 'owner' | 'any'

export interface DatabaseLoad {
  readonly cpuUs: number
  /** Bytes that the database wrote ahead for a change. */
  readonly walBytes: number
  /** Changes that shared a transaction. */
  readonly changesPerCommit: number
}

/** The time for which a sandbox did not answer, in milliseconds. */
export interface Takeover {
  readonly title: string
  /** After `kill -9` of its node, up to the first answer of another one. */
  readonly afterKillMs: number
  /** While its node hands it on: the slowest answer. */
  readonly whileDrainingMs: number
}

/** Many sandboxes on three nodes. */
export interface Crowd {
  readonly sandboxes: number
  readonly nodes: number
  /** The time to make all of them, each asked for in turn at another node. */
  readonly createMs: number
  /** The largest resident set of a node. */
  readonly nodeBytes: number
  /** The same of a node with no sandbox but `main`. */
  readonly emptyNodeBytes: number
  /** CPU time for a second in which nobody asks for anything, in milliseconds. */
  readonly idleNodesMs: number
  readonly idleDatabaseMs: number
}

/** All of it, as it is kept in figures.json. */
export interface StoreFigures {
  readonly date: string
  readonly machine: string
  readonly loads: readonly StoreLoad[]
  readonly takeovers: readonly Takeover[]
  readonly crowd: Crowd
}
