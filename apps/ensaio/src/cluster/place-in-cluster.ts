// The node's place in the cluster: joined, lost, and joined again under another id.
import type { Timers } from '@ensaio/mock-kit'
import type { ClusterStore, Membership, NodeAddresses } from './cluster-store.ts'
import { delay } from './delays.ts'

export interface PlaceOptions {
  readonly store: ClusterStore
  readonly timers: Timers
  readonly warn: (text: string) => void
  /** Called before the node joins again: others may own its sandboxes. */
  readonly onLost: () => Promise<void>
}

export interface PlaceInCluster {
  /** `undefined` while the node has none. */
  readonly membership: Membership | undefined
  /** Joins for the first time. @throws StoreError */
  join(addresses: NodeAddresses): Promise<Membership>
  /** Leaves, and does not join again. */
  leave(): Promise<void>
}

/** A store that cannot be joined is tried again after this many milliseconds. */
const REJOIN_MS = 250

export function createPlaceInCluster({
  store,
  timers,
  warn,
  onLost,
}: PlaceOptions): PlaceInCluster {
  let membership: Membership | undefined
  let isOver = false
  const join = async (addresses: NodeAddresses): Promise<Membership> => {
    const joined = await store.join(addresses)
    if (isOver) await joined.leave()
    membership = joined
    joined.onLost(() => void rejoin(addresses))
    return joined
  }
  const rejoin = async (addresses: NodeAddresses): Promise<void> => {
    membership = undefined
    warn('The cluster has given this node up: it drops its sandboxes, and joins again.')
    onLost().catch((error: unknown) => warn(String(error)))
    while (!isOver && membership === undefined) {
      try {
        await join(addresses)
      } catch {
        await delay(timers, REJOIN_MS)
      }
    }
  }
  return {
    get membership() {
      return membership
    },
    join,
    leave: async () => {
      isOver = true
      const left = membership
      membership = undefined
      await left?.leave()
    },
  }
}
