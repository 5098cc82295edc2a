import type { BenchFigures, Figures } from './figures.ts'

/** Rows of texts of equal length; the first is the head. */
export type Table = readonly (readonly string[])[]

const HEAD = [
  'server',
  'requests/s',
  'of the rounds',
  'of bare Hono',
  'of Prism',
  'p50 ms',
  'p99 ms',
  'CPU µs/request',
  'start-up ms',
  'peak MB',
] as const

export function toTable({ ensaio, hono, prism }: BenchFigures): Table {
  return [HEAD, ...[ensaio, hono, prism].map(toRow)]
}

function toRow(figures: Figures): readonly string[] {
  const { cpuPerRequestUs, peakMemoryBytes } = figures
  return [
    figures.title,
    figures.requestsPerSecond.toFixed(0),
    figures.requestsPerSecondRange.map((speed) => speed.toFixed(0)).join('–'),
    `${(figures.toHono * 100).toFixed(0)} %`,
    `${figures.toPrism.toFixed(1)} ×`,
    toWholeMs(figures.p50Ms),
    toWholeMs(figures.p99Ms),
    cpuPerRequestUs === null ? 'n/a' : cpuPerRequestUs.toFixed(0),
    figures.startUpMs.toFixed(0),
    peakMemoryBytes === null ? 'n/a' : (peakMemoryBytes / 1e6).toFixed(0),
  ]
}

/** Autocannon counts whole milliseconds. */
function toWholeMs(value: number): string {
  return value < 1 ? '< 1' : value.toFixed(0)
}

/** For a terminal: columns aligned, figures to the right. */
export function renderText(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  const lines = table.map((row) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0
        return column === 0 ? text.padEnd(width) : text.padStart(width)
      })
      .join('  '),
  )
  return `${lines.join('\n')}\n`
}

/** For a page. */
export function renderMarkdown([head = [], ...rows]: Table): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('')
}
