// Runs the benchmark and prints its table. --json prints the figures instead, --write puts them on docs/benchmarks.md.
import { writeFileSync } from 'node:fs'
import { BenchError } from './bench-error.ts'
import { parseFlags } from './config.ts'
import { renderDashboardPage, renderDashboardText } from './dashboard/dashboard-report.ts'
import { requireBrowser } from './dashboard/open-page.ts'
import { runDashboard } from './dashboard/run-dashboard.ts'
import { describeMachine } from './machine.ts'
import { toFigures } from './report/figures.ts'
import { goalsOf } from './report/goals.ts'
import { renderPage } from './report/page.ts'
import { renderText, toTable } from './report/table.ts'
import { runBench } from './run-bench.ts'
import { runSandboxes } from './sandboxes/run-sandboxes.ts'
import { renderSandboxesPage, renderSandboxesText } from './sandboxes/sandboxes-report.ts'
import { exitOnSignals } from './servers/exit-on-signals.ts'
import { runStore } from './store/run-store.ts'
import { writeStorePages } from './store/store-pages.ts'
import { renderStorePage, renderStoreText } from './store/store-report.ts'
import { runSync } from './sync/run-sync.ts'
import { toSyncFigures } from './sync/sync-figures.ts'
import { renderSyncPage, renderSyncText } from './sync/sync-report.ts'
import { runZenvia } from './zenvia/run-zenvia.ts'
import { toZenviaFigures } from './zenvia/zenvia-figures.ts'
import { renderZenviaPage, renderZenviaText } from './zenvia/zenvia-report.ts'

const PAGE = new URL('../../docs/benchmarks.md', import.meta.url)

exitOnSignals()

try {
  const flags = parseFlags(process.argv.slice(2), new Date())
  const measurement = { date: flags.date, machine: describeMachine() }
  const tell = (line: string): void => console.error(line)
  // What is measured is printed at once, so that a failure of a later part does not lose it.
  const print = (text: string): void => {
    if (!flags.json) console.log(text)
  }
  await requireBrowser()
  const figures = toFigures(await runBench(tell))
  print(textOf(figures))
  const zenvia = toZenviaFigures(await runZenvia(tell))
  print(renderZenviaText(zenvia))
  const sync = toSyncFigures(await runSync(tell))
  print(renderSyncText(sync))
  const sandboxes = await runSandboxes(tell)
  print(renderSandboxesText(sandboxes))
  const dashboard = await runDashboard(tell)
  print(renderDashboardText(dashboard))
  const store = await runStore(flags.date, tell)
  print(renderStoreText(store))
  const page = [
    renderPage(figures, measurement),
    renderZenviaPage(zenvia),
    renderSyncPage(sync),
    renderSandboxesPage(sandboxes),
    renderDashboardPage(dashboard),
    renderStorePage(store),
  ].join('')
  if (flags.write) {
    writeFileSync(PAGE, page)
    writeStorePages(store)
  }
  if (flags.json)
    console.log(
      JSON.stringify(
        { ...measurement, ...figures, zenvia, sync, sandboxes, dashboard, store },
        null,
        2,
      ),
    )
} catch (error) {
  if (!(error instanceof BenchError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function textOf(figures: ReturnType<typeof toFigures>): string {
  const goals = goalsOf(figures).map(
    ({ text, reached, outcome }) => `${outcome}: ${text} (${reached})`,
  )
  return [`\n${renderText(toTable(figures))}`, ...goals].join('\n')
}
