import { expect, test } from 'vitest'
import { cellOf, pickColumns } from './pick-columns.ts'

const LEADS = [
  {
    key: 'a',
    record: { key: 'a', lead: { version: '7.2', firstName: 'Ada', note: 'x'.repeat(60) } },
  },
  {
    key: 'b',
    record: { key: 'b', lead: { version: '7.2', firstName: 'Bo' }, tags: ['vip'], at: 5 },
  },
  { key: 'c', record: { key: 'c', lead: { version: '7.2', firstName: 'Cy' }, at: 6 } },
]

test('fields that tell records apart become columns: not the key, nor the same in all, long or nested deeper', () => {
  expect(pickColumns(LEADS)).toEqual(['lead.firstName', 'at'])
})

test('a single record shows what it has', () => {
  expect(pickColumns(LEADS.slice(0, 1))).toEqual(['lead.version', 'lead.firstName'])
})

test('there are four columns at most', () => {
  const record = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`f${index}`, index]))

  expect(pickColumns([{ key: 'a', record }])).toHaveLength(4)
})

test('a cell is the text of its field, or empty', () => {
  expect(LEADS.map((lead) => cellOf(lead, 'at'))).toEqual(['', '5', '6'])
})
