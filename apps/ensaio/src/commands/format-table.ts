import type { Paint } from '../start-report.ts'

/** The widest cell: an address fits, a body does not. */
const CELL_LENGTH_MAX = 80

/** Formats rows under a header, each column as wide as it must be. */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
  paint: Paint,
): string {
  if (rows.length === 0) return 'none\n'
  const cells = rows.map((row) => header.map((_, column) => toCell(row[column])))
  const widths = header.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  const toLine = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [paint('dim', toLine(header)), ...cells.map(toLine), ''].join('\n')
}

/** Formats names with their values, one a line. */
export function formatFacts(
  facts: readonly (readonly [name: string, value: string | number])[],
  paint: Paint,
): string {
  const width = Math.max(...facts.map(([name]) => name.length))
  return facts.map(([name, value]) => `${paint('dim', name.padEnd(width))}  ${value}\n`).join('')
}

function toCell(value: string | number | undefined): string {
  const text = String(value ?? '').replaceAll(/\s+/g, ' ')
  return text.length > CELL_LENGTH_MAX ? `${text.slice(0, CELL_LENGTH_MAX - 1)}…` : text
}

/** Writes an instant without its milliseconds. */
export function formatInstant(instant: string): string {
  return instant.replace(/\.\d+(?=Z$)/, '')
}
