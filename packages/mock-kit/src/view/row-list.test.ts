import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningOfText, joinText, releaseText } from '../definition/reply.ts'
import { defineView } from './define-view.ts'
import { defineRows } from './row-list.ts'
import type { RowViews } from './row-list.ts'
import { createCheckedViews, writeJson } from './view-list.ts'

interface Tick {
  readonly tick: number
  readonly note: string
}

const encoder = new TextEncoder()
const NOTES = ['', 'ação', '李'] as const

/** Rows of different lengths; those below 0 are of another shape. */
function defineTicks(padding = ''): { readonly ticks: RowViews<Tick>; readonly written: number[] } {
  const written: number[] = []
  const show = (row: number): Tick => ({
    tick: row,
    note: `${NOTES[Math.abs(row) % NOTES.length]}${padding}`,
  })
  const ticks = defineRows<Tick>({
    rowBytesMax: 100 + padding.length,
    write: (bytes, start, row) => {
      written.push(row)
      return start + encoder.encodeInto(JSON.stringify(show(row)), bytes.subarray(start)).written
    },
    show,
    shapeOf: (row) => (row < 0 ? 0 : 1),
  })
  return { ticks, written }
}

const toView = defineView(({ tick }: { readonly tick: number }) => ({ tick, note: 'live' }))

const rowsOf = (rows: readonly number[]) => ({
  size: rows.length,
  at: (position: number): number => rows[position] ?? Number.NaN,
})

test('rows and views among them are written as JSON.stringify would, time after time', () => {
  const { ticks } = defineTicks()
  const part = fc.oneof(
    fc.array(fc.integer({ min: -50_000, max: 50_000 })),
    fc
      .record({ start: fc.nat(40_000), size: fc.nat(300) })
      .map(({ start, size }) => Array.from({ length: size }, (_, index) => start - index)),
    fc.record({ tick: fc.integer() }),
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const list = ticks.list(parts.map((one) => (Array.isArray(one) ? rowsOf(one) : toView(one))))
      const body = { before: 1, list, behind: [2] }

      for (let time = 0; time < 3; time += 1) {
        expect(joinText(writeJson(body))).toBe(JSON.stringify(body))
      }
    }),
    { numRuns: 40 },
  )
})

test('rows that have no room beside each other are written as often as it takes', () => {
  const { ticks } = defineTicks('x'.repeat(20_000))
  // Every third row, so that a character takes one byte in memory: both texts have forty megabytes.
  const [one, other] = [0, 9_000].map((first) => {
    const list = ticks.list([{ size: 2_000, at: (position) => first + 3 * position }])
    const text = writeJson(list)
    return { text, beginning: beginningOfText(text, 300), whole: JSON.stringify(list) }
  })

  // Of the first one nothing is left once the second one was written.
  expect(joinText(other?.text ?? '') === other?.whole).toBe(true)
  expect(joinText(one?.text ?? '') === one?.whole).toBe(true)
  // A copy outlives what it was copied from.
  expect(joinText(one?.beginning ?? '')).toBe(one?.whole.slice(0, 300))
})

test('rows that are shown again are copied, in other lists too', () => {
  const { ticks, written } = defineTicks()
  for (const first of [5_000, 4_999, 5_000]) {
    const list = ticks.list([{ size: 900, at: (position) => first - position }])

    expect(joinText(writeJson(list))).toBe(JSON.stringify(list))
  }
  expect(written.length).toBe(901)
})

test('there is room for a megabyte of rows, and for more once rows are asked for again', () => {
  const { ticks, written } = defineTicks('x'.repeat(3_000))
  const walk = (first: number, end: number): number => {
    const before = written.length
    for (let start = first; start < end; start += 500)
      writeJson(ticks.list([{ size: 500, at: (position) => start + position }]))
    return written.length - before
  }

  walk(0, 10_000)
  // They lie three megabytes back, which a walk has no use for.
  expect(walk(8_000, 9_000)).toBeGreaterThanOrEqual(1_000)
  // What was too little once is not for the next walk.
  walk(20_000, 26_000)
  expect(walk(23_000, 24_000)).toBeGreaterThanOrEqual(1_000)
  for (let time = 0; time < 5; time += 1) walk(0, 5_000)
  expect(walk(0, 5_000)).toBe(0)
})

test.each([
  ['at once where it is short', '', true],
  ['from the second time on where it is long', 'x'.repeat(30_000), false],
])(
  'a list is checked once, and its text is kept %s, until its views are others',
  (_, padding, isKeptAtOnce) => {
    const { ticks } = defineTicks(padding)
    const views = createCheckedViews()
    let checked = 0
    const [first, second] = [toView({ tick: -1 }), toView({ tick: -2 })]
    const show = (...parts: readonly Tick[]): unknown => {
      const list = ticks.list([rowsOf([1, 2]), ...parts, rowsOf([3])])
      views.check('list 200', list, (body) => {
        checked += (body as readonly unknown[]).length
        return []
      })
      const text = writeJson(list)
      expect(joinText(text)).toBe(JSON.stringify(list))
      return [text].flat()[1]
    }

    expect(show(first) === show(first)).toBe(isKeptAtOnce)
    const kept = show(first)
    expect(show(first)).toBe(kept)
    expect(checked).toBe(2)
    expect(show(second)).not.toBe(kept)
    expect(show(first, second)).not.toBe(kept)
    expect(checked).toBe(3)
  },
)

test.each([
  ['short', '', 1],
  ['long', 'x'.repeat(2_000), 997],
])(
  'the beginning of a %s list is copied from its rows, without a part of a character',
  (_, padding, step) => {
    const { ticks } = defineTicks(padding)
    const text = writeJson(ticks.list([{ size: 50, at: (position) => position }]))
    const whole = joinText(text)
    const bytes = encoder.encode(whole)

    for (let length = 0; length < bytes.length; length += step) {
      const beginning = joinText(beginningOfText(text, length))
      expect(whole.startsWith(beginning)).toBe(true)
      expect(length - encoder.encode(beginning).length).toBeLessThan(4)
    }
  },
)

test('a beginning that is released lends its bytes to the next one', () => {
  const { ticks } = defineTicks('x'.repeat(2_000))
  const beginningAt = (first: number) => {
    const text = writeJson(ticks.list([{ size: 50, at: (position) => first + position }]))
    return { whole: joinText(text), beginning: beginningOfText(text, 70_000) }
  }
  const [one, other] = [beginningAt(0), beginningAt(50)]
  releaseText(one.beginning)
  const third = beginningAt(100)

  expect(joinText(one.beginning)).toBe('[')
  for (const { whole, beginning } of [other, third])
    expect(joinText(beginning)).toBe(whole.slice(0, joinText(beginning).length))
})

test('one row of each shape is checked, a few besides, and in each place', () => {
  const { ticks } = defineTicks()
  const views = createCheckedViews()
  const checked: unknown[] = []
  const check = (place: string, rows: readonly number[]): readonly unknown[] => {
    checked.length = 0
    views.check(place, ticks.list([rowsOf(rows)]), (body) => {
      checked.push(...(body as readonly unknown[]))
      return []
    })
    return [...checked]
  }

  expect(check('list 200', [1, 2, -1, -2]).map((row) => (row as Tick).tick)).toEqual([1, -1])
  expect(check('list 200', [1, 3, -3])).toEqual([])
  expect(check('other 200', [1, 2])).toHaveLength(1)
  const many = check(
    'list 200',
    Array.from({ length: 25_600 }, (_, row) => row + 10),
  )
  expect(many.length).toBeGreaterThanOrEqual(24)
  expect(many.length).toBeLessThanOrEqual(26)
})

test('a row that breaks the contract is told at its place, each time', () => {
  const { ticks } = defineTicks()
  const views = createCheckedViews()
  const violationsOf = (body: unknown): readonly number[] =>
    (body as readonly { readonly tick: number }[]).flatMap(({ tick }, index) =>
      tick < 0 ? [index] : [],
    )
  const check = (rows: readonly number[]): readonly number[] =>
    views.check('place', ticks.list([toView({ tick: 1 }), rowsOf(rows)]), violationsOf)

  expect(check([7, 8])).toEqual([])
  for (let time = 0; time < 2; time += 1) expect(check([7, 8, -1])).toEqual([3])
  expect(check([9])).toEqual([])
})

test('a page touches no byte behind it, however much room there is', () => {
  const { ticks } = defineTicks('x'.repeat(30_000))
  const body = { list: ticks.list([rowsOf([1, 2]), toView({ tick: 5 }), rowsOf([3])]) }

  for (let time = 0; time < 2; time += 1) {
    const part = [writeJson(body)].flat().find((one) => typeof one !== 'string')
    const length = part?.length ?? 0
    for (const room of [length + 1_000, length, length - 1, 40_000, 10]) {
      const bytes = new Uint8Array(room + 10)
      part?.copyTo(bytes, 10)

      const copied = new TextDecoder().decode(bytes.subarray(10, 10 + length))
      expect(JSON.stringify(body.list).slice(1, -1).startsWith(copied)).toBe(true)
      expect(bytes.subarray(10 + length).some((byte) => byte !== 0)).toBe(false)
    }
  }
})
