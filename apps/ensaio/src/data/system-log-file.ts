// The edge to the files of a sandbox's log: the one place that writes them.
import {
  closeSync,
  fdatasync,
  ftruncateSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { runAtOnce } from '@ensaio/mock-kit'
import type { PausingWork } from '@ensaio/mock-kit'
import { LogError } from '@ensaio/mock-kit/log'
import type { LogEntry, LogState, SandboxLog } from '@ensaio/mock-kit/log'
import { textsOf } from './append-texts.ts'
import { DataError, reasonOf } from './data-error.ts'
import { createLineEncoder } from './log-format.ts'
import { LOG_VERSION } from './read-log.ts'
import { beginFile, writeAll } from './system-begin-file.ts'
import type { OldFile, WriteAt } from './system-begin-file.ts'
import { CLOSED, fileOf, findLog, segmentsOf } from './system-find-log.ts'
import type { FoundLog } from './system-find-log.ts'

export interface LogFileOptions {
  /** The directory of the log's files. */
  readonly path: string
  /** True: what is appended survives a power failure, too. */
  readonly isDurable: boolean
  readonly warn: (text: string) => void
  /** Runs the work that begins the log anew while it grows too long; appends come meanwhile. @default all of it at once */
  readonly inBackground?: (work: PausingWork<void>) => void
  /** @default the system's own */
  readonly write?: WriteAt
  /** A file that is longer begins anew, unless what it would begin with is nearly as long. @default 16 MiB */
  readonly bytesMax?: number
}

/** A file that is shorter is read within half a second, so that a start hardly takes longer. */
const BYTES_MAX = 16 * 1024 * 1024

/** A new file begins once the old one is this many times as long as the new one's beginning: then little is written twice. */
const GROWTH = 4

/** The log of a sandbox in files, each of which begins with a checkpoint. The last one holds all. */
export interface LogFile extends SandboxLog {
  /** The content so far; `undefined` where the log begins. */
  readonly state: LogState | undefined
  readonly bytes: number
  /** Begins the next file with these entries, and lets the old one go. Pauses on the way. @throws as the system does */
  beginAnew(checkpoint: Iterable<LogEntry>): PausingWork<void>
  /** Lets the files go, which somebody deletes. */
  discard(): void
  /** Is told that its sandbox is being deleted: once it is closed, what else happens in that is not written. */
  leave(): void
}

/**
 * Opens the log in a directory, or begins one.
 * @param found what was read there. @default it is read
 * @throws DataError where a file cannot be read, or was spoilt
 */
export function openLogFile(
  options: LogFileOptions,
  found: FoundLog | undefined = runAtOnce(findLog(options.path)),
): LogFile {
  const { path, isDurable, warn, write = writeSync, bytesMax = BYTES_MAX } = options
  const { inBackground = runAtOnce } = options
  let { segment, descriptor, bytes } = found ? openFound(path, found, warn) : NOTHING
  let limit = Math.max(bytesMax, GROWTH * (found?.checkpointBytes ?? 0))
  const failedTo = (error: unknown): LogError => writeFailed(path, Math.max(1, segment), error)
  const syncs = createSyncs(() => descriptor ?? -1, failedTo)
  const appendTo = createAppender(write)
  let isClosed = false
  let isLeaving = false

  /** Begins the next file, and then lets the old one go. */
  const begin = (checkpoint: Iterable<LogEntry>): PausingWork<void> =>
    beginNext(checkpoint, { descriptor, from: bytes, length: () => bytes })
  const beginNext = function* (checkpoint: Iterable<LogEntry>, old: OldFile): PausingWork<void> {
    const next = segment + 1
    const begun = yield* beginFile({ path, segment: next, checkpoint, write, old })
    ;({ descriptor, bytes } = begun)
    segment = next
    limit = Math.max(bytesMax, GROWTH * begun.checkpointBytes)
    const replaced = old.descriptor
    if (replaced !== undefined) void syncs.idle().finally(() => closeSync(replaced))
    removeOld(path, next)
  }
  const renewal = createRenewal(inBackground, (error) => {
    limit = bytes * 2
    warn(`${failedTo(error).message} It goes on in the old file.`)
  })

  return {
    state: found?.state,
    isSlow: isDurable,
    get bytes() {
      return bytes
    },
    beginAnew: begin,
    append: (entries, checkpoint) => {
      if (syncs.failure !== undefined) throw syncs.failure
      // Or it would begin again, and a sandbox that somebody deleted would be back after a restart.
      if (isClosed && isLeaving) return undefined
      if (isClosed) throw failedTo(new Error('it was closed'))
      try {
        if (descriptor === undefined) runAtOnce(begin(checkpoint()))
        else bytes += appendTo(descriptor, bytes, entries)
      } catch (error) {
        throw failedTo(error)
      }
      if (bytes > limit && !renewal.isUnderWay) renewal.begin(begin(checkpoint()))
      return isDurable ? syncs.next() : undefined
    },
    discard: () => {
      isClosed = true
      renewal.giveUp()
      const left = descriptor
      descriptor = undefined
      if (left !== undefined) void syncs.idle().finally(() => closeSync(left))
    },
    leave: () => {
      isLeaving = true
    },
    close: async () => {
      isClosed = true
      renewal.giveUp()
      await syncs.idle()
      if (descriptor === undefined) return
      writeFileSync(join(path, CLOSED), `${JSON.stringify({ segment, bytes })}\n`, { mode: 0o600 })
      closeSync(descriptor)
      descriptor = undefined
    },
  }
}

function writeFailed(path: string, segment: number, error: unknown): LogError {
  return new LogError(`write to the log ${fileOf(path, segment)}`, reasonOf(error), {
    cause: error,
  })
}

/** Creates a function that appends entries at the end of a file, and returns how many bytes they take. */
function createAppender(write: WriteAt) {
  const encode = createLineEncoder()
  // True while a part may stand behind the last whole line.
  let isPartly = false
  return (descriptor: number, length: number, entries: readonly LogEntry[]): number => {
    if (isPartly) ftruncateSync(descriptor, length)
    isPartly = true
    const bytes = writeAll(write, descriptor, encode(textsOf(entries)))
    isPartly = false
    return bytes
  }
}

/** Begins a log anew beside its appends, once at a time. */
function createRenewal(
  inBackground: (work: PausingWork<void>) => void,
  onFailure: (error: unknown) => void,
) {
  let underWay: PausingWork<void> | undefined
  const orElse = function* (work: PausingWork<void>): PausingWork<void> {
    try {
      yield* work
    } catch (error) {
      onFailure(error)
    } finally {
      underWay = undefined
    }
  }
  return {
    get isUnderWay() {
      return underWay !== undefined
    },
    begin: (work: PausingWork<void>): void => {
      underWay = orElse(work)
      inBackground(underWay)
    },
    giveUp: (): void => void underWay?.return(),
  }
}

/** The file that is written. */
interface OpenSegment {
  readonly segment: number
  readonly descriptor: number | undefined
  readonly bytes: number
}

const NOTHING: OpenSegment = { segment: 0, descriptor: undefined, bytes: 0 }

/** Opens a file that was read, and cuts off what was not written to its end. One of an older version is left as it is. */
function openFound(
  path: string,
  { segment, bytes, torn, version }: FoundLog,
  warn: LogFileOptions['warn'],
): OpenSegment {
  const file = fileOf(path, segment)
  // What comes next begins a new file.
  if (version < LOG_VERSION) return { segment, descriptor: undefined, bytes }
  try {
    const descriptor = openSync(file, 'a+')
    if (torn === undefined) return { segment, descriptor, bytes }
    ftruncateSync(descriptor, bytes)
    warn(
      `Cut ${torn} bytes off ${file}: the process ended while it wrote them. Nobody had been told of that change.`,
    )
    return { segment, descriptor, bytes }
  } catch (error) {
    throw new DataError(`write to the log ${file}`, reasonOf(error), { cause: error })
  }
}

/** Waits of many for one call of the system: those that come while it is under way share the next one. */
function createSyncs(descriptor: () => number, failedTo: (error: unknown) => LogError) {
  let failure: LogError | undefined
  let running: Promise<void> | undefined
  let waiting: Promise<void> | undefined
  const start = (): Promise<void> => {
    const run = new Promise<void>((resolve, reject) =>
      fdatasync(descriptor(), (error) => {
        // What the system has forgotten it will not remember at the next attempt.
        if (error !== null) failure = failedTo(error)
        if (failure === undefined) resolve()
        else reject(failure)
      }),
    )
    running = run
    const end = (): void => {
      if (running === run) running = undefined
    }
    run.then(end, end)
    return run
  }
  const afterRunning = async (before: Promise<void>): Promise<void> => {
    await before.catch(() => undefined) // its own callers hear of it
    waiting = undefined
    await start()
  }
  return {
    get failure() {
      return failure
    },
    next: (): Promise<void> => {
      if (running === undefined) return start()
      waiting ??= afterRunning(running)
      return waiting
    },
    idle: async (): Promise<void> => {
      while (running !== undefined || waiting !== undefined)
        await (waiting ?? running)?.catch(() => undefined) // its callers hear of it
    },
  }
}

function removeOld(path: string, segment: number): void {
  for (const old of segmentsOf(path)) if (old < segment) rmSync(fileOf(path, old), { force: true })
}
