// Measures the dashboard alone and prints the outcome; --write puts its section on docs/benchmarks.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { replaceSection } from '../report/replace-section.ts'
import { DASHBOARD_HEADING, renderDashboardPage, renderDashboardText } from './dashboard-report.ts'
import { runDashboard } from './run-dashboard.ts'

const PAGE = new URL('../../../docs/benchmarks.md', import.meta.url)

const result = await runDashboard((line) => console.error(line))
if (process.argv.includes('--write'))
  writeFileSync(
    PAGE,
    replaceSection(readFileSync(PAGE, 'utf8'), DASHBOARD_HEADING, renderDashboardPage(result)),
  )
console.log(renderDashboardText(result))
