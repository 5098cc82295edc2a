import { expect, test } from 'vitest'
import { runAtOnce } from '@ensaio/mock-kit'
import type { Journal, WorkEntry } from '@ensaio/mock-kit'
import { createBareSandbox } from '../testing/bare-sandbox.ts'
import { readEntries } from './read-entries.ts'

test('reads one entry at a time, and pauses after each', () => {
  const journal = journalOf('a', 'b', 'c')
  let made = 0
  const isWanted = (): boolean => (made += 1) > 0

  const work = readEntries(journal, { isWanted })

  for (const count of [1, 2, 3]) expect([work.next().done, made]).toEqual([false, count])
  expect(work.next()).toEqual({ done: true, value: journal.list() })
})

test('reads between two positions, and nothing that came after it had begun', () => {
  const journal = journalOf('a', 'b', 'c', 'd')
  const from = journal.positionAfter('b') ?? 0

  const between = runAtOnce(readEntries(journal, { from, until: from + 1 }))
  const reading = readEntries(journal, { from })
  reading.next()
  journal.append(jobEntry('e'))

  expect(between.map(({ id }) => id)).toEqual(['c'])
  expect(runAtOnce(reading).map(({ id }) => id)).toEqual(['c', 'd'])
})

test('passes over entries that are forgotten meanwhile', () => {
  const journal = journalOf('a', 'b', 'c')

  const reading = readEntries(journal)
  reading.next()
  journal.clear()
  journal.append(jobEntry('d'))

  expect(runAtOnce(reading).map(({ id }) => id)).toEqual(['a'])
})

function journalOf(...ids: readonly string[]): Journal {
  const { journal } = createBareSandbox()
  for (const id of ids) journal.append(jobEntry(id))
  return journal
}

function jobEntry(id: string): WorkEntry {
  return {
    id,
    kind: 'job',
    name: 'wait',
    subject: '',
    service: 'shop',
    at: 0,
    changes: [],
    deliveries: [],
  }
}
