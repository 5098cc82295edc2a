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

/** Renders the section of docs/benchmarks.md, which follows the others. */
export function renderSyncPage(figures: SyncFigures): string {
  const { sent, delivered, prospects, wrongBeforeSweep, cpuMs } = figures.webhooks
  return `
## The sync app

${renderMarkdown(toTable(figures))}
${renderGoals(figures, '- ')}
The app pulls the expanded history of the scenario \`large\`, a thousand interactions on a page and a day in a window, into an
empty database. For comparison, another process does only the bare parts with the same pages: it downloads and parses each with
\`fetch\`, and inserts the rows that the app has stored with the driver alone, in one transaction for each page, into the same tables
with the same indexes. The difference is the cost of retries, checks, mapping, the report of each window, guarded upserts and
checkpoints. Both use Node's \`--max-semi-space-size=4\`, as \`pnpm sync\` does, and alternate for three rounds; figures are medians,
and ratios are medians of the rounds' own. The goals are about the CPU time of the process, because the sandbox and PostgreSQL share
the machine; the table also has the wall-clock time.

Webhooks arrive over HTTP from 50 connections, each with a new notification, and each is on the disk before it is answered. Each
round begins with a cold process and an empty file. The disturbed ones are ${sent.toLocaleString('en')} notifications about ${prospects.toLocaleString('en')} prospects, as Zenvia Conversion sends
them: a tenth is dropped, a tenth is sent twice, and all arrive up to 200 places late, ${delivered.toLocaleString('en')} in total. Then ${wrongBeforeSweep.toLocaleString('en')} prospects,
whose last notification was dropped, are out of date; one sweep corrects them. Both took ${(cpuMs / 1_000).toFixed(1)} s of CPU time.
`
}
