// The edge to the files of a sandbox's log: the one place that writes them.
import {
  closeSync,
  fdatasync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
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
import { LOG_VERSION, toHeadLine } from './read-log.ts'
import { CLOSED, fileOf, findLog, segmentsOf } from './system-find-log.ts'
import type { FoundLog } from './system-find-log.ts'

/** Writes some of the bytes at the end of a file, and returns how many. */
export type WriteAt = (...of: WriteArguments) => number

type WriteArguments = [file: number, data: Uint8Array, from: number, length: number]

export interface LogFileOptions {
  /** The directory of the log's files. */
  readonly path: string
  /** True: what is appended survives a power failure, too. */
  readonly isDurable: boolean
  readonly warn: (text: string) => void
  /** @default the system's own */
  readonly write?: WriteAt
  /** A file that is longer begins anew, unless what it would begin with is nearly as long. @default 16 MiB */
  readonly bytesMax?: number
}

/** A file that is shorter is read within half a second, so that a start hardly takes longer. */
const BYTES_MAX = 16 * 1024 * 1024

/** A new file begins once the old one is so many times as long as the new one's beginning: then little is written twice. */
const GROWTH = 4

/** The log of a sandbox in files, each of which begins with a checkpoint. The last one holds all. */
export interface LogFile extends SandboxLog {
  /** The content so far; `undefined` where the log begins. */
  readonly state: LogState | undefined
  readonly bytes: number
  /** Begins the next file with these entries, and lets the old one go. Pauses on the way. @throws as the system does */
  beginAnew(checkpoint: Iterable<LogEntry>): PausingWork<void>
}

/**
 * Opens the log in a directory, or begins one.
 * @throws DataError where a file cannot be read, or was spoilt
 */
export function openLogFile(options: LogFileOptions): LogFile {
  const { path, isDurable, warn, write = writeSync, bytesMax = BYTES_MAX } = options
  const found = findLog(path)
  let { segment, descriptor, bytes } = found ? openFound(path, found, warn) : NOTHING
  let limit = Math.max(bytesMax, GROWTH * (found?.checkpointBytes ?? 0))
  let failure: LogError | undefined
  // True while a part may stand behind the last whole line.
  let isPartly = false
  const encode = createLineEncoder()

  /** Begins the next file, and then lets the old one go. */
  const begin = function* (checkpoint: Iterable<LogEntry>): PausingWork<void> {
    const next = segment + 1
    const begun = yield* beginFile(path, next, { checkpoint, write })
    const old = descriptor
    descriptor = begun.descriptor
    bytes = begun.bytes
    segment = next
    limit = Math.max(bytesMax, GROWTH * bytes)
    if (old !== undefined) void syncs.idle().finally(() => closeSync(old))
    removeOld(path, next)
  }
  const beginAnew = (checkpoint: () => Iterable<LogEntry>): void => {
    try {
      runAtOnce(begin(checkpoint()))
    } catch (error) {
      limit = bytes * 2
      warn(`${failedTo(error).message} It goes on in the old file.`)
    }
  }
  const syncs = createSyncs((done) =>
    fdatasync(descriptor ?? -1, (error) => {
      // What the system has forgotten it will not remember at the next attempt.
      if (error !== null) failure = failedTo(error)
      done(failure)
    }),
  )
  const failedTo = (error: unknown): LogError =>
    new LogError(`write to the log ${fileOf(path, Math.max(1, segment))}`, reasonOf(error), {
      cause: error,
    })

  return {
    state: found?.state,
    isSlow: isDurable,
    get bytes() {
      return bytes
    },
    beginAnew: begin,
    append: (entries, checkpoint) => {
      if (failure !== undefined) throw failure
      try {
        if (descriptor === undefined) runAtOnce(begin(checkpoint()))
        else {
          if (isPartly) ftruncateSync(descriptor, bytes)
          isPartly = true
          bytes += writeAll(write, descriptor, encode(textsOf(entries)))
          isPartly = false
        }
      } catch (error) {
        throw failedTo(error)
      }
      if (bytes > limit) beginAnew(checkpoint)
      return isDurable ? syncs.next() : undefined
    },
    close: async () => {
      await syncs.idle()
      if (descriptor === undefined) return
      writeFileSync(join(path, CLOSED), `${JSON.stringify({ segment, bytes })}\n`, { mode: 0o600 })
      closeSync(descriptor)
      descriptor = undefined
    },
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
    const descriptor = openSync(file, 'a')
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

/** Writes a file that begins with a checkpoint. It has its name only once all of it is on the disk. */
function* beginFile(
  path: string,
  segment: number,
  { checkpoint, write }: { readonly checkpoint: Iterable<LogEntry>; readonly write: WriteAt },
): PausingWork<{ readonly descriptor: number; readonly bytes: number }> {
  const entries: LogEntry[] = []
  for (const entry of checkpoint) {
    entries.push(entry)
    yield
  }
  const encode = createLineEncoder()
  const temporary = `${fileOf(path, segment)}.tmp`
  mkdirSync(path, { recursive: true, mode: 0o700 })
  rmSync(temporary, { force: true })
  const descriptor = openSync(temporary, 'a', 0o600)
  let isWritten = false
  try {
    let bytes = 0
    for (const texts of inPortions(toHeadLine(entries.length), entries)) {
      bytes += writeAll(write, descriptor, encode(texts))
      yield
    }
    fsyncSync(descriptor)
    renameSync(temporary, fileOf(path, segment))
    syncDirectory(path)
    isWritten = true
    return { descriptor, bytes }
  } finally {
    if (!isWritten) {
      closeSync(descriptor)
      rmSync(temporary, { force: true })
    }
  }
}

/** The characters that are written at once: few calls for many short entries. */
const PORTION_LENGTH = 64 * 1024

/** Gives the texts of a file some at a time: those of a large world together would take several times its memory. */
function* inPortions(head: string, entries: readonly LogEntry[]): Generator<readonly string[]> {
  let texts = [head]
  let length = head.length
  for (const entry of entries) {
    const text = JSON.stringify(entry)
    texts.push(text)
    length += text.length
    if (length < PORTION_LENGTH) continue
    yield texts
    texts = []
    length = 0
  }
  yield texts
}

/** Returns the number of bytes. */
function writeAll(write: WriteAt, descriptor: number, data: Uint8Array): number {
  let done = 0
  while (done < data.length) done += write(descriptor, data, done, data.length - done)
  return done
}

/** Waits of many for one call of the system: those that come while it is under way share the next one. */
function createSyncs(sync: (done: (error: LogError | undefined) => void) => void) {
  let running: Promise<void> | undefined
  let waiting: Promise<void> | undefined
  const start = (): Promise<void> => {
    const run = new Promise<void>((resolve, reject) =>
      sync((error) => (error === undefined ? resolve() : reject(error))),
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

/** Makes a rename last through a power failure; not every system has that for directories. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
