import type { Cluster, Member } from '../harness/system-cluster.ts'

/** One way in which a cluster fails. */
export interface Fault {
  readonly name: string
  /** The time that it lasts, at the least and at the most. */
  readonly lastsMs: readonly [number, number]
  /** True where it takes network namespaces. */
  readonly needsNamespaces?: boolean
  strike(cluster: Cluster, member: Member): Promise<void> | void
  /** Ends it; a process that has ended gets a successor. */
  heal(cluster: Cluster, member: Member): Promise<void> | void
}
