import { expect, test } from 'vitest'
import { formatPage } from './format-page.ts'
import { formatTables } from './format-tables.ts'
import type { Report } from './read-report.ts'
import { toDuration, toTables } from './report-tables.ts'

const EMPTY: Report = { firstResponse: [], stages: [], hotLeads: [], funnel: [] }

const ATTACK = '<script>alert("&\'")</script>'

const report: Report = {
  firstResponse: [
    {
      week: '2026-03-02',
      agent_id: 'a1',
      agent_name: ATTACK,
      interactions: 4,
      median_seconds: 26,
      average_seconds: 2_265,
      longest_seconds: 9_000,
    },
  ],
  stages: [
    {
      group_id: 'g1',
      group_name: 'Centro',
      stage: 'new',
      prospects: 12,
      hot: 1,
      oldest_at: '2026-03-02T11:00:00.000Z',
    },
  ],
  hotLeads: [
    {
      prospect_id: 'p1',
      first_name: 'Bia\u001B[31m\n',
      last_name: null,
      group_name: 'Centro',
      agent_name: null,
      hot_at: '2026-03-02T12:00:00.000Z',
      phone: '5511999990001',
      email: null,
    },
  ],
  funnel: [
    {
      source: 'google',
      campaign: ATTACK,
      prospects: 12,
      contacted: 9,
      replied: 4,
      hot: 1,
      sold: 0,
    },
  ],
}

test('writes tables in columns, numbers to the right', () => {
  const { stages } = toTables(report)

  expect(formatTables([stages])).toBe(
    [
      'Prospects by stage',
      '  group   stage  prospects  hot  oldest',
      '  ------  -----  ---------  ---  ----------',
      '  Centro  new           12    1  2026-03-02',
      '',
    ].join('\n'),
  )
})

test('lets no control character of a name through to the terminal', () => {
  const text = formatTables(Object.values(toTables(report)))

  expect(text).toContain('Bia [31m')
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})

test('says so where there is nothing', () => {
  const text = formatTables(Object.values(toTables(EMPTY)))

  expect(text).toContain('Hot leads not yet answered\n  Every hot lead has been answered.\n')
})

test('cuts what is too long for a column', () => {
  const long = { title: 't', columns: ['name', 'end'], rows: [['x'.repeat(100), 'y']], ifEmpty: '' }

  expect(formatTables([long])).toContain(`  ${'x'.repeat(31)}…  y\n`)
})

test('makes a page that loads nothing, runs nothing and escapes what strangers wrote', () => {
  const page = formatPage(report, { madeAt: '2026-03-02T12:00:00.000Z' })

  expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/u)
  expect(page).toContain('&lt;script&gt;alert(&quot;&amp;&#39;&quot;)&lt;/script&gt;')
  expect(page.match(/<svg /gu)).toHaveLength(3)
  expect(page).toContain('prefers-color-scheme: dark')
  expect(page).toContain('Made on 2026-03-02 at 12:00 UTC.')
})

test('makes a page of an empty database, without charts', () => {
  const page = formatPage(EMPTY, { madeAt: '2026-03-02T12:00:00.000Z' })

  expect(page).not.toContain('<svg')
  expect(page).toContain('There are no prospects yet.')
})

test.each([
  [0, '0s'],
  [59, '59s'],
  [60, '1m 0s'],
  [3_599, '59m 59s'],
  [3_600, '1h 0m'],
  [100_000, '27h 46m'],
])('writes %i seconds as %s', (seconds, text) => {
  expect(toDuration(seconds)).toBe(text)
})
