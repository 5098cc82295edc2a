// The edge to a file that a log begins anew with: it has its name only once all of it is on the disk.
import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import type { PausingWork } from '@ensaio/mock-kit'
import type { LogEntry } from '@ensaio/mock-kit/log'
import { createLineEncoder } from './log-format.ts'
import { toHeadLine } from './read-log.ts'
import { fileOf } from './system-find-log.ts'

/** Writes some of the bytes at the end of a file, and returns how many. */
export type WriteAt = (...of: WriteArguments) => number

type WriteArguments = [file: number, data: Uint8Array, from: number, length: number]

/** The file whose lines go into the next one. */
export interface OldFile {
  readonly descriptor: number | undefined
  /** The length that the checkpoint leads to. */
  readonly from: number
  /** Returns its length by now. */
  readonly length: () => number
}

export interface BeginOptions {
  /** The directory of the log's files. */
  readonly path: string
  readonly segment: number
  readonly checkpoint: Iterable<LogEntry>
  /** The file that goes: lines that it got meanwhile are copied behind the checkpoint. */
  readonly old: OldFile
  readonly write: WriteAt
}

/** A file that is open for appends. */
export interface BegunFile {
  readonly descriptor: number
  readonly bytes: number
  readonly checkpointBytes: number
}

/** Writes a file that begins with a checkpoint, and pauses on the way; given up half way, it leaves nothing. @throws as the system does */
export function* beginFile(options: BeginOptions): PausingWork<BegunFile> {
  const { path, segment, checkpoint, write, old } = options
  const entries: LogEntry[] = []
  for (const entry of checkpoint) {
    entries.push(entry)
    yield
  }
  const encode = createLineEncoder()
  const temporary = `${fileOf(path, segment)}.tmp`
  mkdirSync(path, { recursive: true, mode: 0o700 })
  rmSync(temporary, { force: true })
  const descriptor = openSync(temporary, 'a+', 0o600)
  let isWritten = false
  try {
    const file = createSyncedFile(descriptor, write)
    for (const texts of inPortions(toHeadLine(entries.length), entries)) {
      file.add(encode(texts))
      yield
    }
    const checkpointBytes = file.bytes
    yield* copyRest(old, file)
    fsyncSync(descriptor)
    renameSync(temporary, fileOf(path, segment))
    syncDirectory(path)
    isWritten = true
    return { descriptor, bytes: file.bytes, checkpointBytes }
  } finally {
    if (!isWritten) {
      closeSync(descriptor)
      rmSync(temporary, { force: true })
    }
  }
}

/** The bytes after which the disk is waited for: it takes as many within a few milliseconds. */
const SYNCED_BYTES = 2 * 1024 * 1024

function createSyncedFile(descriptor: number, write: WriteAt) {
  let unsynced = 0
  return {
    bytes: 0,
    add(data: Uint8Array): void {
      this.bytes += writeAll(write, descriptor, data)
      unsynced += data.length
      if (unsynced < SYNCED_BYTES) return
      fdatasyncSync(descriptor)
      unsynced = 0
    },
  }
}

/** The bytes that are copied at once. */
const COPIED_BYTES = 256 * 1024

/** Copies what was appended since the checkpoint. The last part is copied in the turn in which the new file takes the old one's place. */
function* copyRest(
  { descriptor, from, length }: OldFile,
  file: { add(data: Uint8Array): void },
): PausingWork<void> {
  if (descriptor === undefined) return
  const buffer = Buffer.allocUnsafe(Math.min(COPIED_BYTES, Math.max(0, length() - from)))
  for (let at = from; at < length();) {
    const wanted = Math.min(buffer.length, length() - at)
    const read = readSync(descriptor, buffer, 0, wanted, at)
    if (read === 0) throw new RangeError(`it ends at byte ${at}, and had ${length()} bytes`)
    file.add(buffer.subarray(0, read))
    at += read
    if (at < length()) yield
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
export function writeAll(write: WriteAt, descriptor: number, data: Uint8Array): number {
  let done = 0
  while (done < data.length) done += write(descriptor, data, done, data.length - done)
  return done
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
