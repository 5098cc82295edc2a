import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idPrefixAt, newObjectId, secondOf } from './object-id.ts'

/** The last second that eight hexadecimal digits hold ends in 2106. */
const HEXADECIMAL_END = 2 ** 32 * 1_000
const EARLY_INSTANT = fc.integer({ min: 0, max: HEXADECIMAL_END - 1 })
const LATE_INSTANT = fc.integer({ min: HEXADECIMAL_END, max: Date.UTC(10_000, 0, 2) })
const INSTANT = fc.oneof(
  EARLY_INSTANT,
  LATE_INSTANT,
  fc.integer({ min: -1_000, max: 1_000 }).map((ms) => HEXADECIMAL_END + ms),
)

function source(): Parameters<typeof newObjectId>[0] {
  let sequence = 0
  return { now: () => 0, nextSequence: () => (sequence += 1) }
}

test('a key is 24 hexadecimal digits, and its first eight are the second of creation', () => {
  fc.assert(
    fc.property(EARLY_INSTANT, (at) => {
      const id = newObjectId(source(), at)

      expect(id).toMatch(/^[0-9a-f]{24}$/)
      expect(Number.parseInt(id.slice(0, 8), 16)).toBe(Math.floor(at / 1_000))
    }),
  )
})

test('a key of any year fits the pattern of the contract and tells its second', () => {
  fc.assert(
    fc.property(INSTANT, (at) => {
      const id = newObjectId(source(), at)

      expect(id).toMatch(/^[a-z0-9]{24}$/)
      expect(secondOf(id)).toBe(Math.floor(at / 1_000) * 1_000)
    }),
  )
})

test('keys sort as their records were made', () => {
  fc.assert(
    fc.property(INSTANT, INSTANT, (one, other) => {
      const world = source()
      const [first, second] = [newObjectId(world, one), newObjectId(world, other)]

      expect(first < second).toBe(one <= other)
    }),
  )
})

test('the prefix of an instant sorts before its ids, and after all older ones', () => {
  fc.assert(
    fc.property(INSTANT, (at) => {
      const world = source()

      expect(idPrefixAt(at) < newObjectId(world, at)).toBe(true)
      expect(newObjectId(world, at) < idPrefixAt(at + 1)).toBe(true)
    }),
  )
})

test('a sequence beyond eight digits has more of them', () => {
  const [last, next] = [2 ** 32 - 1, 2 ** 32].map((sequence) =>
    newObjectId({ now: () => 0, nextSequence: () => sequence }),
  )

  expect(last).toBe('00000000000c0ffeffffffff')
  expect(next).toBe('00000000000c0ffe100000000')
})

test('ids of instants that alternate have their own beginnings', () => {
  const world = source()
  const [one, other] = [Date.UTC(2026, 0), Date.UTC(2026, 1)]
  const ids = [one, other, one].map((at) => newObjectId(world, at))

  expect(ids.map(secondOf)).toEqual([one, other, one])
})
