import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCheckedViews, writeJson } from './view-list.ts'
import { defineView } from './define-view.ts'
import { joinText } from '../definition/reply.ts'

const toView = defineView((item: { readonly value: unknown }) => ({ shown: item.value }))

const written = (body: unknown): string => joinText(writeJson(body))

const items = fc.array(fc.record({ value: fc.jsonValue() }))

describe('views', () => {
  test('are made once for each record, and cannot be altered', () => {
    const item = { value: 1 }

    expect(toView(item)).toBe(toView(item))
    expect(toView({ value: 1 })).not.toBe(toView(item))
    expect(Object.isFrozen(toView(item))).toBe(true)
  })

  test('are made each time where the caller keeps them', () => {
    const toOwnView = defineView((value: object) => ({ value }), { isKept: false })
    const item = {}

    expect(toOwnView(item)).not.toBe(toOwnView(item))
    expect(Object.isFrozen(toOwnView(item))).toBe(true)
  })

  test('show nothing of what is known of them, nor do their copies', () => {
    const view = toView({ value: 1 })
    const copy = { ...view, more: 2 }

    expect(Object.entries(view)).toEqual([['shown', 1]])
    expect(written([view, copy])).toBe('[{"shown":1},{"shown":1,"more":2}]')
    expect(written([copy, view])).toBe('[{"shown":1,"more":2},{"shown":1}]')
  })

  test('are written as JSON.stringify would, alone and in an object, time after time', () => {
    fc.assert(
      fc.property(items, fc.jsonValue(), (list, other) => {
        const views = list.map(toView)
        const bodies = [
          views,
          { data: views, other, gone: undefined },
          { other },
          [other, ...views],
        ]

        for (const body of [...bodies, ...bodies]) expect(written(body)).toBe(JSON.stringify(body))
      }),
    )
  })

  test('are written as they stand, in whatever order and part of a long list', () => {
    const views = Array.from({ length: 300 }, (_, value) => toView({ value }))
    const parts = fc.record({
      start: fc.nat(300),
      end: fc.nat(300),
      step: fc.integer({ min: 1, max: 3 }),
      isReversed: fc.boolean(),
    })
    fc.assert(
      fc.property(parts, ({ start, end, step, isReversed }) => {
        const part = views.slice(start, end).filter((_, place) => place % step === 0)
        const list = isReversed ? part.toReversed() : part

        for (let time = 0; time < 3; time += 1) expect(written(list)).toBe(JSON.stringify(list))
      }),
    )
  })

  test('are checked once, also in a long list that has moved by a row', () => {
    const { check } = createCheckedViews()
    const views = Array.from({ length: 300 }, (_, value) => toView({ value }))
    const seen: number[] = []
    const look = (body: unknown): readonly never[] => {
      seen.push((body as readonly unknown[]).length)
      return []
    }

    check('list 200', views, look)
    check('list 200', [toView({ value: 'new' }), ...views.slice(0, -1)], look)
    check('list 200', views.toReversed(), look)

    expect(seen).toEqual([300, 1, 0])
  })

  test('are checked once in each place', () => {
    const { check } = createCheckedViews()
    const seen: unknown[] = []
    const [a, b] = [toView({ value: 1 }), toView({ value: 2 })]
    const look = (body: unknown): readonly never[] => {
      seen.push(body)
      return []
    }

    check('list 200', [a], look)
    check('list 200', { data: [a, b] }, look)
    check('other 200', [a], look)

    expect(seen).toEqual([[a], { data: [b] }, [a]])
  })

  test('are checked again, all of them, while one is wrong', () => {
    const { check } = createCheckedViews()
    const [good, bad] = [toView({ value: 1 }), toView({ value: 'bad' })]
    const look = (body: unknown): readonly string[] =>
      (body as { shown: unknown }[]).flatMap(({ shown }, index) =>
        shown === 'bad' ? [`/${index}`] : [],
      )
    check('list 200', [good], look)

    expect(check('list 200', [good, bad], look)).toEqual(['/1'])
    expect(check('list 200', [good, bad], look)).toEqual(['/1'])
  })
})
