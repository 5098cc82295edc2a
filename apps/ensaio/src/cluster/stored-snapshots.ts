// The calls of the control plane about snapshots, which the store has for all nodes.
import { randomUUID } from 'node:crypto'
import type { ServedCall } from '@ensaio/mock-kit'
import type { Answer } from '../control/control-context.ts'
import type { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { headOf, logOfSnapshot } from '../sandboxes/logged-snapshot.ts'
import { snapshotRefusal, snapshotTaken } from '../sandboxes/snapshot-shelf.ts'
import type { Snapshot } from '../sandboxes/snapshot-shelf.ts'
import type { Lease, Membership } from './cluster-store.ts'
import { createShelfMirror } from './shelf-mirror.ts'
import type { ShelfMirror, ShelfMirrorOptions } from './shelf-mirror.ts'
import { LeaseLostError } from './store-error.ts'

export interface StoredSnapshotsOptions extends ShelfMirrorOptions {
  /** @throws LeaseLostError where another node owns it */
  readonly leaseOf: (sandbox: string) => Lease
}

type Here = (call: ServedCall) => Answer

export interface StoredSnapshots extends Pick<ShelfMirror, 'bring'> {
  /** Answers a call that may be about snapshots. @throws StoreError, LogError, and as `here` does */
  answer(membership: Membership, call: ServedCall, here: Here): Promise<Awaited<Answer>>
}

export function createStoredSnapshots(options: StoredSnapshotsOptions): StoredSnapshots {
  const { shelf, origins, leaseOf } = options
  const mirror = createShelfMirror(options)
  const { bring } = mirror

  /** Puts a snapshot into the store that is on the shelf, and returns its id. */
  const store = async ({ snapshots }: Membership, snapshot: Snapshot, lease?: Lease) => {
    const { name } = snapshot
    const row = { name, id: randomUUID(), head: JSON.stringify(headOf(snapshot)) }
    const outcome = await snapshots.add(row, logOfSnapshot(snapshot, origins), lease)
    if (outcome === 'added') return row.id
    if (outcome === 'full') throw storeFull(name)
    const rows = await snapshots.list()
    throw rows.some((one) => one.name === name)
      ? snapshotTaken(name)
      : new LeaseLostError(snapshot.sandbox)
  }
  const save: StoredSnapshots['answer'] = async (membership, call, here) => {
    const { path, body, operation } = call
    const name = (path['snapshot'] ?? (body as { readonly name: string }).name) as string // by the spec
    await mirror.update(membership)
    if (mirror.isSaving(name)) throw snapshotTaken(name)
    return mirror.whileSaving(name, async () => {
      const result = await here(call)
      const snapshot = shelf.find(name)
      const lease = operation.id === 'saveSnapshot' ? leaseOf(snapshot.sandbox) : undefined
      return { id: await store(membership, snapshot, lease), result }
    })
  }
  return {
    bring,
    answer: async (membership, call, here) => {
      const { path, query, operation } = call
      if (!operation.path.includes('/snapshots')) return here(call)
      switch (operation.id) {
        case 'saveSnapshot':
        case 'importSnapshot':
          return save(membership, call, here)
        case 'deleteSnapshot':
          await mirror.update(membership)
          await membership.snapshots.remove(String(path['snapshot']))
          return here(call)
        default:
          await bring(membership, [path['snapshot'], query['to']])
          return here(call)
      }
    },
  }
}

function storeFull(name: string): ControlRefusalError {
  return snapshotRefusal(
    name,
    'SANDBOX_LIMIT_REACHED',
    'the store has no room for more snapshots. Delete some.',
  )
}
