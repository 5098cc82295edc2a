import { randomUUID } from 'node:crypto'
import type { ClusterNode, Placement } from '../cluster-store.ts'
import type { Claim, ClusterTables, LogRow, SnapshotRow } from '../cluster-tables.ts'
import { LeaseLostError } from '../store-error.ts'

interface NodeRow extends Omit<ClusterNode, 'sandboxes'> {
  readonly expiresAt: number
  readonly ttlMs: number
  readonly beat: number
  /** The instant at which it was heard of again after it was late. */
  readonly steadySince: number
}

interface SandboxRow {
  readonly owner: string | undefined
  readonly epoch: number
  /** The first epoch: where it is still the same, nobody has taken the sandbox since it was made. */
  readonly firstEpoch: number
  readonly ttlMs: number | undefined
  /** The instant at which it expires unused. */
  readonly expiresAt: number | undefined
  readonly log: readonly LogRow[]
}

interface Rows {
  readonly nodes: Map<string, NodeRow>
  readonly sandboxes: Map<string, SandboxRow>
  readonly isLate: (node: NodeRow) => boolean
  /** True where a node may give others up: it was not late itself within its time to live. */
  readonly isSteady: (node: NodeRow) => boolean
}

export interface MemoryTables extends ClusterTables {
  /** Has a node not been heard of for its time to live. */
  makeLate(node: string): Promise<void>
}

/** The tables of a store in memory: several nodes may share them. */
export function createMemoryTables(now: () => number): MemoryTables {
  const rows: Rows = {
    nodes: new Map(),
    sandboxes: new Map(),
    isLate: ({ expiresAt }) => expiresAt < now(),
    isSteady: ({ expiresAt, steadySince, ttlMs }) =>
      expiresAt > now() && steadySince + ttlMs < now(),
  }
  return {
    ...nodeTable(rows, now),
    ...sandboxTable(rows, now),
    ...logTable(rows),
    ...snapshotTable(rows),
    close: async () => undefined,
  }
}

function nodeTable({ nodes, sandboxes, isLate }: Rows, now: () => number) {
  const change = (id: string, changes: Partial<NodeRow>): boolean => {
    const row = nodes.get(id)
    if (row !== undefined) nodes.set(id, { ...row, ...changes })
    return row !== undefined
  }
  const ownedBy = (id: string): number =>
    [...sandboxes.values()].filter(({ owner }) => owner === id).length
  return {
    join: async (addresses, ttlMs) => {
      const id = randomUUID()
      const steadySince = Number.NEGATIVE_INFINITY
      nodes.set(id, {
        id,
        addresses,
        isDraining: false,
        expiresAt: now() + ttlMs,
        ttlMs,
        steadySince,
        beat: 0,
      })
      return id
    },
    renew: async (node, ttlMs, beat) => {
      const row = nodes.get(node)
      if (row === undefined || row.beat >= beat) return false
      const wasLate = isLate(row)
      return change(node, {
        expiresAt: now() + ttlMs,
        beat,
        ...(wasLate && { steadySince: now() }),
      })
    },
    makeLate: async (node) => void change(node, { expiresAt: Number.NEGATIVE_INFINITY }),
    drain: async (node) => void change(node, { isDraining: true }),
    leave: async (node) => void nodes.delete(node),
    nodes: async () =>
      [...nodes.values()]
        .filter((row) => !isLate(row))
        .map(({ id, addresses, isDraining }) => ({
          id,
          addresses,
          isDraining,
          sandboxes: ownedBy(id),
        })),
  } satisfies Partial<MemoryTables>
}

function sandboxTable({ nodes, sandboxes, isLate, isSteady }: Rows, now: () => number) {
  let epochs = 0
  const claim = (sandbox: string, node: string, row?: Partial<SandboxRow>): Claim => {
    epochs += 1
    const made = { firstEpoch: epochs, ttlMs: undefined, expiresAt: undefined, log: [] }
    sandboxes.set(sandbox, { ...made, ...row, owner: node, epoch: epochs })
    return { sandbox, node, epoch: epochs }
  }
  const take = (sandbox: string, node: string, row: SandboxRow): Claim => ({
    ...claim(sandbox, node, row),
    ...(row.expiresAt !== undefined && { leftMs: row.expiresAt - now() }),
  })
  const toPlacement = (sandbox: string, { owner, ttlMs }: SandboxRow): Placement => {
    const node = nodes.get(owner ?? '')
    return {
      sandbox,
      ...(node && !isLate(node) && { owner: { id: node.id, addresses: node.addresses } }),
      ...(ttlMs !== undefined && { ttlMs }),
    }
  }
  return {
    find: async (sandbox) => {
      const row = sandboxes.get(sandbox)
      return row && toPlacement(sandbox, row)
    },
    list: async () => [...sandboxes].map(([sandbox, row]) => toPlacement(sandbox, row)),
    create: async (sandbox, node, ttlMs, leftMs = ttlMs) => {
      const row = sandboxes.get(sandbox)
      const expiresAt = leftMs === undefined ? undefined : now() + leftMs
      if (row === undefined) return claim(sandbox, node, { ttlMs, expiresAt })
      const { epoch, firstEpoch } = row
      return row.owner === node && epoch === firstEpoch ? { sandbox, node, epoch } : undefined
    },
    acquire: async (sandbox, node) => {
      const row = sandboxes.get(sandbox)
      const taker = nodes.get(node)
      if (row === undefined || taker === undefined) return undefined
      const owner = nodes.get(row.owner ?? '')
      if (owner === undefined || owner.id === node) return take(sandbox, node, row)
      if (!isLate(owner) || !isSteady(taker)) return undefined
      nodes.delete(owner.id)
      return take(sandbox, node, row)
    },
    extend: async (deadlines) => {
      for (const { claim, leftMs } of deadlines) {
        const row = heldBy(claim, sandboxes)
        if (row?.expiresAt !== undefined)
          sandboxes.set(claim.sandbox, { ...row, expiresAt: now() + leftMs })
      }
    },
    release: async (claim) => {
      const row = heldBy(claim, sandboxes)
      if (row !== undefined) sandboxes.set(claim.sandbox, { ...row, owner: undefined })
    },
    remove: async (claim) => {
      if (heldBy(claim, sandboxes) !== undefined) sandboxes.delete(claim.sandbox)
    },
  } satisfies Partial<ClusterTables>
}

function logTable({ sandboxes }: Rows) {
  return {
    async *read(claim: Claim) {
      const row = heldBy(claim, sandboxes)
      if (row === undefined) throw new LeaseLostError(claim.sandbox)
      for (const part of row.log) yield [part]
    },
    append: async (batches) => {
      const epochs = new Set<number>()
      for (const { claim, seq, texts } of batches) {
        const row = heldBy(claim, sandboxes)
        if (row === undefined) continue
        epochs.add(claim.epoch)
        if (seq <= (row.log.at(-1)?.seq ?? 0)) continue // an earlier attempt wrote it
        const log = [...row.log, ...texts.map((text) => ({ seq, text }))]
        sandboxes.set(claim.sandbox, { ...row, log })
      }
      return epochs
    },
    checkpoint: async ({ claim, seq, texts }) => {
      const row = heldBy(claim, sandboxes)
      if (row === undefined) return false
      const later = row.log.filter((one) => one.seq > seq)
      const log = [...texts.map((text) => ({ seq, text })), ...later]
      sandboxes.set(claim.sandbox, { ...row, log })
      return true
    },
  } satisfies Partial<ClusterTables>
}

function snapshotTable({ sandboxes }: Rows) {
  const snapshots = new Map<
    string,
    { readonly row: SnapshotRow; readonly texts: readonly string[] }
  >()
  return {
    snapshots: async () => [...snapshots.values()].map(({ row }) => row),
    addSnapshot: async (row, texts, claim) => {
      const isRefused = claim !== undefined && heldBy(claim, sandboxes) === undefined
      if (isRefused || (snapshots.get(row.name)?.row.id ?? row.id) !== row.id) return false
      snapshots.set(row.name, { row, texts })
      return true
    },
    async *readSnapshot(id) {
      const found = [...snapshots.values()].find(({ row }) => row.id === id)
      for (const text of found?.texts ?? []) yield [text]
    },
    removeSnapshot: async (name) => void snapshots.delete(name),
  } satisfies Partial<ClusterTables>
}

/** Returns the row of a sandbox where the claim to it holds. */
function heldBy(
  { sandbox, node, epoch }: Claim,
  sandboxes: Rows['sandboxes'],
): SandboxRow | undefined {
  const row = sandboxes.get(sandbox)
  return row?.owner === node && row.epoch === epoch ? row : undefined
}
