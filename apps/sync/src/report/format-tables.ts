import type { ReportTable } from './report-tables.ts'

/** Cells are cut there, so that a table still fits on a screen; the last column may be a sentence. */
const CELL_CHARACTERS_MAX = 32
const LAST_CELL_CHARACTERS_MAX = 200

/** Writes tables as text for a terminal: numbers to the right, all else to the left. */
export function formatTables(tables: readonly ReportTable[]): string {
  return tables.map(formatTable).join('\n')
}

function formatTable({ title, columns, rows, ifEmpty }: ReportTable): string {
  if (rows.length === 0) return `${title}\n  ${ifEmpty}\n`
  const cells = rows.map((row) =>
    row.map((value, index) =>
      toCell(value, index === row.length - 1 ? LAST_CELL_CHARACTERS_MAX : CELL_CHARACTERS_MAX),
    ),
  )
  const widths = columns.map((column, index) =>
    Math.max(toWidth(column), ...cells.map((row) => toWidth(row[index] ?? ''))),
  )
  const isNumber = columns.map((_, index) => typeof rows[0]?.[index] === 'number')
  const toLine = (row: readonly string[]): string =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0, isNumber[index] === true))
      .join('  ')
      .trimEnd()
  const lines = [
    toLine(columns),
    toLine(widths.map((width) => '-'.repeat(width))),
    ...cells.map(toLine),
  ]
  return `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

/** One line of plain characters: names come from strangers, and a terminal obeys control characters. */
function toCell(value: string | number, charactersMax: number): string {
  const characters = [...String(value).replaceAll(/[\p{C}\p{Z}]+/gu, ' ')]
  return characters.length > charactersMax
    ? `${characters.slice(0, charactersMax - 1).join('')}…`
    : characters.join('')
}

function toWidth(text: string): number {
  return [...text].length
}

function pad(text: string, width: number, toTheRight: boolean): string {
  const space = ' '.repeat(width - toWidth(text))
  return toTheRight ? space + text : text + space
}
