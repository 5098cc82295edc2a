import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyQueue, createDueQueue, emptyQueue } from './due-queue.ts'
import type { Due, DueQueue } from './due-queue.ts'

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
        const gone = items.filter(({ sequence }) => sequence % 2 === 0)
        const queue = createDueQueue<Due>({
          dueOf: (item) => item,
          isCurrent: (item) => !gone.includes(item),
        })
        items.forEach(queue.add)
        gone.forEach(queue.remove)

        expect(drain(queue)).toEqual(inOrder(items.filter((item) => !gone.includes(item))))
      }),
    )
  })

  test('gives out what is left when others went, came back and went again', () => {
    const steps = fc.array(
      fc.record({
        dueAt: fc.nat(5),
        step: fc.constantFrom('add', 'remove', 'run', 'again', 'change'),
      }),
    )
    fc.assert(
      fc.property(steps, (all) => {
        const left: Due[] = []
        const went: Due[] = []
        const queue = createDueQueue<Due>({
          dueOf: (item) => item,
          isCurrent: (item) => left.includes(item),
        })
        const remove = (item: Due): void => {
          left.splice(left.indexOf(item), 1)
          went.push(item)
          queue.remove(item)
        }
        const replace = (item: Due, sequence: number): void => {
          const after = { dueAt: item.dueAt + (sequence % 3), sequence }
          left.splice(left.indexOf(item), 1, after)
          queue.replace(item, after)
        }
        for (const [sequence, { dueAt, step }] of all.entries()) {
          const [first] = inOrder(left)
          expect(queue.next()).toBe(first)
          const other = left[dueAt]
          if (step === 'run' && first !== undefined) remove(first)
          else if (step === 'remove' && other !== undefined) remove(other)
          else if (step === 'again' && first !== undefined) replace(first, sequence)
          else if (step === 'change' && other !== undefined) replace(other, sequence)
          else {
            // A rollback brings the same record back.
            const item = (sequence % 2 === 0 && went.pop()) || { dueAt, sequence }
            left.push(item)
            queue.add(item)
          }
        }

        expect(queue.next()).toBe(inOrder(left)[0])
      }),
    )
  })

  test('passes over the place in which an item stood before it changed', () => {
    const place = (dueAt: number, sequence: number): { due: Due } => ({ due: { dueAt, sequence } })
    const [first, moved, other] = [place(1, 1), place(5, 2), place(7, 3)]
    const queue = createDueQueue<{ due: Due }>({ dueOf: ({ due }) => due, isCurrent: () => true })
    for (const item of [first, moved, other]) queue.add(item)

    moved.due = { dueAt: 9, sequence: 4 }
    queue.replace(moved, moved)

    expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([
      first,
      other,
      moved,
      undefined,
    ])
  })

  test('is copied without a look at its items, and goes on apart from its copy', () => {
    const items = Array.from({ length: 100 }, (_, sequence) => ({ dueAt: 50 - sequence, sequence }))
    let looks = 0
    const dueOf = (item: Due): Due => {
      looks += 1
      return item
    }
    const options = { dueOf, isCurrent: () => true }
    const content = emptyQueue<Due>()
    const queue = createDueQueue(options, content)
    items.forEach(queue.add)
    looks = 0

    const copy = createDueQueue(options, copyQueue(content))
    expect(looks).toBe(0)
    copy.add({ dueAt: -100, sequence: 100 })

    expect(drain(queue)).toEqual(inOrder(items))
    expect(drain(copy)).toEqual([{ dueAt: -100, sequence: 100 }, ...inOrder(items)])
  })

  test('leaves what it only shows', () => {
    const queue = createDueQueue<Due>({ dueOf: (item) => item, isCurrent: () => true })
    queue.add({ dueAt: 1, sequence: 1 })

    expect(queue.next()).toEqual(queue.next())
    expect(queue.take()).toEqual({ dueAt: 1, sequence: 1 })
    expect(queue.next()).toBeUndefined()
  })
})
