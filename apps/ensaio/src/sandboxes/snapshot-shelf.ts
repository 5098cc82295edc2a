// The snapshots of a process, in memory.
import { UnknownNameError } from '@ensaio/mock-kit'
import type { SavedSandbox, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** A snapshot keeps alive whatever the sandbox changes afterwards. */
const SNAPSHOTS_MAX = 100

/** Those that come as documents share no records with a sandbox. */
const IMPORTED_BYTES_MAX = 256 * 1024 * 1024

/** A saved sandbox under its name. */
export interface Snapshot {
  readonly name: string
  /** The name of the sandbox that was saved. */
  readonly sandbox: string
  readonly saved: SavedSandbox
}

export interface SnapshotShelf {
  /** Oldest first. */
  list(): readonly Snapshot[]
  /** @throws UnknownNameError */
  find(name: string): Snapshot
  /** @throws ControlRefusalError where the name is taken, or as many are there as may be */
  save(name: string, sandbox: Sandbox): Snapshot
  /**
   * Puts a snapshot there that was read from a document.
   * @param bytes the document's
   * @throws ControlRefusalError as `save`, and where all such documents together take more memory than they may
   */
  put(snapshot: Snapshot, bytes: number): Snapshot
  /** @throws UnknownNameError */
  delete(name: string): void
}

export function createSnapshotShelf(snapshotsMax = SNAPSHOTS_MAX): SnapshotShelf {
  const snapshots = new Map<string, Snapshot>()
  const find = (name: string): Snapshot => {
    const snapshot = snapshots.get(name)
    if (snapshot === undefined) throw new UnknownNameError('snapshot', name, [...snapshots.keys()])
    return snapshot
  }
  const importedBytes = new Map<string, number>()
  const checkRoom = (name: string): void => {
    if (snapshots.has(name))
      throw refusal(
        name,
        'SANDBOX_NAME_TAKEN',
        'there is one of that name. Choose another name, or delete that one.',
      )
    if (snapshots.size >= snapshotsMax)
      throw refusal(
        name,
        'SANDBOX_LIMIT_REACHED',
        `there are ${snapshotsMax} already, which is the limit. Delete some.`,
      )
  }
  return {
    list: () => [...snapshots.values()],
    find,
    save: (name, sandbox) => {
      checkRoom(name)
      const snapshot = { name, sandbox: sandbox.name, saved: sandbox.save() }
      snapshots.set(name, snapshot)
      return snapshot
    },
    put: (snapshot, bytes) => {
      const { name } = snapshot
      checkRoom(name)
      const together = [...importedBytes.values()].reduce((sum, one) => sum + one, bytes)
      if (together > IMPORTED_BYTES_MAX)
        throw refusal(
          name,
          'SANDBOX_LIMIT_REACHED',
          `the imported ones would take ${together} bytes together, and may take ${IMPORTED_BYTES_MAX}. Delete some.`,
        )
      importedBytes.set(name, bytes)
      snapshots.set(name, snapshot)
      return snapshot
    },
    delete: (name) => {
      snapshots.delete(find(name).name)
      importedBytes.delete(name)
    },
  }
}

function refusal(
  name: string,
  code: 'SANDBOX_NAME_TAKEN' | 'SANDBOX_LIMIT_REACHED',
  why: string,
): ControlRefusalError {
  const message = `Failed to save the snapshot "${name}": ${why}`
  return new ControlRefusalError({ status: 409, code, message })
}
