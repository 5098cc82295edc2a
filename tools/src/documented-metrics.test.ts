import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSandbox } from 'ensaio'
import { expect, test } from 'vitest'
import { ROOT } from './workspace.ts'

const PAGE = readFileSync(join(ROOT, 'docs/guides/monitoring.md'), 'utf8')

test('the guide lists the metrics that there are, with their labels', async () => {
  await using running = await startSandbox({ clock: 'frozen' })
  // A request and an attempt, so that no metric is without a sample.
  await fetch(`${running.urls.conversica}/nowhere`)
  running.sandbox.setEndpoints('conversica', { baseUrl: 'http://127.0.0.1:9' })
  running.sandbox.trigger('conversica', 'leadUpdate', { subject: 'lead-1' })
  await running.sandbox.advance('0s')

  const text = await (await fetch(`${running.urls.control}/metrics`)).text()

  expect(rowsOfPage()).toEqual(rowsOfText(text))
})

/** The labels by the metric. */
type Rows = Readonly<Record<string, readonly string[]>>

function rowsOfPage(): Rows {
  const rows = PAGE.split('\n').filter((line) => /^\| `(?:ensaio|nodejs|process)_/.test(line))
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

function rowsOfText(text: string): Rows {
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    samples.map((sample) => {
      const [, name = '', labels = ''] = /^(\w+)(?:\{(.*)\})? /.exec(sample) ?? []
      const keys = [...labels.matchAll(/(?:^|,)(\w+)=/g)].map(([, key = '']) => key)
      return [name.replace(/_(?:bucket|sum|count)$/, ''), keys.filter((key) => key !== 'le')]
    }),
  )
}
