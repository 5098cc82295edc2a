import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { drawTables } from './draw-tables.ts'
import { readUserAgent } from './read-user-agent.ts'
import { renderTables } from './render-tables.ts'

test('the same seed draws the same bytes, which are those of the generated file', async () => {
  const file = await readFile(new URL('../../generated/tables.ts', import.meta.url), 'utf8')

  expect(renderTables(drawTables())).toBe(file)
})

test('no table has a row twice, and none is empty', () => {
  for (const { name, rows } of drawTables()) {
    expect([name, new Set(rows.map(String)).size]).toEqual([name, rows.length])
    expect(rows.length).toBeGreaterThanOrEqual(24)
  }
})

test('the file carries the licence of faker', () => {
  expect(renderTables([])).toMatch(
    /MIT license:[^]*Copyright \(c\) 2022-2025 Faker[^]*NONINFRINGEMENT/,
  )
})

test('a quote in a name does not end the text of the table', () => {
  const rows = ["O'Hara Street", String.raw`a\b`]

  expect(renderTables([{ name: 'ROWS', description: 'Rows.', rows }])).toContain(
    String.raw`'O\'Hara Street'` + ',\n  ' + String.raw`'a\\b'`,
  )
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/125.0.1 Safari/537 Edg/125.0',
    ['Edge 125', 'Windows 10'],
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) Version/17_1 Mobile/15E148 Safari/537.2',
    ['Safari 17', 'iOS 17'],
  ],
  [
    'Mozilla/5.0 (Linux; Android 13; SM) Chrome/120.0 Mobile Safari/537',
    ['Chrome 120', 'Android 13'],
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:122.0) Gecko/20100101 Firefox/122.0',
    ['Firefox 122', 'Linux'],
  ],
  ['Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.3; Trident/5.0)', undefined],
  ['Mozilla/5.0 (Linux; Android 5; SM) Chrome/120.0 Mobile Safari/537', undefined],
  ['FakerBot/9.14.20', undefined],
])('reads %s', (text, product) => {
  expect(readUserAgent(text)).toEqual(product)
})
