import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ListMemory } from './list-memory.ts'
import { VIEW } from './row-store.ts'
import type { ShownRows } from './row-store.ts'

interface Made {
  readonly shown: ShownRows<object>
  bytes: number
}

const VIEWS = [{ name: 'one' }, { name: 'other' }] as const

/** Asks a memory for lists of rows, and counts those that were made. */
function createAsker() {
  const memory = new ListMemory<Made>()
  const made: Made[] = []
  const ask = (rows: readonly number[], views: readonly object[] = []): Made =>
    memory.recall({ rows: Int32Array.from(rows), views }, () => {
      const list = { shown: { rows: Int32Array.from(rows), views }, bytes: 0 }
      made.push(list)
      return list
    })
  return { memory, made, ask }
}

test('a list is recalled for the same rows and views, and for no others', () => {
  const rows = fc.array(fc.constantFrom(1, 2, 3, VIEW), { minLength: 1, maxLength: 4 })
  const asked = rows.chain((numbers) =>
    fc
      .tuple(...numbers.filter((row) => row === VIEW).map(() => fc.constantFrom(...VIEWS)))
      .map((views) => ({ numbers, views })),
  )
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 30 }), (lists) => {
      const { ask } = createAsker()

      for (const { numbers, views } of lists) {
        const { shown } = ask(numbers, views)
        expect([...shown.rows]).toEqual(numbers)
        expect(shown.views).toHaveLength(views.length)
        shown.views.forEach((view, place) => expect(view).toBe(views[place]))
        expect(ask(numbers, views).shown).toBe(shown)
      }
    }),
  )
})

test('the 64 that were asked for last are remembered', () => {
  const { ask, made } = createAsker()
  const first = ask([0])
  for (let row = 1; row < 64; row += 1) ask([row])

  expect(ask([0])).toBe(first)
  ask([64])
  expect(made).toHaveLength(65)
  expect(ask([0])).toBe(first)
  ask([1])
  expect(made).toHaveLength(66)
})

test('those that were not asked for the longest give way to texts', () => {
  const { ask, made, memory } = createAsker()
  for (let row = 0; row < 10; row += 1) {
    ask([row]).bytes = 1024 * 1024
    memory.evict()
  }

  for (let row = 2; row < 10; row += 1) ask([row])
  expect(made).toHaveLength(10)
  ask([1])
  expect(made).toHaveLength(11)
})

test('long lists are not remembered, and none once it was cleared', () => {
  const { ask, made, memory } = createAsker()
  const long = Array.from({ length: 4_097 }, (_, row) => row)

  for (let time = 0; time < 2; time += 1) ask(long)
  for (let time = 0; time < 2; time += 1) ask(long.slice(1))
  expect(made).toHaveLength(3)
  memory.clear()
  ask(long.slice(1))
  expect(made).toHaveLength(4)
})
