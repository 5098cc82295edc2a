import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOrder } from './order-of-collection.ts'
import type { Ranked } from './order-of-collection.ts'

interface Mark {
  readonly score: number
}

const ranked = fc
  .array(fc.nat(9))
  .map((scores) => scores.map((score, ordinal): Ranked<Mark> => ({ ordinal, item: { score } })))

const sorted = (marks: readonly Ranked<Mark>[]): readonly Mark[] =>
  marks
    .toSorted((a, b) => a.item.score - b.item.score || a.ordinal - b.ordinal)
    .map(({ item }) => item)

function orderOf(marks: readonly Ranked<Mark>[]) {
  const order = createOrder<Mark>(({ score }) => score)
  for (const mark of marks) order.move(undefined, mark)
  return order
}

describe('order of a collection', () => {
  test('walks its records by value, then by arrival, in both directions', () => {
    fc.assert(
      fc.property(ranked, (marks) => {
        const order = orderOf(marks)

        expect([...order.walk()]).toEqual(sorted(marks))
        expect([...order.walk({ descending: true })]).toEqual(sorted(marks).toReversed())
      }),
    )
  })

  test('walks only what lies between its bounds', () => {
    fc.assert(
      fc.property(ranked, fc.nat(9), fc.nat(9), (marks, after, before) => {
        const between = sorted(marks).filter(({ score }) => score > after && score < before)

        expect([...orderOf(marks).walk({ after, before })]).toEqual(between)
      }),
    )
  })

  test('stays sorted as records change and go', () => {
    fc.assert(
      fc.property(ranked, fc.array(fc.nat(9)), (marks, changes) => {
        const order = orderOf(marks)
        const now = marks.flatMap((mark, index) => {
          const score = changes[index]
          if (score === undefined) return [mark]
          const changed = { ordinal: mark.ordinal, item: { score } }
          order.move(mark, score === 0 ? undefined : changed)
          return score === 0 ? [] : [changed]
        })

        expect([...order.walk()]).toEqual(sorted(now))
      }),
    )
  })
})
