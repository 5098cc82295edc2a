// Measures nodes that share a store and prints the outcome; --write renews the pages, --pages does so with the figures that there are.
import { BenchError } from '../bench-error.ts'
import { exitOnSignals } from '../servers/exit-on-signals.ts'
import { runStore } from './run-store.ts'
import { readFigures, writeStorePages } from './store-pages.ts'
import { renderStoreText } from './store-report.ts'

exitOnSignals()

try {
  const hasFigures = process.argv.includes('--pages')
  const today = new Date().toISOString().slice(0, 10)
  const figures = hasFigures ? readFigures() : await runStore(today, (line) => console.error(line))
  if (hasFigures || process.argv.includes('--write')) writeStorePages(figures)
  console.log(renderStoreText(figures))
} catch (error) {
  if (!(error instanceof BenchError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
