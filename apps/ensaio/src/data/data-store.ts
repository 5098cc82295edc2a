// The data of a process in a directory: the log of each sandbox.
import { openSandbox } from '@ensaio/mock-kit'
import type { Mock, OpenSandbox, OpenSandboxOptions, SandboxClockStart } from '@ensaio/mock-kit'
import { beginningOf, recordSandbox } from '@ensaio/mock-kit/log'
import type { Origins } from '@ensaio/mock-kit/log'
import type { SnapshotStore } from '../sandboxes/snapshot-shelf.ts'
import { listSandboxes, openDirectory, removeSandbox, sandboxPath } from './system-directory.ts'
import { openLogFile } from './system-log-file.ts'
import type { LogFile } from './system-log-file.ts'
import { openSnapshotFiles } from './system-snapshots.ts'

export interface DataStoreOptions {
  readonly directory: string
  readonly mocks: readonly Mock[]
  readonly isDurable: boolean
  /** Milliseconds since 1970. */
  readonly now: number
  readonly warn: (text: string) => void
}

/** The sandboxes of a directory. */
export interface DataStore {
  /** Opens a sandbox: as its log has it, or, where it has none, as the options say. @throws DataError, LogError */
  open(
    options: OpenSandboxOptions & { readonly name: string; readonly ttlMs?: number },
  ): OpenSandbox
  /** Returns the instant as of which scenarios are made. */
  readonly beginningOf: typeof beginningOf
  readonly snapshots: SnapshotStore
  /** The clock that the sandbox main began with; `undefined` where it begins now. */
  readonly mainStart: SandboxClockStart | undefined
  /** The sandboxes that are there, and not yet open. */
  readonly waiting: readonly WaitingSandbox[]
  /** True where the directory has the sandbox. */
  has(name: string): boolean
  /** Deletes the log of a sandbox that was closed. */
  remove(name: string): void
  /** Lets the directory go. */
  close(): void
}

export interface WaitingSandbox {
  readonly name: string
  readonly ttlMs?: number
}

/**
 * Takes a directory, and reads the logs in it.
 * @throws DataError where it is another process's, or cannot be read
 */
export function openDataStore(options: DataStoreOptions): DataStore {
  const { directory, mocks, isDurable, now, warn } = options
  const lock = openDirectory(directory, now)
  const files = new Map<string, LogFile>()
  const origins: Origins = new WeakMap()
  const openFile = (name: string): LogFile =>
    openLogFile({ path: sandboxPath(directory, name), isDurable, warn })
  let snapshots: SnapshotStore
  try {
    snapshots = openSnapshotFiles({ directory, mocks, origins, warn })
    for (const name of listSandboxes(directory)) files.set(name, openFile(name))
  } catch (error) {
    lock.release()
    throw error
  }
  const known = new Set(files.keys())
  return {
    beginningOf,
    snapshots,
    mainStart: files.get('main')?.state?.state.start,
    get waiting() {
      return [...files].map(([name, { state }]) => {
        const ttlMs = state?.state.ttlMs
        return { name, ...(ttlMs !== undefined && { ttlMs }) }
      })
    },
    has: (name) => known.has(name),
    open: ({ ttlMs, ...sandbox }) => {
      const { name } = sandbox
      const log = files.get(name) ?? openFile(name)
      files.delete(name)
      known.add(name)
      return openSandbox(sandbox, (whole) =>
        recordSandbox(whole, {
          log,
          origins,
          ...(log.state && { state: log.state }),
          ...(ttlMs !== undefined && { ttlMs }),
          onFailure: ({ message }) => warn(message),
        }),
      )
    },
    remove: (name) => {
      known.delete(name)
      removeSandbox(directory, name)
    },
    close: lock.release,
  }
}
