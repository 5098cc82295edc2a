import { expect, test } from 'vitest'
import type { ArchiveRecord } from './archive-record.ts'
import { createKeptArchives } from './kept-archives.ts'

const recordOf = (count: number): ArchiveRecord => ({
  id: 'archive',
  seed: 1,
  count,
  from: 0,
  until: 1,
  customers: 1,
})

test('keeps as many archives as have no more interactions together than may be', () => {
  const kept = createKeptArchives<ArchiveRecord>(30)
  const records = [10, 10, 10, 10].map(recordOf)

  for (const record of records) kept.put(record, record)

  expect(records.map((record) => kept.get(record)?.count)).toEqual([undefined, 10, 10, 10])
})

test('forgets the one that was asked for longest ago', () => {
  const kept = createKeptArchives(20)
  const [first, second, third] = [recordOf(10), recordOf(10), recordOf(10)]
  kept.put(first, { name: 'first' })
  kept.put(second, { name: 'second' })

  kept.get(first)
  kept.put(third, { name: 'third' })

  expect(kept.get(first)).toEqual({ name: 'first' })
  expect(kept.get(second)).toBeUndefined()
})

test('keeps an archive of more interactions alone, until another one is asked for', () => {
  const kept = createKeptArchives(20)
  const [small, huge] = [recordOf(10), recordOf(1_000)]
  kept.put(small, { name: 'small' })

  kept.put(huge, { name: 'huge' })
  expect([kept.get(small), kept.get(huge)]).toEqual([undefined, { name: 'huge' }])

  kept.put(small, { name: 'small again' })
  expect([kept.get(small), kept.get(huge)]).toEqual([{ name: 'small again' }, undefined])
})
