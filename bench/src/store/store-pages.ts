// The figures and the pages that are made of them.
import { readFileSync, writeFileSync } from 'node:fs'
import { replaceSection } from '../report/replace-section.ts'
import type { StoreFigures } from './measured-store.ts'
import { renderSizes, replaceSizes } from './sizes.ts'
import { renderStorePage, STORE_HEADING } from './store-report.ts'

const FIGURES = new URL('figures.json', import.meta.url)
const BENCHMARKS = new URL('../../../docs/benchmarks.md', import.meta.url)
const SIZING = new URL('../../../docs/guides/cluster-sizing.md', import.meta.url)

/** The figures that were taken last. */
export function readFigures(): StoreFigures {
  return JSON.parse(readFileSync(FIGURES, 'utf8')) as StoreFigures // written below
}

/** Keeps the figures, and renews what the pages say of them. */
export function writeStorePages(figures: StoreFigures): void {
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`)
  const section = renderStorePage(figures)
  writeFileSync(
    BENCHMARKS,
    replaceSection(readFileSync(BENCHMARKS, 'utf8'), STORE_HEADING, section),
  )
  writeFileSync(SIZING, replaceSizes(readFileSync(SIZING, 'utf8'), renderSizes(figures)))
}
