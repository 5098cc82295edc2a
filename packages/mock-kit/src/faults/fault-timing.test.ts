import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../world/random.ts'
import type { FaultTiming } from './fault-rule.ts'
import { isHit } from './fault-timing.ts'

const count = fc.integer({ min: 1, max: 40 })
const skipped = fc.integer({ min: 0, max: 40 })

test('without a timing every match is hit', () => {
  expect(hitsOf({}, 5)).toEqual([1, 2, 3, 4, 5])
})

test('first hits exactly the first so many', () => {
  fc.assert(
    fc.property(count, count, (first, matches) => {
      expect(hitsOf({ first }, matches)).toEqual(upTo(Math.min(first, matches)))
    }),
  )
})

test('every hits each nth match and no other', () => {
  fc.assert(
    fc.property(count, count, (every, matches) => {
      expect(hitsOf({ every }, matches)).toEqual(
        upTo(matches).filter((match) => match % every === 0),
      )
    }),
  )
})

test('after lets exactly so many pass', () => {
  fc.assert(
    fc.property(skipped, count, (after, matches) => {
      expect(hitsOf({ after }, matches)).toEqual(upTo(matches).filter((match) => match > after))
    }),
  )
})

test('after, every and first work together, in this order', () => {
  fc.assert(
    fc.property(skipped, count, count, count, (after, every, first, matches) => {
      const expected = upTo(matches)
        .filter((match) => match > after && (match - after) % every === 0)
        .slice(0, first)

      expect(hitsOf({ after, every, first }, matches)).toEqual(expected)
    }),
  )
})

test('probability 0 never hits, 1 always does', () => {
  expect(hitsOf({ probability: 0 }, 200)).toEqual([])
  expect(hitsOf({ probability: 1 }, 200)).toEqual(upTo(200))
})

test('probability hits about as often as it says', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, probability) => {
      const share = hitsOf({ probability }, 4_000, seed).length / 4_000

      // Five standard deviations of the least certain case: one run in a million fails by chance.
      expect(Math.abs(share - probability)).toBeLessThan(0.04)
    }),
    { numRuns: 50, seed: 1 },
  )
})

test('the same seed hits the same matches, another one others', () => {
  const timing = { probability: 0.5 }

  expect(hitsOf(timing, 100, 7)).toEqual(hitsOf(timing, 100, 7))
  expect(hitsOf(timing, 100, 7)).not.toEqual(hitsOf(timing, 100, 8))
})

test('probability with first stops after so many hits', () => {
  fc.assert(
    fc.property(fc.integer(), count, (seed, first) => {
      const unlimited = hitsOf({ probability: 0.3 }, 300, seed)

      expect(hitsOf({ probability: 0.3, first }, 300, seed)).toEqual(unlimited.slice(0, first))
    }),
  )
})

/** The matches, counted from 1, that are hit. */
function hitsOf(timing: FaultTiming, matches: number, seed = 1): readonly number[] {
  const random = createRandom(seed, 'test')
  const hits: number[] = []
  for (let matched = 0; matched < matches; matched += 1) {
    if (isHit(timing, { matched, hits: hits.length }, random)) hits.push(matched + 1)
  }
  return hits
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}
