// The tables of a store, and all that is ever done to them. Each method is one transaction, and may be tried again after a
// failure: it does its work once. All of them throw a `StoreError` where they fail.
import type { ClusterNode, NodeAddresses, Placement } from './cluster-store.ts'

/** A node's right to a sandbox: it holds while the tables have the same. */
export interface Claim {
  readonly sandbox: string
  readonly node: string
  /** No two claims of a store have the same one, and a later claim to a sandbox has a higher one. */
  readonly epoch: number
  /** The milliseconds after which it expires unused, as of when it was claimed; absent where it stays. */
  readonly leftMs?: number
}

/** The milliseconds after which a sandbox expires unused. */
export interface Deadline {
  readonly claim: Claim
  readonly leftMs: number
}

/** A snapshot of a sandbox, without its content. */
export interface SnapshotRow {
  readonly name: string
  /** Its own, whatever its name: one that is saved once more under the name of another is not taken for that one. */
  readonly id: string
  /** Everything that is told of it, as JSON. */
  readonly head: string
  /** The characters of its content. */
  readonly length: number
}

/** Entries that were appended together: all of them are written, or none. */
export interface Batch {
  readonly claim: Claim
  /** The place of the batch in the log: one more than that of the batch before. */
  readonly seq: number
  /** The entries as lines of JSON, in texts of a moderate length. */
  readonly texts: readonly string[]
}

/** A part of a log. */
export interface LogRow {
  readonly seq: number
  readonly text: string
}

export interface ClusterTables {
  /** Adds a node, and returns its id. */
  join(addresses: NodeAddresses, ttlMs: number): Promise<string>
  /** Extends the life of a node by this time; false where it was given up, or where a later beat came first. */
  renew(node: string, ttlMs: number, beat: number): Promise<boolean>
  drain(node: string): Promise<void>
  /** Removes a node: its claims end. */
  leave(node: string): Promise<void>
  nodes(): Promise<readonly ClusterNode[]>
  find(sandbox: string): Promise<Placement | undefined>
  list(): Promise<readonly Placement[]>
  /** @param leftMs see `Deadline`. @default ttlMs */
  create(sandbox: string, node: string, ttlMs?: number, leftMs?: number): Promise<Claim | undefined>
  /** Gives up the sandbox's owner where that is late. A node that has claimed the sandbox itself gets a new claim. */
  acquire(sandbox: string, node: string): Promise<Claim | undefined>
  /** Puts off the expiries of those sandboxes whose claims hold. All of them are of one node. */
  extend(deadlines: readonly Deadline[]): Promise<void>
  release(claim: Claim): Promise<void>
  remove(claim: Claim): Promise<void>
  /** Reads a log in its order, a part at a time. */
  read(claim: Claim): AsyncIterable<readonly LogRow[]>
  /** Writes those of a node's batches whose claims hold, and returns the epochs of these. */
  append(batches: readonly Batch[]): Promise<ReadonlySet<number>>
  /** Puts a batch in the place of everything in the log up to its own place; false where the claim does not hold. */
  checkpoint(batch: Batch): Promise<boolean>
  /** Lists the snapshots, the oldest first. */
  snapshots(): Promise<readonly SnapshotRow[]>
  /** Adds a snapshot with its content; false where the name is taken, or where the claim to the sandbox does not hold. */
  addSnapshot(row: SnapshotRow, texts: readonly string[], claim?: Claim): Promise<boolean>
  /** Reads the content of a snapshot, a part at a time. */
  readSnapshot(id: string): AsyncIterable<readonly string[]>
  /** Removes the snapshot of that name, if there is one. */
  removeSnapshot(name: string): Promise<void>
  close(): Promise<void>
}
