// The file of an export: one line of JSON for each entry, below the name of its sandbox.
import type { LogEntry } from '@ensaio/mock-kit/log'

/** The data of a sandbox. */
export interface ExportedSandbox {
  readonly sandbox: string
  readonly entries: readonly LogEntry[]
}

const VERSION = 1

export function toExport(sandboxes: readonly ExportedSandbox[]): string {
  const lines = sandboxes.flatMap(({ sandbox, entries }) => [{ sandbox }, ...entries])
  return [{ format: 'ensaio-export', version: VERSION }, ...lines]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}

/**
 * Reads an export.
 * @throws SyntaxError, RangeError where it is not one
 */
export function parseExport(text: string): readonly ExportedSandbox[] {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const { format, version } = JSON.parse(head) as Readonly<Record<string, unknown>> // or it is no export
  if (format !== 'ensaio-export' || typeof version !== 'number')
    throw new RangeError('it does not begin as an export does')
  if (version > VERSION)
    throw new RangeError(`its format has the version ${version}, and this Ensaio reads ${VERSION}`)
  const sandboxes: { readonly sandbox: string; readonly entries: LogEntry[] }[] = []
  for (const line of lines) {
    const entry = JSON.parse(line) as LogEntry | { readonly sandbox: string } // as toExport writes them
    if ('sandbox' in entry) sandboxes.push({ sandbox: entry.sandbox, entries: [] })
    else sandboxes.at(-1)?.entries.push(entry)
  }
  return sandboxes
}
