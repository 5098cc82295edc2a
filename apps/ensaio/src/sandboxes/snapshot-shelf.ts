// The snapshots of a process, in memory.
import { UnknownNameError } from '@ensaio/mock-kit'
import type { SavedSandbox, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** A snapshot keeps alive whatever the sandbox changes afterwards. */
const SNAPSHOTS_MAX = 100

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
  return {
    list: () => [...snapshots.values()],
    find,
    save: (name, sandbox) => {
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
      const snapshot = { name, sandbox: sandbox.name, saved: sandbox.save() }
      snapshots.set(name, snapshot)
      return snapshot
    },
    delete: (name) => {
      snapshots.delete(find(name).name)
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
