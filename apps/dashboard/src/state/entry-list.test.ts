import { expect, test } from 'vitest'
import type { Entry } from '../api/control-types.ts'
import { toRows } from '../flow/flow-rows.ts'
import { NO_FILTER } from '../journal/search-entries.ts'
import { createEntryList } from './entry-list.ts'

const entryOf = (number: number): Entry => ({
  id: `req-${number}`,
  kind: 'request',
  service: number % 2 === 0 ? 'conversica' : 'zenvia-chat',
  at: new Date(1_772_442_000_000 + number * 1_000).toISOString(),
})
const entriesOf = (from: number, count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, index) => entryOf(from + index))

test('rows follow the entries and the filter, whichever comes first', () => {
  const list = createEntryList()

  list.add(entriesOf(0, 3))
  list.setFilter({ ...NO_FILTER, service: 'conversica' })
  list.add(entriesOf(3, 3))

  const shown = list.entries().filter(({ service }) => service === 'conversica')
  expect(shown).toHaveLength(3)
  expect(list.rows()).toEqual(toRows(shown))
})

test('the oldest entries go once there are too many, with their rows', () => {
  const list = createEntryList()

  for (let from = 0; from < 12_000; from += 100) list.add(entriesOf(from, 100))

  expect(list.entries().length).toBeLessThanOrEqual(11_000)
  expect(list.entries().at(-1)?.id).toBe('req-11999')
  expect(list.rows()).toEqual(toRows(list.entries()))
})

test('every change has a version of its own', () => {
  const list = createEntryList()
  const versions = [list.version.value]

  for (const change of [
    () => list.add(entriesOf(0, 1)),
    () => list.setFilter({ ...NO_FILTER, text: 'x' }),
    () => list.clear(),
  ]) {
    change()
    versions.push(list.version.value)
  }

  expect(new Set(versions).size).toBe(4)
})
