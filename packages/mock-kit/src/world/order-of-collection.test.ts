import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from './entry-of-collection.ts'
import { createOrder } from './order-of-collection.ts'

interface Mark {
  readonly score: number
}

const ranked = fc
  .array(fc.nat(9))
  .map((scores) => scores.map((score, ordinal): Entry<Mark> => ({ ordinal, item: { score } })))

const sorted = (marks: readonly Entry<Mark>[]): readonly Mark[] =>
  marks
    .toSorted((a, b) => a.item.score - b.item.score || a.ordinal - b.ordinal)
    .map(({ item }) => item)

function orderOf(marks: readonly Entry<Mark>[]) {
  const order = createOrder<Mark>(({ score }) => score)
  for (const mark of marks) order.move(mark, undefined, mark.item)
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

  test('selects what walking, testing and stopping at a limit would give', () => {
    const range = fc.record({ after: fc.nat(9), before: fc.nat(9), descending: fc.boolean() })
    fc.assert(
      fc.property(ranked, range, fc.nat(5), (marks, wanted, limit) => {
        const order = orderOf(marks)
        const where = ({ score }: Mark): boolean => score % 2 === 0
        const walked = [...order.walk(wanted)]

        expect(order.select(wanted, {})).toEqual(walked)
        expect(order.select(wanted, { where, limit })).toEqual(walked.filter(where).slice(0, limit))
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
          const before = mark.item
          mark.item = { score }
          order.move(mark, before, score === 0 ? undefined : mark.item)
          return score === 0 ? [] : [mark]
        })

        expect([...order.walk()]).toEqual(sorted(now))
      }),
    )
  })
})
