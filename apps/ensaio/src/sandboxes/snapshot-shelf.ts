// The snapshots of a process: in memory, and, where it keeps data, in them.
import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { PausingWork, SavedSandbox, Sandbox } from '@ensaio/mock-kit'
import { collectionsOf } from '../control/records.ts'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { prepareForks } from './prepare-forks.ts'

/** A snapshot keeps alive whatever the sandbox changes afterwards. */
const SNAPSHOTS_MAX = 100

/** A saved sandbox under its name. */
export interface NewSnapshot {
  readonly name: string
  /** The name of the sandbox that was saved. */
  readonly sandbox: string
  /** Made at once when it is first asked for, where it comes from data. */
  readonly saved: SavedSandbox
  /** Makes `saved`, and pauses on the way. @default it is there */
  readonly make?: () => PausingWork<void>
  /** Gives the memory of its records back. @default it has none of its own */
  readonly release?: () => void
}

export interface Snapshot extends NewSnapshot {
  /** The instant of its clock, in milliseconds since 1970. */
  readonly at: number
  readonly services: Schemas['Snapshot']['services']
}

/** Keeps snapshots beyond the process. */
export interface SnapshotStore {
  /** Those of earlier processes, the oldest first. */
  readonly stored: readonly Snapshot[]
  /** Keeps it, and pauses on the way; given up half way, it leaves nothing. @throws LogError */
  put(snapshot: Snapshot): PausingWork<void>
  /** @throws LogError */
  delete(name: string): void
}

export interface SnapshotShelf {
  /** Oldest first. */
  list(): readonly Snapshot[]
  /** @throws UnknownNameError */
  find(name: string): Snapshot
  /** Returns a snapshot whose content is there, and pauses on the way. @throws UnknownNameError, LogError */
  open(name: string): PausingWork<Snapshot>
  /**
   * Saves a sandbox as it is at the beginning, and pauses on the way.
   * @throws ControlRefusalError where the name is taken, or the limit of snapshots is reached
   */
  save(name: string, sandbox: Sandbox): PausingWork<Snapshot>
  /** Puts a snapshot there that was read from a document, and pauses on the way. @throws ControlRefusalError as `save` */
  put(snapshot: NewSnapshot): PausingWork<Snapshot>
  /** @throws UnknownNameError */
  delete(name: string): void
  /** Takes in a snapshot that is kept elsewhere: nothing is refused. */
  adopt(snapshot: Snapshot): void
  /** Forgets a snapshot that is not there any more. */
  forget(name: string): void
}

export interface SnapshotShelfOptions {
  /** @default they end with the process */
  readonly store?: SnapshotStore | undefined
  /** @default 100 */
  readonly snapshotsMax?: number
}

export function createSnapshotShelf(options: SnapshotShelfOptions = {}): SnapshotShelf {
  const { store, snapshotsMax = SNAPSHOTS_MAX } = options
  const snapshots = new Map(store?.stored.map((snapshot) => [snapshot.name, snapshot]))
  /** The names of those that are being written. */
  const coming = new Set<string>()
  const find = (name: string): Snapshot => {
    const snapshot = snapshots.get(name)
    if (snapshot === undefined) throw new UnknownNameError('snapshot', name, [...snapshots.keys()])
    return snapshot
  }
  const checkRoom = (name: string): void => {
    if (snapshots.has(name) || coming.has(name)) throw snapshotTaken(name)
    if (snapshots.size + coming.size >= snapshotsMax)
      throw snapshotRefusal(
        name,
        'SANDBOX_LIMIT_REACHED',
        `there are ${snapshotsMax} already, which is the limit. Delete some.`,
      )
  }
  const add = function* (snapshot: NewSnapshot): PausingWork<Snapshot> {
    const { name } = snapshot
    const added = described(snapshot)
    coming.add(name)
    let isKept = false
    try {
      if (store !== undefined) yield* store.put(added)
      snapshots.set(name, added)
      isKept = true
      return added
    } finally {
      coming.delete(name)
      if (!isKept) added.release?.()
    }
  }
  const forget = (name: string): void => {
    snapshots.get(name)?.release?.()
    snapshots.delete(name)
  }
  return {
    list: () => [...snapshots.values()],
    find,
    *open(name) {
      const { make } = find(name)
      if (make !== undefined) yield* make()
      yield* prepareForks(find(name).saved.worlds)
      return find(name)
    },
    save: (name, sandbox) => {
      checkRoom(name)
      const saved = sandbox.save()
      const release = (): void => saved.worlds.forEach((world) => world.release())
      return add({ ...described({ name, sandbox: sandbox.name, saved }), release })
    },
    put: (snapshot) => {
      checkRoom(snapshot.name)
      return add(described(snapshot))
    },
    delete: (name) => {
      find(name)
      store?.delete(name)
      forget(name)
    },
    adopt: (snapshot) => void snapshots.set(snapshot.name, snapshot),
    forget,
  }
}

/** @throws UnknownNameError where a snapshot was deleted while something else was made of it */
export function checkThere({ find }: Pick<SnapshotShelf, 'find'>, snapshot: Snapshot): void {
  if (find(snapshot.name) !== snapshot) throw new UnknownNameError('snapshot', snapshot.name, [])
}

function described(snapshot: NewSnapshot): Snapshot {
  const { clock, worlds } = snapshot.saved
  return {
    ...snapshot,
    at: clock.at,
    services: worlds.map((world) => {
      const { service, scenario } = world
      const sizes = Object.values(collectionsOf(world)).map(({ size }) => size)
      return { service, scenario, records: sizes.reduce((sum, size) => sum + size, 0) }
    }),
  }
}

export function snapshotTaken(name: string): ControlRefusalError {
  return snapshotRefusal(
    name,
    'SANDBOX_NAME_TAKEN',
    'the name is taken. Choose another name, or delete that snapshot.',
  )
}

export function snapshotRefusal(
  name: string,
  code: 'SANDBOX_NAME_TAKEN' | 'SANDBOX_LIMIT_REACHED',
  why: string,
): ControlRefusalError {
  const message = `Failed to save the snapshot "${name}": ${why}`
  return new ControlRefusalError({ status: 409, code, message })
}
