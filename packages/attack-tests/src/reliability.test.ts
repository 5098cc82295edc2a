import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ATTACKS } from './attacks.ts'

const page = readFileSync(new URL('../../../docs/reliability.md', import.meta.url), 'utf8')

test('the table of the long run has a row for each attack, and for none that does not exist', () => {
  const [, rows = ''] = /^\| what \| rounds \|.*\n\|[-:|]+\n((?:\|.*\n)+)/m.exec(page) ?? []
  const names = [...rows.matchAll(/^\| ([^|,]+?)(?:, (?:short|long) run)? \|/gm)].map(
    ([, name]) => name,
  )

  expect([...new Set(names)].toSorted()).toEqual(ATTACKS.map(({ name }) => name).toSorted())
})

test('ten bodies of the limit are listed, the costliest first', () => {
  const [, rows = ''] = /^\| body \| bytes \|.*\n\|[-:|]+\n((?:\|.*\n)+)/m.exec(page) ?? []
  const held = [...rows.matchAll(/\| (\d+) \| \d+ \|$/gm)].map(([, ms]) => Number(ms))

  expect(held).toHaveLength(10)
  expect(held).toEqual(held.toSorted((one, other) => other - one))
})
