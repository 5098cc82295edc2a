import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defineCollection } from './define-collection.ts'
import { createCollections } from './collections.ts'
import { applyChanges, createChangeFold, loggedChangesOf } from './recovered-changes.ts'
import type { Change } from './transaction.ts'

interface Item {
  readonly id: string
  readonly value: number
}

const DEFINITIONS = { items: defineCollection({ key: ({ id }: Item) => id }) }
const KEYS = ['a', 'b', 'c', 'd']

/** A collection that begins with two records, and notes what is done to it from then on. */
function openItems() {
  const steps: Change[] = []
  const { byName, data } = createCollections(DEFINITIONS as never, (change) => {
    steps.push(change)
  })
  const { items } = data as unknown as {
    readonly items: NonNullable<ReturnType<typeof byName.get>>
  } // of DEFINITIONS
  for (const id of ['a', 'b']) items.insert({ id, value: 0 })
  steps.length = 0
  return { items, byName, steps }
}

/** Inserts, replaces or deletes by what is possible. */
function act({ items }: ReturnType<typeof openItems>, key: string, value: number): void {
  if (items.get(key) === undefined) items.insert({ id: key, value })
  else if (value % 2 === 0) items.delete(key)
  else items.replace({ id: key, value })
}

const actions = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.nat(9)), { maxLength: 20 })

test('folded changes lead to the same records in the same order', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 5 }), (transactions) => {
      const open = openItems()
      const fold = createChangeFold()
      for (const transaction of transactions) {
        open.steps.length = 0
        for (const [key, value] of transaction) act(open, key, value)
        for (const change of loggedChangesOf(open.steps)) fold.add(change)
      }

      const again = openItems()
      const folded = [...fold.changes()]
      applyChanges(folded, again.byName)

      expect([...again.items.all()]).toEqual([...open.items.all()])
      expect(folded.length).toBeLessThanOrEqual(2 * KEYS.length)
      expect([...fold.copy().changes()]).toEqual(folded)
    }),
  )
})

test('a copy of a fold does not hear of later changes', () => {
  const fold = createChangeFold()
  fold.add(['items', 'insert', 'a', { id: 'a' }])
  const copy = fold.copy()

  fold.add(['items', 'delete', 'a'])

  expect([...fold.changes()]).toEqual([])
  expect([...copy.changes()]).toEqual([['items', 'insert', 'a', { id: 'a' }]])
})

test('refuses changes of a collection that is not there', () => {
  const { byName } = openItems()

  expect(() => applyChanges([['things', 'delete', 'a']], byName)).toThrow('things')
})
