import { renderMarkdown, renderText, type Table } from '../report/table.ts'
import type { PullFigures, SyncFigures } from './sync-figures.ts'
import { syncGoalsOf } from './sync-goals.ts'

const HEAD = [
  'pulled into',
  'interactions',
  'CPU ms',
  'bare: pages',
  'bare: rows',
  'CPU of bare',
  'ms',
  'ms of bare',
  'peak MB',
]

function toTable({ sqlite, postgres }: SyncFigures): Table {
  const rows = [toRow('SQLite', sqlite)]
  return [HEAD, ...rows, ...(postgres === null ? [] : [toRow('PostgreSQL', postgres)])]
}

function toRow(title: string, pull: PullFigures): readonly string[] {
  return [
    title,
    pull.rows.toFixed(0),
    pull.cpuMs.toFixed(0),
    pull.downloadCpuMs.toFixed(0),
    pull.insertCpuMs.toFixed(0),
    `${pull.toBare.toFixed(2)} ×`,
    pull.wallMs.toFixed(0),
    `${pull.wallToBare.toFixed(2)} ×`,
    (pull.peakMemoryBytes / 1e6).toFixed(0),
  ]
}

function renderGoals(figures: SyncFigures, mark: string): string {
  return syncGoalsOf(figures)
    .map(({ text, reached, outcome }) => `${mark}${outcome}: ${text} (${reached})\n`)
    .join('')
}

/** For a terminal. */
export function renderSyncText(figures: SyncFigures): string {
  return `\nsync app\n\n${renderText(toTable(figures))}\n${renderGoals(figures, '')}`
}

/** For docs/benchmarks.md: to be put behind the other sections. */
export function renderSyncPage(figures: SyncFigures): string {
  const { sent, delivered, prospects, wrongBeforeSweep, cpuMs } = figures.webhooks
  return `
## The sync app

${renderMarkdown(toTable(figures))}
${renderGoals(figures, '- ')}
The app pulls the expanded history of the scenario \`large\`, a thousand interactions on a page and a day in a window, into an
empty database. Its bare parts are done by another process with the same pages: each is downloaded and parsed by \`fetch\`; then
the rows that the app has stored are inserted by the driver alone, a transaction for each page, into the same tables with the
same indexes. So the app is charged for retries, checks, mapping, the report of each window, guarded upserts and checkpoints. Both have
Node's \`--max-semi-space-size=4\`, which \`pnpm sync\` has, and take turns for three rounds; figures are medians, ratios medians of the rounds' own.
Goals go by the CPU time of the process, since the sandbox and PostgreSQL share the machine; the wall clock stands beside it.

Webhooks come over HTTP from 50 connections, each a new notification; each is on the disk before it is answered. Each round
begins with a cold process and an empty file. The disturbed ones are ${sent.toLocaleString('en')} notifications about ${prospects.toLocaleString('en')} prospects, as Zenvia Conversion sends them:
a tenth is dropped, a tenth comes twice, and all come up to 200 places late, ${delivered.toLocaleString('en')} in all. Then ${wrongBeforeSweep.toLocaleString('en')} prospects are out of date,
whose last notification was dropped; one sweep makes them good. Both took ${(cpuMs / 1_000).toFixed(1)} s of CPU time.
`
}
