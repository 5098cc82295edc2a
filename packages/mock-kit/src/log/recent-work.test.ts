import { expect, test } from 'vitest'
import { createJournalRoom } from '../world/record-memory.ts'
import { createChangeFold } from '../world/recovered-changes.ts'
import type { LoggedChange } from '../world/recovered-changes.ts'
import { createRecentWorks } from './recent-work.ts'

const MEBIBYTE = 1024 * 1024

function openWorks() {
  const works = createRecentWorks()
  const settled = createChangeFold()
  const add = (id: string, bytes: number): void => {
    const changes: readonly LoggedChange[] = [['orders', 'insert', id, { id }]]
    works.add({ id, service: 'shop', changes }, settled, bytes)
  }
  const kept = () => works.list().map(({ id }) => id)
  const folded = () => [...settled.changes()].map(([, , key]) => key)
  return { works, add, kept, folded }
}

test('folds the oldest commits whose records take too much memory, but for the last', () => {
  const { add, kept, folded } = openWorks()

  for (const id of ['a', 'b', 'c']) add(id, 7 * MEBIBYTE)
  expect([kept(), folded()]).toEqual([['b', 'c'], ['a']])

  add('d', 40 * MEBIBYTE)
  expect([kept(), folded()]).toEqual([['d'], ['a', 'b', 'c']])
})

test('shares the room of the journals, and gives back what it took', () => {
  const room = createJournalRoom(10 * MEBIBYTE)
  const { works, add, kept } = openWorks()
  add('a', 3 * MEBIBYTE)
  works.share(room)
  add('b', 3 * MEBIBYTE)
  room.count(3 * MEBIBYTE)

  add('c', 3 * MEBIBYTE)

  expect(kept()).toEqual(['b', 'c'])
  works.release()
  expect(room.bytes).toBe(3 * MEBIBYTE)
})
