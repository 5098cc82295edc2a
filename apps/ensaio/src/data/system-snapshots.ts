// The edge to the snapshots in a directory of data: each is a directory with a log and `snapshot.json`, which says what it is.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LogError } from '@ensaio/mock-kit/log'
import { headOf, logOfSnapshot, parseHead, toSnapshot } from '../sandboxes/logged-snapshot.ts'
import type { LoggedSnapshotOptions, SnapshotHead } from '../sandboxes/logged-snapshot.ts'
import type { SnapshotStore } from '../sandboxes/snapshot-shelf.ts'
import { DataError, reasonOf } from './data-error.ts'
import { findLog } from './system-find-log.ts'
import { openLogFile } from './system-log-file.ts'

const HEAD = 'snapshot.json'

export interface SnapshotFilesOptions extends LoggedSnapshotOptions {
  readonly directory: string
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
    return [toSnapshot(head, () => findLog(path)?.state, options)]
  })
  return {
    stored,
    put: (snapshot) => {
      const path = join(root, String((numbers += 1)).padStart(6, '0'))
      orLogError(`write the snapshot ${snapshot.name} to ${path}`, () => {
        const log = openLogFile({ path, isDurable: false, warn })
        log.beginAnew(logOfSnapshot(snapshot, origins))
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
function readHead(path: string): SnapshotHead | undefined {
  const file = join(path, HEAD)
  try {
    return parseHead(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    const why = error instanceof SyntaxError ? `${error.message}. Delete ${path}.` : reasonOf(error)
    throw new DataError(`read the snapshot ${file}`, why, { cause: error })
  }
}

function orLogError(what: string, run: () => void): void {
  try {
    run()
  } catch (error) {
    throw new LogError(what, reasonOf(error), { cause: error })
  }
}
