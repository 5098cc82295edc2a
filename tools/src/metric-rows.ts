import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './workspace.ts'

/** The labels by the metric. */
export type MetricRows = Readonly<Record<string, readonly string[]>>

/** Returns the metrics that a section of the guide lists. */
export function rowsOfGuide(heading: string): MetricRows {
  const page = readFileSync(join(ROOT, 'docs/guides/monitoring.md'), 'utf8')
  const section = page.split('\n## ').find((one) => one.startsWith(`${heading}\n`)) ?? ''
  const rows = section.split('\n').filter((line) => /^\| `(?:ensaio|nodejs|process)_/.test(line))
  return Object.fromEntries(
    rows.flatMap((row) => {
      const [, names = '', labels = ''] = row.split('|')
      return wordsIn(names).map((name) => [name, wordsIn(labels)] as const)
    }),
  )
}

function wordsIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`(\w+)`/g)].map(([, word = '']) => word)
}

/** Returns the metrics that a process shows. */
export function rowsOfMetrics(text: string): MetricRows {
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    samples.map((sample) => {
      const [, name = '', labels = ''] = /^(\w+)(?:\{(.*)\})? /.exec(sample) ?? []
      const keys = [...labels.matchAll(/(?:^|,)(\w+)=/g)].map(([, key = '']) => key)
      return [name.replace(/_(?:bucket|sum|count)$/, ''), keys.filter((key) => key !== 'le')]
    }),
  )
}
