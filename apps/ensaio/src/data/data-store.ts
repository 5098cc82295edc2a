// The data of a process in a directory: the log of each sandbox.
import { openSandbox } from '@ensaio/mock-kit'
import type {
  Mock,
  OpenSandbox,
  OpenSandboxOptions,
  PausingWork,
  ReadyWorlds,
  SandboxClockStart,
} from '@ensaio/mock-kit'
import { beginningOf, hasBegun, recordSandbox, remakeReadyWorlds } from '@ensaio/mock-kit/log'
import type { Origins, RecordOptions, RemakeOptions } from '@ensaio/mock-kit/log'
import type { LogBeginner } from '../sandboxes/begin-with-log.ts'
import type { SnapshotStore } from '../sandboxes/snapshot-shelf.ts'
import { createBegunLogs } from './begun-logs.ts'
import { listSandboxes, openDirectory, removeSandbox, sandboxPath } from './system-directory.ts'
import { findLog } from './system-find-log.ts'
import type { FoundLog } from './system-find-log.ts'
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
  /** See `LogFileOptions`. */
  readonly inBackground: (work: PausingWork<void>) => void
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
  /** Begins the logs of large sandboxes before they are opened. */
  readonly logs: LogBeginner
  /** Makes the worlds of a sandbox that is there, and pauses on the way; `undefined` where it begins. @throws LogError */
  remake(
    name: string,
    options: Pick<RemakeOptions, 'room' | 'templates'>,
  ): PausingWork<ReadyWorlds | undefined>
  /** The clock that the sandbox main began with; `undefined` where it begins now. */
  readonly mainStart: SandboxClockStart | undefined
  /** The sandboxes that are there, and not yet open. */
  readonly waiting: readonly WaitingSandbox[]
  /** True where the directory has the sandbox. */
  has(name: string): boolean
  /** Begins to delete a sandbox. Returns a function that deletes its log, to be called once the sandbox is closed. */
  remove(name: string): () => void
  /** Lets the directory go. */
  close(): void
}

export interface WaitingSandbox {
  readonly name: string
  readonly ttlMs?: number
}

/**
 * Takes a directory, and reads the logs in it, with pauses.
 * @throws DataError where it is another process's, or cannot be read
 */
export function* openDataStore(options: DataStoreOptions): PausingWork<DataStore> {
  const { directory, mocks, isDurable, now, warn, inBackground } = options
  const lock = openDirectory(directory, now)
  /** Those of sandboxes that are not open yet. */
  const files = new Map<string, LogFile>()
  /** Those of open sandboxes. */
  const logs = new Map<string, LogFile>()
  const origins: Origins = new WeakMap()
  const openFile = (name: string, found?: FoundLog): LogFile =>
    openLogFile({ path: sandboxPath(directory, name), isDurable, warn, inBackground }, found)
  const giveUp = (name: string, log: LogFile): void => {
    log.discard()
    removeSandbox(directory, name)
  }
  const begun = createBegunLogs({ openFile, giveUp, origins })
  let snapshots: SnapshotStore
  let isOpen = false
  try {
    snapshots = openSnapshotFiles({ directory, mocks, origins, warn })
    for (const name of listSandboxes(directory)) {
      const log = openFile(name, yield* findLog(sandboxPath(directory, name)))
      // Nobody has been told of a sandbox that never began, or of one whose first file was not there yet.
      if (log.state !== undefined && hasBegun(log.state)) files.set(name, log)
      else giveUp(name, log)
    }
    isOpen = true
  } finally {
    if (!isOpen) lock.release()
  }
  return {
    beginningOf,
    snapshots,
    logs: begun,
    mainStart: files.get('main')?.state?.state.start,
    get waiting() {
      return [...files].map(([name, { state }]) => {
        const ttlMs = state?.state.ttlMs
        return { name, ...(ttlMs !== undefined && { ttlMs }) }
      })
    },
    has: (name) => files.has(name) || logs.has(name),
    *remake(name, place) {
      const state = files.get(name)?.state
      if (state === undefined) return undefined
      return yield* remakeReadyWorlds(state, { ...place, mocks, sandbox: name, at: now })
    },
    open: ({ ttlMs, ...sandbox }) => {
      const { name } = sandbox
      const coming = begun.take(name)
      const log = coming?.log ?? files.get(name) ?? openFile(name)
      files.delete(name)
      logs.set(name, log)
      try {
        return openRecorded(sandbox, { log, origins, begun: coming?.content, ttlMs, warn })
      } catch (error) {
        logs.delete(name)
        if (log.state === undefined) giveUp(name, log) // it never began
        throw error
      }
    },
    remove: (name) => {
      logs.get(name)?.leave()
      logs.delete(name)
      return () => removeSandbox(directory, name)
    },
    close: lock.release,
  }
}

interface RecordedOptions extends Pick<RecordOptions, 'origins' | 'begun'> {
  readonly log: LogFile
  readonly ttlMs: number | undefined
  readonly warn: (text: string) => void
}

/** Opens a sandbox with its log. @throws LogError */
function openRecorded(
  sandbox: OpenSandboxOptions,
  { log, ttlMs, warn, ...shared }: RecordedOptions,
): OpenSandbox {
  return openSandbox(sandbox, (whole) =>
    recordSandbox(whole, {
      ...shared,
      log,
      ...(log.state && { state: log.state }),
      ...(ttlMs !== undefined && { ttlMs }),
      onFailure: ({ message }) => warn(message),
    }),
  )
}
