// Has the snapshots on the shelf of a node be those that the store has.
import type { LogState } from '@ensaio/mock-kit/log'
import { parseHead, toSnapshot } from '../sandboxes/logged-snapshot.ts'
import type { LoggedSnapshotOptions } from '../sandboxes/logged-snapshot.ts'
import type { SnapshotShelf } from '../sandboxes/snapshot-shelf.ts'
import type { Membership } from './cluster-store.ts'
import type { SnapshotRow } from './cluster-tables.ts'

export interface ShelfMirrorOptions extends LoggedSnapshotOptions {
  readonly shelf: SnapshotShelf
}

export interface ShelfMirror {
  /** Has the shelf know what the store has. @throws StoreError */
  update(membership: Membership): Promise<readonly SnapshotRow[]>
  /** Does so, and reads the content of the snapshots that are named. @throws StoreError, LogError */
  bring(membership: Membership, names: readonly unknown[]): Promise<void>
  /** Leaves the name alone while a snapshot is saved under it; `save` puts it into the store, and returns its id. */
  whileSaving<Result>(
    name: string,
    save: () => Promise<{ readonly id: string; readonly result: Result }>,
  ): Promise<Result>
  isSaving(name: string): boolean
}

/** A snapshot on the shelf. */
interface Held {
  readonly id: string
  /** True where its content is known: it was read, or the snapshot was saved here. */
  isKnown: boolean
  content?: LogState
}

export function createShelfMirror(options: ShelfMirrorOptions): ShelfMirror {
  const { shelf } = options
  const held = new Map<string, Held>()
  /** Those that are on the shelf, and not yet in the store. */
  const saving = new Set<string>()

  const forget = (name: string): void => {
    held.delete(name)
    shelf.forget(name)
  }
  const adopt = ({ name, id, head }: SnapshotRow): void => {
    const one: Held = { id, isKnown: false }
    held.set(name, one)
    const read = () => one.content && { state: one.content }
    shelf.adopt(toSnapshot(parseHead(head), read, options))
  }
  const update: ShelfMirror['update'] = async ({ snapshots }) => {
    const rows = await snapshots.list()
    const stored = new Map(rows.map(({ name, id }) => [name, id]))
    for (const { name } of shelf.list())
      if (!saving.has(name) && held.get(name)?.id !== stored.get(name)) forget(name)
    for (const row of rows) if (!saving.has(row.name) && !held.has(row.name)) adopt(row)
    return rows
  }
  return {
    update,
    bring: async (membership, names) => {
      const rows = await update(membership)
      for (const row of rows.filter(({ name }) => names.includes(name))) {
        const one = held.get(row.name)
        if (one === undefined || one.isKnown) continue
        const content = await membership.snapshots.read(row)
        if (content === undefined) forget(row.name)
        else Object.assign(one, { content, isKnown: true })
      }
    },
    whileSaving: async (name, save) => {
      saving.add(name)
      try {
        const { id, result } = await save()
        held.set(name, { id, isKnown: true })
        return result
      } catch (error) {
        // Where there is one of that name, it is the one on the shelf.
        if (!held.has(name)) shelf.forget(name)
        throw error
      } finally {
        saving.delete(name)
      }
    },
    isSaving: (name) => saving.has(name),
  }
}
