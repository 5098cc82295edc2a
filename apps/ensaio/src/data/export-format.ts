// The file of an export: one line of JSON for each entry, below the name of its sandbox.
import type { LogEntry } from '@ensaio/mock-kit/log'

/** The data of a sandbox. */
export interface ExportedSandbox {
  readonly sandbox: string
  readonly entries: readonly LogEntry[]
}

const VERSION = 1

/** Gives the lines one by one: all of them together may be longer than a text can be. */
export function* exportLines(sandboxes: readonly ExportedSandbox[]): Generator<string> {
  yield toLine({ format: 'ensaio-export', version: VERSION })
  for (const { sandbox, entries } of sandboxes) {
    yield toLine({ sandbox })
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
export function parseExport(text: string): readonly ExportedSandbox[] {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const { format, version } = JSON.parse(head) as Readonly<Record<string, unknown>> // or it is no export
  if (format !== 'ensaio-export' || typeof version !== 'number')
    throw new RangeError('it is not an export')
  if (version > VERSION)
    throw new RangeError(`its format has the version ${version}, and this Ensaio reads ${VERSION}`)
  const sandboxes: { readonly sandbox: string; readonly entries: LogEntry[] }[] = []
  for (const line of lines) {
    const entry = JSON.parse(line) as LogEntry | { readonly sandbox: string } // as exportLines gives them
    if ('sandbox' in entry) sandboxes.push({ sandbox: entry.sandbox, entries: [] })
    else sandboxes.at(-1)?.entries.push(entry)
  }
  return sandboxes
}
