// The file of an export: one line of JSON for each entry, below the name of its sandbox or the head of its snapshot.
import type { LogEntry } from '@ensaio/mock-kit/log'
import { checkHead } from '../sandboxes/logged-snapshot.ts'
import type { SnapshotHead } from '../sandboxes/logged-snapshot.ts'

/** The data of a directory. */
export interface ExportedData {
  readonly sandboxes: readonly ExportedSandbox[]
  /** The oldest first. */
  readonly snapshots: readonly ExportedSnapshot[]
}

export interface ExportedSandbox {
  readonly sandbox: string
  readonly entries: readonly LogEntry[]
}

export interface ExportedSnapshot {
  readonly head: SnapshotHead
  readonly entries: readonly LogEntry[]
}

/** The first version had no snapshots. */
const VERSION = 2

/** Gives the lines one by one: all of them together may be longer than a text can be. */
export function* exportLines({ sandboxes, snapshots }: ExportedData): Generator<string> {
  yield toLine({ format: 'ensaio-export', version: VERSION })
  for (const { sandbox, entries } of sandboxes) {
    yield toLine({ sandbox })
    for (const entry of entries) yield toLine(entry)
  }
  for (const { head, entries } of snapshots) {
    yield toLine({ snapshot: head })
    for (const entry of entries) yield toLine(entry)
  }
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`
}

/**
 * Reads an export.
 * @throws SyntaxError, RangeError where it is not one
 */
export function parseExport(text: string): ExportedData {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const { format, version } = JSON.parse(head) as Readonly<Record<string, unknown>> // or it is no export
  if (format !== 'ensaio-export' || typeof version !== 'number')
    throw new RangeError('it is not an export')
  if (version > VERSION)
    throw new RangeError(`its format has the version ${version}, and this Ensaio reads ${VERSION}`)
  const sandboxes: ExportedSandbox[] = []
  const snapshots: ExportedSnapshot[] = []
  let entries: LogEntry[] = []
  for (const line of lines) {
    const value = JSON.parse(line) as LogEntry | { sandbox: string } | { snapshot: SnapshotHead } // as exportLines gives them
    if ('kind' in value) {
      entries.push(value)
      continue
    }
    entries = []
    if ('sandbox' in value) sandboxes.push({ sandbox: value.sandbox, entries })
    else snapshots.push({ head: checkHead(value.snapshot), entries })
  }
  return { sandboxes, snapshots }
}

/** Names what an export has: `main, other and the snapshots before, after`. */
export function describeExport({ sandboxes, snapshots }: ExportedData): string {
  const names = sandboxes.map(({ sandbox }) => sandbox).join(', ')
  if (snapshots.length === 0) return names
  const noun = snapshots.length === 1 ? 'snapshot' : 'snapshots'
  return `${names} and the ${noun} ${snapshots.map(({ head }) => head.name).join(', ')}`
}
