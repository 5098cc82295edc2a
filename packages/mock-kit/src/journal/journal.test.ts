import { describe, expect, test } from 'vitest'
import type { JournalEntry } from './journal-entry.ts'
import { createJournal } from './journal.ts'

const entry = (id: string, body = ''): JournalEntry => ({
  kind: 'request',
  id,
  service: 'shop',
  at: 0,
  request: { method: 'POST', url: '/', headers: {}, body },
  durationMs: 1,
  violations: [],
  warnings: [],
  faults: [],
  changes: [],
  deliveries: [],
})

const idsOf = (entries: readonly JournalEntry[]): readonly string[] => entries.map(({ id }) => id)

describe('journal', () => {
  test('forgets the oldest entries beyond its bound', () => {
    const journal = createJournal({ entriesMax: 2 })

    for (const id of ['a', 'b', 'c']) journal.append(entry(id))

    expect(idsOf(journal.list())).toEqual(['b', 'c'])
    expect(journal.find('a')).toBeUndefined()
    expect(journal.find('c')?.id).toBe('c')
  })

  test('forgets the oldest entries when their texts grow too long', () => {
    const journal = createJournal({ bytesMax: 10_000 })

    for (const id of ['a', 'b', 'c']) journal.append(entry(id, 'x'.repeat(2_000)))

    expect(idsOf(journal.list())).toEqual(['b', 'c'])
  })

  test('tells followers of what comes until they leave', () => {
    const journal = createJournal()
    const heard: string[] = []
    journal.append(entry('before'))

    const leave = journal.follow(({ id }) => heard.push(id))
    journal.append(entry('while'))
    leave()
    journal.append(entry('after'))

    expect(heard).toEqual(['while'])
  })

  test('is empty once it is cleared, and has all its room again', () => {
    const journal = createJournal({ bytesMax: 10_000 })
    journal.append(entry('a', 'x'.repeat(2_000)))

    journal.clear()
    for (const id of ['b', 'c']) journal.append(entry(id, 'x'.repeat(2_000)))

    expect(idsOf(journal.list())).toEqual(['b', 'c'])
  })
})
