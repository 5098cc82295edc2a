// The edge to the files of a sandbox's log, for reading.
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs'
import { join } from 'node:path'
import type { PausingWork } from '@ensaio/mock-kit'
import { createLogState } from '@ensaio/mock-kit/log'
import { DataError, reasonOf } from './data-error.ts'
import { readLog } from './read-log.ts'
import type { ReadLog } from './read-log.ts'

/** Tells how long the log was when it was closed. */
export const CLOSED = 'closed.json'

const FILE = /^(?<number>\d{6})\.log$/

export function fileOf(path: string, segment: number): string {
  return join(path, `${String(segment).padStart(6, '0')}.log`)
}

export interface FoundLog extends ReadLog {
  readonly segment: number
}

/** Reads the newest file of a log, and pauses on the way; `undefined` where there is none. @throws DataError */
export function* findLog(path: string): PausingWork<FoundLog | undefined> {
  const segment = segmentsOf(path).at(-1)
  const closed = readClosed(path)
  if (segment === undefined && closed === undefined) return undefined
  const file = fileOf(path, segment ?? closed?.segment ?? 1)
  if (segment === undefined || (closed !== undefined && segment < closed.segment))
    throw new DataError(
      `read the log ${file}`,
      'the file is not there. Restore the directory from a copy.',
    )
  const read = yield* readLog(file, yield* readBytes(file), createLogState())
  const isShort = closed?.segment === segment && read.bytes < closed.bytes
  if (!isShort) return { ...read, segment }
  throw new DataError(
    `read the log ${file}`,
    `it has ${read.bytes} bytes, and had ${closed.bytes} when it was closed: it was truncated. Restore the directory from a copy, or delete ${join(path, CLOSED)} to go on with what is left.`,
  )
}

/** Memory that is new costs most of the time, so that more at once would be noticed: fifty of these took a fifth of a second. */
const PORTION_BYTES = 1024 * 1024

/** Reads a file as long as it is now, and pauses on the way. @throws DataError */
function* readBytes(file: string): PausingWork<Uint8Array> {
  const descriptor = orUnread(file, () => openSync(file, 'r'))
  try {
    const { size } = orUnread(file, () => fstatSync(descriptor))
    const bytes = Buffer.allocUnsafeSlow(size)
    let end = 0
    let read = size
    while (end < size && read > 0) {
      const length = Math.min(PORTION_BYTES, size - end)
      read = orUnread(file, () => readSync(descriptor, bytes, end, length, end))
      end += read
      yield
    }
    return bytes.subarray(0, end)
  } finally {
    closeSync(descriptor)
  }
}

function orUnread<Result>(file: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw new DataError(`read the log ${file}`, reasonOf(error), { cause: error })
  }
}

/** The numbers of the files of a log, in order. @throws DataError */
export function segmentsOf(path: string): readonly number[] {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path)
      .flatMap((name) => FILE.exec(name)?.groups?.['number'] ?? [])
      .map(Number)
      .sort((one, other) => one - other)
  } catch (error) {
    throw new DataError(`read the directory ${path}`, reasonOf(error), { cause: error })
  }
}

function readClosed(
  path: string,
): { readonly segment: number; readonly bytes: number } | undefined {
  const file = join(path, CLOSED)
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof readClosed>
  } catch {
    return undefined // it was not written to its end, and only says what may not be missing
  }
}
