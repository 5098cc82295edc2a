// A snapshot as it is kept beyond the process: a head, which says what it is, and the log of its worlds.
import type { Mock, SavedSandbox } from '@ensaio/mock-kit'
import { entriesOf, recordsOf, remakeWorld } from '@ensaio/mock-kit/log'
import type { LogEntry, LogState, Origins } from '@ensaio/mock-kit/log'
import type { Snapshot } from './snapshot-shelf.ts'

/** Everything that is known of a snapshot before its worlds are made. */
export interface SnapshotHead extends Omit<Snapshot, 'saved' | 'release'> {
  readonly format: 'ensaio-snapshot'
  readonly version: 1
  readonly saved: Omit<SavedSandbox, 'worlds'>
}

export interface LoggedSnapshotOptions {
  readonly mocks: readonly Mock[]
  /** Worlds by how the logs know them: a snapshot shares its scenario with its sandbox, and takes a few lines. */
  readonly origins: Origins
}

export function headOf({ saved, release: _release, ...snapshot }: Snapshot): SnapshotHead {
  const { clock, faults } = saved
  return { format: 'ensaio-snapshot', version: 1, ...snapshot, saved: { clock, faults } }
}

/** @throws RangeError for one of a newer version */
export function parseHead(text: string): SnapshotHead {
  return checkHead(JSON.parse(text) as SnapshotHead) // as `headOf` made it
}

/** @throws RangeError for one of a newer version */
export function checkHead(head: SnapshotHead): SnapshotHead {
  if (head.version === 1) return head
  throw new RangeError(`its version is ${head.version}. Start it with a newer Ensaio.`)
}

/** Returns the log of its worlds. */
export function* logOfSnapshot({ saved }: Snapshot, origins: Origins): Generator<LogEntry> {
  for (const world of saved.worlds)
    yield* entriesOf(world.service, origins.get(world) ?? recordsOf(world))
}

/**
 * Returns the snapshot of a head. Its worlds are made when somebody asks for them.
 * @param read reads its log
 */
export function toSnapshot(
  { format: _format, version: _version, saved, ...snapshot }: SnapshotHead,
  read: () => LogState | undefined,
  { mocks, origins }: LoggedSnapshotOptions,
): Snapshot {
  let made: SavedSandbox | undefined
  const make = (): SavedSandbox => {
    const logged = read()?.worlds
    const worlds = mocks.flatMap((mock) => {
      const world = logged?.get(mock.service)
      if (world === undefined) return []
      const { scenario, seed } = world.origin
      const start = { sandbox: snapshot.sandbox, scenario, seed, now: () => saved.clock.at }
      const remade = remakeWorld(mock, world, start)
      origins.set(remade, world)
      return [remade]
    })
    return { ...saved, worlds }
  }
  return {
    ...snapshot,
    get saved() {
      return (made ??= make())
    },
  }
}
