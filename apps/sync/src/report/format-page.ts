import { toBarChart } from './bar-chart.ts'
import { escapeHtml } from './escape-html.ts'
import type { Report } from './read-report.ts'
import { type ReportTable, toDuration, toTables } from './report-tables.ts'

/** Follows the reader's choice of light or dark; nothing is loaded from elsewhere. */
const STYLE = `
:root { color-scheme: light dark; --text: #1c1f24; --faint: #667080; --line: #d9dee5; --page: #fff; --bar: #2f6fdb; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e9ee; --faint: #98a2b3; --line: #333b47; --page: #14171c; --bar: #6ea0f5; }
}
body { margin: 2rem auto; max-width: 74rem; padding: 0 1rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { margin-top: 2.5rem; font-size: 1.15rem; } p { color: var(--faint); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; }
th { color: var(--faint); font-weight: 500; } .number { text-align: right; }
svg { display: block; width: 100%; max-width: 44rem; margin: .5rem 0 1rem; }
svg text { fill: var(--text); font: 13px system-ui, sans-serif; } svg .bar { fill: var(--bar); }
`

/** Writes the report as one page that needs nothing else, scripts included. */
export function formatPage(report: Report, { madeAt }: { readonly madeAt: string }): string {
  const tables = toTables(report)
  const sections = [
    toSection(tables.hotLeads, ''),
    toSection(tables.funnel, toFunnelChart(report)),
    toSection(tables.stages, toStageChart(report)),
    toSection(tables.firstResponse, toResponseChart(report)),
  ]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>sync report</title>
<style>${STYLE}</style>
<h1>Report</h1>
<p>Made on ${escapeHtml(madeAt.slice(0, 16).replace('T', ' at '))} UTC.</p>
${sections.join('\n')}
</html>
`
}

function toSection({ title, columns, rows, ifEmpty }: ReportTable, chart: string): string {
  if (rows.length === 0) return `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(ifEmpty)}</p>`
  const toCell = (value: string | number, name: 'th' | 'td', isNumber: boolean): string =>
    `<${name}${isNumber ? ' class="number"' : ''}>${escapeHtml(String(value))}</${name}>`
  const head = columns.map((column, index) =>
    toCell(column, 'th', typeof rows[0]?.[index] === 'number'),
  )
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => toCell(cell, 'td', typeof cell === 'number')).join('')}</tr>`,
  )
  return `<h2>${escapeHtml(title)}</h2>
${chart}
<div class="scroll"><table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
}

/** All sources together: the table below has each. */
function toFunnelChart({ funnel }: Report): string {
  const steps = ['prospects', 'contacted', 'replied', 'hot', 'sold'] as const
  return toBarChart({
    title: 'How far prospects got',
    bars: steps.map((step) => ({
      label: step,
      value: funnel.reduce((sum, row) => sum + row[step], 0),
    })),
  })
}

function toStageChart({ stages }: Report): string {
  const counts = new Map<string, number>()
  for (const { stage, prospects } of stages) counts.set(stage, (counts.get(stage) ?? 0) + prospects)
  return toBarChart({
    title: 'Prospects by stage',
    bars: [...counts].map(([label, value]) => ({ label, value })),
  })
}

/** The latest week that anybody answered in. */
function toResponseChart({ firstResponse }: Report): string {
  const [latest] = firstResponse
  return toBarChart({
    title: `Median first response in the week of ${latest?.week ?? ''}`,
    bars: firstResponse
      .filter(({ week }) => week === latest?.week)
      .map((row) => ({
        label: row.agent_name ?? row.agent_id,
        value: row.median_seconds,
        shown: toDuration(row.median_seconds),
      })),
  })
}
