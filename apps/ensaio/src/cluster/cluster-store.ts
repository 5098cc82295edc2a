// The store that the nodes of a cluster share. It alone tells which node owns a sandbox: nodes never ask each other.
import type { LogEntry, LogState, SandboxLog } from '@ensaio/mock-kit/log'
import type { SnapshotRow } from './cluster-tables.ts'
import type { NodeTotals } from './node-totals.ts'

/** The addresses at which other nodes reach a node, without trailing slashes. */
export interface NodeAddresses {
  readonly control: string
  /** By the slug of the service. */
  readonly services: Readonly<Record<string, string>>
}

/** A node: one process, from its start to its end. A process that the store has given up joins again as another node. */
export interface ClusterNode {
  readonly id: string
  readonly addresses: NodeAddresses
  /** The number of sandboxes that it owns. */
  readonly sandboxes: number
  /** True while it hands its sandboxes on, and takes none. */
  readonly isDraining: boolean
}

/** A sandbox, and the node that owns it. */
export interface Placement {
  readonly sandbox: string
  /** Absent where nobody owns it, or where its owner has not been heard of in time: any node may take it. */
  readonly owner?: Pick<ClusterNode, 'id' | 'addresses'>
  /** See `SandboxStart.ttlMs`. */
  readonly ttlMs?: number
}

/** A node's part in the cluster. Its methods throw a `StoreError` where the store does not answer in time. */
export interface Membership {
  readonly id: string
  /**
   * True while no other node can have taken this one's sandboxes, by the clocks of this machine. What was read from a
   * sandbox may leave the process only if this is true after the reading. It is false while the store is away for long, and
   * true again afterwards, where nobody took the node for dead.
   */
  isValid(): boolean
  /** The milliseconds for which it is, unless the store is reached in between. */
  validForMs(): number
  /**
   * Does work that keeps the process from everything else for seconds: the others wait longer before they take it for dead.
   * @throws StoreError where the store does not answer
   */
  whileBusy<Result>(work: () => Promise<Result>): Promise<Result>
  /** Calls the listener once, when the membership has ended otherwise than by `leave`: all leases of it are lost. */
  onLost(listener: () => void): void
  /** Returns the place of a sandbox; `undefined` where there is none of that name. */
  find(sandbox: string): Promise<Placement | undefined>
  list(): Promise<readonly Placement[]>
  /** The nodes that were heard of in time, this one included. */
  nodes(): Promise<readonly ClusterNode[]>
  /** Makes a sandbox, whose log is empty; `undefined` where there is one of that name. */
  create(sandbox: string, ttlMs?: number): Promise<Lease | undefined>
  /**
   * Takes a sandbox that nobody owns; `undefined` where another node owns it, or where there is none. A node that owns it
   * gets the lease that it has.
   */
  acquire(sandbox: string): Promise<Lease | undefined>
  /** Puts off the expiries of sandboxes that were used, by the clock of the store. @param leftMs by lease */
  extend(leftMs: ReadonlyMap<Lease, number>): Promise<void>
  /** The snapshots of all nodes. */
  readonly snapshots: SharedSnapshots
  /** Tells the others that this node takes no sandboxes any more. */
  drain(): Promise<void>
  /** Frees all leases at once, and ends. */
  leave(): Promise<void>
}

/** The snapshots in the store: they are there for every node, and outlive all of them. */
export interface SharedSnapshots {
  /** Oldest first. */
  list(): Promise<readonly SnapshotRow[]>
  /**
   * Adds a snapshot; it is refused where the name is taken, or the lease is lost.
   * @param lease of the sandbox that was saved. @default it was saved elsewhere
   * @throws StoreError
   */
  add(
    snapshot: Omit<SnapshotRow, 'length'>,
    content: Iterable<LogEntry>,
    lease?: Lease,
  ): Promise<'added' | 'refused' | 'full'>
  /** Reads the content of a snapshot; `undefined` where it is not there any more. @throws StoreError, LogError */
  read(row: SnapshotRow): Promise<LogState | undefined>
  remove(name: string): Promise<void>
}

/** The right to write a sandbox's log. Whoever takes the sandbox next has a higher epoch, and this one writes nothing more. */
export interface Lease {
  readonly sandbox: string
  readonly epoch: number
  /** The milliseconds after which it expires unused, as of when it was acquired; absent where it stays, or is new. */
  readonly leftMs?: number
  /** Reads the content of the log; `undefined` where it is empty. @throws StoreError, LogError */
  read(): Promise<LogState | undefined>
  /**
   * The log. What `append` returns resolves when the store has the entries safe, and rejects with a `LeaseLostError` once
   * another node may own the sandbox. A connection that breaks is tried again until then: each entry is written once.
   */
  readonly log: SandboxLog
  /** Resolves when the store has everything that was appended so far. @throws LeaseLostError */
  settled(): Promise<void>
  /** Frees the sandbox for any node. */
  release(): Promise<void>
  /** Deletes the sandbox. */
  remove(): Promise<void>
}

/** The store of a cluster. */
export interface ClusterStore {
  /** The running totals of all that was done with it. */
  readonly totals: NodeTotals
  /** Joins the cluster as a new node. @throws StoreError */
  join(addresses: NodeAddresses): Promise<Membership>
  /** Ends the connections. */
  close(): Promise<void>
}
