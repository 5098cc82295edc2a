// Reads the bytes of a log file: its head, the checkpoint that it begins with, and the entries behind that.
import type { PausingWork } from '@ensaio/mock-kit'
import { LogError } from '@ensaio/mock-kit/log'
import type { LogEntry, LogState } from '@ensaio/mock-kit/log'
import { contentOf } from './append-texts.ts'
import { DataError } from './data-error.ts'
import { decodeLines } from './log-format.ts'
import type { EndOfLines, Line } from './log-format.ts'

/**
 * The version of the format that is written. The first one had a line for each entry, where an append is one line now; up to the second
 * one, no changes were staged.
 */
export const LOG_VERSION = 3

/** The first line of a log file. */
interface Head {
  readonly format: 'ensaio-log'
  readonly version: number
  /** The number of entries of the checkpoint that follows. */
  readonly entries: number
}

/** Turns an entry of a version into one of the next, by the version that it has. A version is added with each change of the format. */
export type Migrations = Readonly<Record<number, (entry: unknown) => unknown>>

const MIGRATIONS: Migrations = {}

/** A log file that was read. */
export interface ReadLog {
  readonly state: LogState
  readonly version: number
  /** The number of entries behind the head. */
  readonly entries: number
  /** The length of all that is whole. */
  readonly bytes: number
  /** The length of the head and the checkpoint. */
  readonly checkpointBytes: number
  /** The bytes of a last line that was not written to its end; absent where there is none. */
  readonly torn?: number
}

export function toHeadLine(entries: number): string {
  const head: Head = { format: 'ensaio-log', version: LOG_VERSION, entries }
  return JSON.stringify(head)
}

/**
 * Reads a log file into a state, and pauses on the way.
 * @param file its name, for messages
 * @throws DataError where it was spoilt, or a newer version wrote it
 */
export function* readLog(
  file: string,
  bytes: Uint8Array,
  state: LogState,
  migrations: Migrations = MIGRATIONS,
): PausingWork<ReadLog> {
  const lines = decodeLines(bytes)
  const first = lines.next()
  if (first.done === true) throw spoilt(file, { ...NO_HEAD, ...first.value })
  const head = readHead(file, first.value)
  const toNewest = upgrade(head.version, migrations)
  const appends = appendsIn(file, lines)
  let entries = 0
  let checkpointBytes = head.entries === 0 ? bytes.length : 0
  let step = appends.next()
  for (; step.done !== true; step = appends.next()) {
    yield
    const { value: append } = step
    if (append === undefined) continue
    if (entries === head.entries) checkpointBytes = append.at
    orSpoilt(file, append, () => {
      for (const entry of append.entries) state.add(toNewest(entry) as LogEntry)
    })
    entries += append.entries.length
  }
  const end = step.value
  if (end.kind === 'spoilt') throw spoilt(file, end)
  if (entries < head.entries) throw spoilt(file, { at: end.at, why: CUT_CHECKPOINT })
  state.stages.clear()
  return {
    state,
    version: head.version,
    entries,
    bytes: end.at,
    checkpointBytes: entries === head.entries ? end.at : checkpointBytes,
    ...(end.kind === 'torn' && { torn: end.bytes }),
  }
}

/** The entries that came together, and the position of the first line that has them. */
interface Append {
  readonly at: number
  readonly entries: readonly unknown[]
}

/**
 * Puts the lines of each append together, and returns how they end: where not all of an append is there, it was torn off. Gives
 * `undefined` for a line that has only a part of one.
 */
function* appendsIn(
  file: string,
  lines: Generator<Line, EndOfLines>,
): Generator<Append | undefined, EndOfLines> {
  let at: number | undefined
  let parts: unknown[] = []
  let step = lines.next()
  for (; step.done !== true; step = lines.next()) {
    const line = step.value
    const { entries, isPart } = orSpoilt(file, line, () => contentOf(line.text))
    at ??= line.at
    parts.push(...entries)
    if (isPart) {
      yield undefined
      continue
    }
    yield { at, entries: parts }
    at = undefined
    parts = []
  }
  const end = step.value
  if (at === undefined || end.kind === 'spoilt') return end
  return { kind: 'torn', at, bytes: end.at - at + (end.kind === 'torn' ? end.bytes : 0) }
}

const NO_HEAD = { why: 'the first line is not there, or not whole' }

/** It was on the disk before the file got its name. */
const CUT_CHECKPOINT = 'the entries that the file began with are not all there: it was truncated'

function readHead(file: string, { text, at }: Line): Head {
  const head = JSON.parse(text) as Partial<Head> // its checksum was right
  if (head.format !== 'ensaio-log' || head.version === undefined || head.entries === undefined)
    throw spoilt(file, { at, why: `it is not a log of Ensaio, but begins with ${text}` })
  if (head.version <= LOG_VERSION) return head as Head // all parts are there
  throw new DataError(
    `read the log ${file}`,
    `its format has the version ${head.version}, and this Ensaio reads up to ${LOG_VERSION}. Start it with a newer Ensaio.`,
  )
}

function upgrade(version: number, migrations: Migrations): (entry: unknown) => unknown {
  return (entry) => {
    let upgraded = entry
    for (let from = version; from < LOG_VERSION; from += 1)
      upgraded = migrations[from]?.(upgraded) ?? upgraded
    return upgraded
  }
}

/** @throws DataError where the line at this position cannot be followed, though its checksum was right */
function orSpoilt<Result>(file: string, { at }: Pick<Line, 'at'>, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof LogError) && !(error instanceof SyntaxError)) throw error
    throw spoilt(file, { at, why: error.message })
  }
}

function spoilt(
  file: string,
  { at, why }: Pick<Extract<EndOfLines, { kind: 'spoilt' }>, 'at' | 'why'>,
) {
  return new DataError(
    `read the log ${file}`,
    `the line at byte ${at} was spoilt: ${why}. Nothing was changed. Restore the directory from a copy, or see what is left with ensaio data check.`,
  )
}
