// The laws of a cluster, whatever its tables are kept in.
import { createAppendQueue } from './append-queue.ts'
import type { ClusterStore, Membership, NodeAddresses } from './cluster-store.ts'
import type { ClusterTables } from './cluster-tables.ts'
import { readInstant, startHeartbeat } from './heartbeat.ts'
import type { Clocks } from './heartbeat.ts'
import { createHeldLeases } from './held-leases.ts'
import { createNodeTotals } from './node-totals.ts'
import type { NodeTotals } from './node-totals.ts'
import { createOutage, createPatience } from './patience.ts'
import { createSharedSnapshots } from './shared-snapshots.ts'

export interface ClusterStoreOptions extends Clocks {
  readonly tables: ClusterTables
  readonly warn: (text: string) => void
  /** The time after which a node that is not heard of is given up. @default 5 seconds */
  readonly ttlMs?: number
  /** See `LeaseOptions`. */
  readonly lengthMax?: number
}

/** A node that was killed keeps its sandboxes from the others for so long; a store that is away for less disturbs nobody. */
const TTL_MS = 5_000

export function createClusterStore(options: ClusterStoreOptions): ClusterStore {
  const totals = createNodeTotals()
  const ends: (() => void)[] = []
  return {
    totals,
    join: async (addresses) => {
      const { membership, end } = await join(addresses, totals, options)
      ends.push(end)
      return membership
    },
    close: async () => {
      for (const end of ends.splice(0)) end()
      await options.tables.close()
    },
  }
}

async function join(
  addresses: NodeAddresses,
  totals: NodeTotals,
  options: ClusterStoreOptions,
): Promise<{ readonly membership: Membership; readonly end: () => void }> {
  const { tables, ttlMs = TTL_MS, warn } = options
  const patiently = createPatience(options)
  const outage = createOutage(warn)
  const listeners: (() => void)[] = []
  let beat = 0
  const { id, joinedAt } = await patiently(async () => {
    const joinedAt = readInstant(options)
    return { id: await tables.join(addresses, ttlMs), joinedAt }
  })
  const queue = createAppendQueue({
    ...options,
    totals,
    append: async (batches) => outage.over(await tables.append(batches)),
    onFailure: outage.report,
  })
  const leases = createHeldLeases({ ...options, patiently, queue, totals, node: id })
  const heartbeat = startHeartbeat({
    ...options,
    ttlMs,
    joinedAt,
    renew: async (forMs) => outage.over(await tables.renew(id, forMs, (beat += 1))),
    onFailure: outage.report,
    onLost: () => {
      totals.membershipsLost += 1
      queue.end()
      for (const tell of listeners.splice(0)) tell()
    },
  })
  const end = (): void => {
    heartbeat.stop()
    queue.end()
  }
  const membership: Membership = {
    id,
    isValid: heartbeat.isValid,
    validForMs: heartbeat.validForMs,
    whileBusy: heartbeat.whileBusy,
    onLost: (listener) => void listeners.push(listener),
    find: (sandbox) => patiently(() => tables.find(sandbox)),
    list: () => patiently(tables.list),
    nodes: () => patiently(tables.nodes),
    create: leases.create,
    acquire: leases.acquire,
    extend: (leftMs) =>
      patiently(() =>
        tables.extend(
          [...leftMs].map(([{ sandbox, epoch }, left]) => ({
            claim: { sandbox, node: id, epoch },
            leftMs: left,
          })),
        ),
      ),
    snapshots: createSharedSnapshots({ node: id, tables, patiently }),
    drain: () => patiently(() => tables.drain(id)),
    leave: async () => {
      end()
      await patiently(() => tables.leave(id))
    },
  }
  return { membership, end }
}
