// `pnpm sync:demo`: a month of three services and the integration between them, in under a minute.
import { parseArgs } from 'node:util'
import type { ReportTable } from '../report/report-tables.ts'
import type { Scene } from './view.ts'

/** Rows of each table of the report: a screen shows all four. */
const REPORT_ROWS_MAX = 6
/** Days between two lines where the output is not a terminal; the last day has one too. */
const DAYS_PER_LINE = 5
/** A year takes some ten minutes. */
const DAYS_MAX = 366
const USAGE = 'Usage: sync:demo [--days NUMBER] [--database URL]'

interface Flags {
  readonly days: number
  readonly database: string
}

function parseFlags(): Flags {
  const { values } = parseArgs({
    options: {
      days: { type: 'string', default: '30' },
      database: { type: 'string', default: 'sqlite::memory:' },
    },
  })
  const days = Number(values.days)
  if (!Number.isInteger(days) || days < 1 || days > DAYS_MAX)
    throw new RangeError(
      `--days has to be a whole number from 1 to ${DAYS_MAX}, but is ${values.days}.`,
    )
  return { days, database: values.database }
}

function readFlags(): Flags {
  try {
    return parseFlags()
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/u, '') : String(error)
    console.error(`Failed to start the demo: ${reason}. ${USAGE}`)
    process.exit(2)
  }
}

const flags = readFlags()

// After the flags: a second's worth of modules, which a mistake in them need not wait for.
const { openDatabase } = await import('../database/open-database.ts')
const { formatTables } = await import('../report/format-tables.ts')
const { readReport } = await import('../report/read-report.ts')
const { toTables } = await import('../report/report-tables.ts')
const { runDemo } = await import('./run-demo.ts')
const { renderLine, renderScene } = await import('./view.ts')

const ending = new AbortController()
process.once('SIGINT', () => ending.abort())
process.once('SIGTERM', () => ending.abort())

const isWatched = process.stdout.isTTY && !process.env['CI']
let linesDrawn = 0
let lastDay = 0

function draw(scene: Scene): void {
  const lines = renderScene(scene)
  // Up to where the last scene began, and over it; each line is cleared to its end.
  const up = linesDrawn === 0 ? '' : `\u001B[${linesDrawn}A`
  process.stdout.write(up + lines.map((line) => `${line}\u001B[K\n`).join(''))
  linesDrawn = lines.length
}

function log(scene: Scene): void {
  const isDue = scene.day % DAYS_PER_LINE === 0 || scene.day === scene.days
  if (scene.day === lastDay || !isDue) return
  lastDay = scene.day
  console.log(renderLine(scene))
}

await using database = await openDatabase({ url: flags.database })
await runDemo({
  database,
  days: flags.days,
  onStep: isWatched ? draw : log,
  signal: ending.signal,
})

console.log(`\n${formatTables(Object.values(toTables(await readReport(database))).map(shorten))}`)
console.log('`sync report` shows all rows; `sync report --html FILE` draws them.')

function shorten(table: ReportTable): ReportTable {
  const left = table.rows.length - REPORT_ROWS_MAX
  if (left <= 0) return table
  const title = `${table.title} (${REPORT_ROWS_MAX} of ${table.rows.length})`
  return { ...table, title, rows: table.rows.slice(0, REPORT_ROWS_MAX) }
}
