// The edge to the snapshots in a directory of data: each is a directory with a log and `snapshot.json`, which says what it is.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAtOnce } from '@ensaio/mock-kit'
import type { PausingWork } from '@ensaio/mock-kit'
import { LogError } from '@ensaio/mock-kit/log'
import type { LogEntry, LogState } from '@ensaio/mock-kit/log'
import { headOf, logOfSnapshot, parseHead, toSnapshot } from '../sandboxes/logged-snapshot.ts'
import type { LoggedSnapshotOptions, SnapshotHead } from '../sandboxes/logged-snapshot.ts'
import type { SnapshotStore } from '../sandboxes/snapshot-shelf.ts'
import { DataError, reasonOf } from './data-error.ts'
import { findLog } from './system-find-log.ts'
import { syncDirectory } from './system-begin-file.ts'
import { openLogFile } from './system-log-file.ts'

const HEAD = 'snapshot.json'

export interface SnapshotFilesOptions extends LoggedSnapshotOptions {
  readonly directory: string
  readonly warn: (text: string) => void
}

/** Opens the snapshots of a directory. @throws DataError */
export function openSnapshotFiles(options: SnapshotFilesOptions): SnapshotStore {
  const { directory, origins, warn } = options
  const places = new Map<string, string>()
  let numbers = 0
  const stored = findSnapshots(directory).flatMap(({ number, path }) => {
    numbers = number
    const head = readHead(path)
    if (head === undefined) {
      // The process ended before it was there as a whole: nobody has been told of it.
      rmSync(path, { recursive: true, force: true })
      return []
    }
    places.set(head.name, path)
    return [toSnapshot(head, () => findLog(path), options)]
  })
  return {
    stored,
    *put(snapshot) {
      const path = pathOf(directory, (numbers += 1))
      const log = logOfSnapshot(snapshot, origins)
      try {
        yield* writeSnapshot(path, headOf(snapshot), { log, warn })
        places.set(snapshot.name, path)
      } catch (error) {
        throw toLogError(`write the snapshot ${snapshot.name} to ${path}`, error)
      } finally {
        if (places.get(snapshot.name) !== path) rmSync(path, { recursive: true, force: true })
      }
    },
    delete: (name) => {
      const path = places.get(name)
      if (path === undefined) return
      try {
        rmSync(join(path, HEAD), { force: true })
        rmSync(path, { recursive: true, force: true })
      } catch (error) {
        throw toLogError(`delete the snapshot ${name} in ${path}`, error)
      }
      places.delete(name)
    },
  }
}

/** A snapshot that is there as a whole, and the state of its log. */
export interface StoredSnapshot {
  readonly head: SnapshotHead
  readonly state: LogState
}

/** Reads the snapshots of a directory, and changes nothing. @throws DataError */
export function readSnapshots(directory: string): readonly StoredSnapshot[] {
  return findSnapshots(directory).flatMap(({ path }) => {
    const head = readHead(path)
    const state = head && runAtOnce(findLog(path))?.state
    return head && state ? [{ head, state }] : []
  })
}

/** Writes the snapshots of a directory that has none. */
export function writeSnapshots(
  directory: string,
  snapshots: readonly { readonly head: SnapshotHead; readonly entries: readonly LogEntry[] }[],
  warn: (text: string) => void,
): void {
  for (const [index, { head, entries }] of snapshots.entries())
    runAtOnce(writeSnapshot(pathOf(directory, index + 1), head, { log: entries, warn }))
}

/** It is there once its head has its name. */
function* writeSnapshot(
  path: string,
  head: SnapshotHead,
  { log, warn }: { readonly log: Iterable<LogEntry>; readonly warn: (text: string) => void },
): PausingWork<void> {
  const file = openLogFile({ path, isDurable: false, warn })
  yield* file.beginAnew(log)
  void file.close()
  const temporary = join(path, `${HEAD}.tmp`)
  writeFileSync(temporary, `${JSON.stringify(head)}\n`, { mode: 0o600, flush: true })
  renameSync(temporary, join(path, HEAD))
  syncDirectory(path)
}

const DIRECTORY = 'snapshots'

function pathOf(directory: string, number: number): string {
  return join(directory, DIRECTORY, String(number).padStart(6, '0'))
}

/** The place of a snapshot, or of what is left of one. */
interface FoundSnapshot {
  readonly number: number
  readonly path: string
}

/** Lists the snapshots of a directory, the oldest first. @throws DataError */
export function findSnapshots(directory: string): readonly FoundSnapshot[] {
  const root = join(directory, DIRECTORY)
  if (!existsSync(root)) return []
  try {
    return readdirSync(root)
      .filter((name) => /^\d{6,}$/.test(name))
      .map(Number)
      .sort((one, other) => one - other)
      .map((number) => ({ number, path: pathOf(directory, number) }))
  } catch (error) {
    throw new DataError(`read the directory ${root}`, reasonOf(error), { cause: error })
  }
}

/** Returns `undefined` where the snapshot was not written to its end. @throws DataError */
export function readHead(path: string): SnapshotHead | undefined {
  const file = join(path, HEAD)
  try {
    return parseHead(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    const why = error instanceof SyntaxError ? `${error.message}. Delete ${path}.` : reasonOf(error)
    throw new DataError(`read the snapshot ${file}`, why, { cause: error })
  }
}

function toLogError(what: string, error: unknown): LogError {
  return new LogError(what, reasonOf(error), { cause: error })
}
