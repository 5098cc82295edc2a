import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNWEIGHED } from './entry-of-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import type { ColumnTest } from './column-of-collection.ts'
import { createOrder } from './order-of-collection.ts'

interface Mark {
  readonly score: number
  readonly shade: number
}

const mark = fc.record({ score: fc.nat(9), shade: fc.nat(9) })

const ranked = fc.array(mark).map(rank)

const many = fc.array(mark, { minLength: 20, maxLength: 30 }).map(rank)

const sorted = (marks: readonly Entry<Mark>[]): readonly Mark[] =>
  marks
    .toSorted((a, b) => a.item.score - b.item.score || a.ordinal - b.ordinal)
    .map(({ item }) => item)

function rank(marks: readonly Mark[]): Entry<Mark>[] {
  return marks.map((item, ordinal) => ({ ordinal, item, bytes: UNWEIGHED }))
}

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
          mark.item = { ...before, score }
          order.move(mark, before, score === 0 ? undefined : mark.item)
          return score === 0 ? [] : [mark]
        })

        expect([...order.walk()]).toEqual(sorted(now))
      }),
    )
  })

  test('selects by columns what looking at each record would give, whatever happens in between', () => {
    const isOdd: ColumnTest<Mark, number> = {
      column: { name: 'rest', valueOf: ({ shade }) => shade % 2 },
      test: (rest) => rest === 1,
    }
    const isLight: ColumnTest<Mark, number> = {
      column: { name: 'shade', valueOf: ({ shade }) => shade },
      test: (shade) => shade > 3,
    }
    const change = fc.record({ at: fc.nat(20), to: fc.option(mark), asks: fc.boolean() })
    fc.assert(
      fc.property(fc.oneof(ranked, many), fc.array(change), fc.nat(4), (crowd, changes, limit) => {
        const marks = crowd.map((entry) => ({ ...entry }))
        const order = orderOf(marks)
        const now = new Set(marks)
        const expectSame = (): void => {
          const wanted = sorted([...now]).filter(({ shade }) => shade % 2 === 1 && shade > 3)
          const tests = [isOdd, isLight]
          expect(order.select({}, { tests })).toEqual(wanted)
          expect(order.select({ descending: true }, { tests, limit })).toEqual(
            wanted.toReversed().slice(0, limit),
          )
        }
        for (const { at, to, asks } of changes) {
          if (asks) expectSame()
          const entry = marks[at]
          if (entry === undefined) continue
          const before = now.has(entry) ? entry.item : undefined
          if (to === null) now.delete(entry)
          else now.add(entry)
          entry.item = to ?? entry.item
          order.move(entry, before, to ?? undefined)
        }

        expectSame()
      }),
    )
  })

  test('keeps few columns: the one that was asked for longest ago is read again', () => {
    const order = orderOf([{ ordinal: 0, item: { score: 1, shade: 2 }, bytes: UNWEIGHED }])
    let readings = 0
    const ask = (name: string): unknown => {
      const valueOf = (): number => (readings += 1)
      return order.select({}, { tests: [{ column: { name, valueOf }, test: () => true }] })
    }
    const names = Array.from({ length: 20 }, (_, index) => `field ${index}`)

    names.forEach(ask)
    ask('field 19')
    expect(readings).toBe(20)
    ask('field 0')
    expect(readings).toBe(21)
  })
})
