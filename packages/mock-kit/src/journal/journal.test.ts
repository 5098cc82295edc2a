import { describe, expect, test } from 'vitest'
import type { JournalEntry, RequestEntry } from './journal-entry.ts'
import { createJournal } from './journal.ts'
import type { LateEntry } from './journal.ts'

const requestEntry = (id: string, body: string): RequestEntry => ({
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

const entry = (id: string, body = ''): LateEntry => ({
  changes: 0,
  characters: body.length,
  make: () => requestEntry(id, body),
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

  test('makes an entry when it is first read, and gives the same one from then on', () => {
    const journal = createJournal()
    const made: string[] = []
    const make = (): RequestEntry => {
      made.push('a')
      return requestEntry('a', '')
    }

    journal.append({ ...entry('a'), make })
    expect(made).toEqual([])

    expect(journal.find('a')).toBe(journal.list()[0])
    expect(made).toEqual(['a'])
  })

  test('is empty once it is cleared, and has all its room again', () => {
    const journal = createJournal({ bytesMax: 10_000 })
    journal.append(entry('a', 'x'.repeat(2_000)))

    journal.clear()
    for (const id of ['b', 'c']) journal.append(entry(id, 'x'.repeat(2_000)))

    expect(idsOf(journal.list())).toEqual(['b', 'c'])
  })
})
