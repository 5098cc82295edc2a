import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDueQueue } from './collections.ts'
import type { Due, DueQueue } from './collections.ts'

const dues = fc.uniqueArray(fc.record({ dueAt: fc.nat(20), sequence: fc.nat() }), {
  selector: ({ sequence }) => sequence,
})

function drain(queue: DueQueue<Due>): readonly Due[] {
  const first = queue.take()
  return first === undefined ? [] : [first, ...drain(queue)]
}

const inOrder = (items: readonly Due[]): readonly Due[] =>
  items.toSorted((a, b) => a.dueAt - b.dueAt || a.sequence - b.sequence)

describe('due queue', () => {
  test('gives everything out by instant, then by sequence', () => {
    fc.assert(
      fc.property(dues, (items) => {
        const queue = createDueQueue<Due>({ dueOf: (item) => item, isCurrent: () => true })
        items.forEach(queue.add)

        expect(drain(queue)).toEqual(inOrder(items))
      }),
    )
  })

  test('passes over what is no longer current', () => {
    fc.assert(
      fc.property(dues, (items) => {
        const gone = new Set(items.filter(({ sequence }) => sequence % 2 === 0))
        const queue = createDueQueue<Due>({
          dueOf: (item) => item,
          isCurrent: (item) => !gone.has(item),
        })
        items.forEach(queue.add)

        expect(drain(queue)).toEqual(inOrder(items.filter((item) => !gone.has(item))))
      }),
    )
  })

  test('leaves what it only shows', () => {
    const queue = createDueQueue<Due>({ dueOf: (item) => item, isCurrent: () => true })
    queue.add({ dueAt: 1, sequence: 1 })

    expect(queue.next()).toEqual(queue.next())
    expect(queue.take()).toEqual({ dueAt: 1, sequence: 1 })
    expect(queue.next()).toBeUndefined()
  })
})
