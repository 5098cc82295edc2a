// The edge to the snapshots in a directory of data: each is a directory with a log and `snapshot.json`, which says what it is.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mock, SavedSandbox } from '@ensaio/mock-kit'
import { entriesOf, LogError, recordsOf, remakeWorld } from '@ensaio/mock-kit/log'
import type { LogEntry, Origins } from '@ensaio/mock-kit/log'
import type { Snapshot, SnapshotStore } from '../sandboxes/snapshot-shelf.ts'
import { DataError, reasonOf } from './data-error.ts'
import { findLog } from './system-find-log.ts'
import { openLogFile } from './system-log-file.ts'

const HEAD = 'snapshot.json'

/** Everything that is known of a snapshot before its worlds are made. */
interface Head extends Omit<Snapshot, 'saved'> {
  readonly format: 'ensaio-snapshot'
  readonly version: 1
  readonly saved: Omit<SavedSandbox, 'worlds'>
}

export interface SnapshotFilesOptions {
  readonly directory: string
  readonly mocks: readonly Mock[]
  /** Worlds by how the logs know them: a snapshot shares its scenario with its sandbox, and takes a few lines. */
  readonly origins: Origins
  readonly warn: (text: string) => void
}

/** Opens the snapshots of a directory. @throws DataError */
export function openSnapshotFiles(options: SnapshotFilesOptions): SnapshotStore {
  const { directory, origins, warn } = options
  const root = join(directory, 'snapshots')
  const places = new Map<string, string>()
  let numbers = 0
  const stored = numbersIn(root).flatMap((number) => {
    numbers = Math.max(numbers, Number(number))
    const path = join(root, number)
    const head = readHead(path)
    // The process ended before it was there as a whole: nobody has been told of it.
    if (head === undefined) rmSync(path, { recursive: true, force: true })
    if (head === undefined) return []
    places.set(head.name, path)
    return [toSnapshot(head, path, options)]
  })
  return {
    stored,
    put: (snapshot) => {
      const path = join(root, String((numbers += 1)).padStart(6, '0'))
      orLogError(`write the snapshot ${snapshot.name} to ${path}`, () => {
        const log = openLogFile({ path, isDurable: false, warn })
        log.beginAnew(entriesFor(snapshot, origins))
        void log.close()
        writeFileSync(join(path, `${HEAD}.tmp`), `${JSON.stringify(headOf(snapshot))}\n`, PRIVATE)
        renameSync(join(path, `${HEAD}.tmp`), join(path, HEAD))
      })
      places.set(snapshot.name, path)
    },
    delete: (name) => {
      const path = places.get(name)
      if (path === undefined) return
      orLogError(`delete the snapshot ${name} in ${path}`, () => {
        rmSync(join(path, HEAD), { force: true })
        rmSync(path, { recursive: true, force: true })
      })
      places.delete(name)
    },
  }
}

const PRIVATE = { mode: 0o600 } as const

function numbersIn(root: string): readonly string[] {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 })
    return readdirSync(root)
      .filter((name) => /^\d{6,}$/.test(name))
      .sort((one, other) => Number(one) - Number(other))
  } catch (error) {
    throw new DataError(`read the directory ${root}`, reasonOf(error), { cause: error })
  }
}

/** Returns `undefined` where there is none. @throws DataError */
function readHead(path: string): Head | undefined {
  const file = join(path, HEAD)
  try {
    const head = JSON.parse(readFileSync(file, 'utf8')) as Head // as `put` has written it
    if (head.version === 1) return head
    throw new RangeError(`its version is ${head.version}. Start it with a newer Ensaio.`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    const why = error instanceof SyntaxError ? `${error.message}. Delete ${path}.` : reasonOf(error)
    throw new DataError(`read the snapshot ${file}`, why, { cause: error })
  }
}

function headOf({ saved: { clock, faults }, ...snapshot }: Snapshot): Head {
  return { format: 'ensaio-snapshot', version: 1, ...snapshot, saved: { clock, faults } }
}

function* entriesFor({ saved }: Snapshot, origins: Origins): Generator<LogEntry> {
  for (const world of saved.worlds)
    yield* entriesOf(world.service, origins.get(world) ?? recordsOf(world))
}

/** Its worlds are made when somebody asks for them. */
function toSnapshot(
  { format: _format, version: _version, saved, ...snapshot }: Head,
  path: string,
  { mocks, origins }: SnapshotFilesOptions,
): Snapshot {
  let made: SavedSandbox | undefined
  const make = (): SavedSandbox => {
    const logged = findLog(path)?.state.worlds
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

function orLogError(what: string, run: () => void): void {
  try {
    run()
  } catch (error) {
    throw new LogError(what, reasonOf(error), { cause: error })
  }
}
