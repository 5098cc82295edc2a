import type { LogEntry } from '@ensaio/mock-kit/log'
import { expect, test } from 'vitest'
import { contentOf, textsOf } from './append-texts.ts'

function entryOf(changes: number): LogEntry {
  const change = ['orders', 'delete', 'a'] as const
  const list = Array.from({ length: changes }, () => change)
  return { kind: 'commit', service: 'shop', cause: 'checkpoint', changes: list }
}

test.each([
  ['few changes', [entryOf(1), entryOf(998), entryOf(1)], 1],
  ['many changes', [entryOf(500), entryOf(501), entryOf(500), entryOf(500), entryOf(1)], 4],
  ['an entry that has many changes by itself', [entryOf(1_001), entryOf(1_001)], 2],
  ['many entries', Array.from({ length: 1_001 }, (): LogEntry => ({ kind: 'journalCleared' })), 2],
])('%s become texts, all of which but the last are parts', (_what, entries, count) => {
  const contents = textsOf(entries).map(contentOf)

  expect(contents.flatMap((content) => content.entries)).toEqual(entries)
  expect(contents.map(({ isPart }) => isPart)).toEqual(
    Array.from({ length: count }, (_, index) => index < count - 1),
  )
})

test('a text may have a single entry', () => {
  const entry = entryOf(1)

  expect(contentOf(JSON.stringify(entry))).toEqual({ entries: [entry], isPart: false })
})
