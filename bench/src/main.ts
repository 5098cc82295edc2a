// Runs the benchmark and prints its table. --json prints the figures instead, --write puts them on docs/benchmarks.md.
import { writeFileSync } from 'node:fs'
import { BenchError } from './bench-error.ts'
import { parseFlags } from './config.ts'
import { renderDashboardPage, renderDashboardText } from './dashboard/dashboard-report.ts'
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
  const figures = toFigures(await runBench(tell))
  const zenvia = toZenviaFigures(await runZenvia(tell))
  const sync = toSyncFigures(await runSync(tell))
  const sandboxes = await runSandboxes(tell)
  const dashboard = await runDashboard(tell)
  const store = await runStore(flags.date, tell)
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
  else {
    printTable(figures)
    console.log(renderZenviaText(zenvia))
    console.log(renderSyncText(sync))
    console.log(renderSandboxesText(sandboxes))
    console.log(renderDashboardText(dashboard))
    console.log(renderStoreText(store))
  }
} catch (error) {
  if (!(error instanceof BenchError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function printTable(figures: ReturnType<typeof toFigures>): void {
  console.log(`\n${renderText(toTable(figures))}`)
  for (const { text, reached, outcome } of goalsOf(figures)) {
    console.log(`${outcome}: ${text} (${reached})`)
  }
}
