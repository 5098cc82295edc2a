import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergedPage } from './merged-page.ts'
import type { MergedRun } from './merged-page.ts'

const instants = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })

/** Both lists newest first; of two of the same instant the live one comes first. */
function merged(base: readonly number[], live: readonly number[]): readonly string[] {
  return [
    ...base.map((instant, place) => ({ instant, rank: 1, name: `base ${place}` })),
    ...live.map((instant, place) => ({ instant, rank: 0, name: `live ${place}` })),
  ]
    .sort((a, b) => b.instant - a.instant || a.rank - b.rank)
    .map(({ name }) => name)
}

function rowsOf({ from, start, end }: MergedRun): readonly string[] {
  return Array.from({ length: end - start }, (_, place) => `${from} ${start + place}`)
}

describe('a merged page', () => {
  test('is the part of both lists, sorted as one, that is asked for', () => {
    fc.assert(
      fc.property(
        instants,
        instants,
        fc.nat(90),
        fc.integer({ min: 1, max: 50 }),
        (one, other, offset, limit) => {
          const base = one.toSorted((a, b) => b - a)
          const live = other.toSorted((a, b) => b - a)
          const lists = {
            baseSize: base.length,
            liveSize: live.length,
            baseBefore: (place: number) =>
              base.filter((instant) => instant > (live[place] ?? 0)).length,
          }

          const page = mergedPage(lists, { offset, limit })

          expect(page.flatMap(rowsOf)).toEqual(merged(base, live).slice(offset, offset + limit))
        },
      ),
    )
  })

  test('does not look at what comes before it one by one', () => {
    let looks = 0
    const lists = {
      baseSize: 10_000_000,
      liveSize: 100_000,
      baseBefore: (place: number) => {
        looks += 1
        return place * 50
      },
    }

    const page = mergedPage(lists, { offset: 4_000_000, limit: 100 })

    expect(page.flatMap(rowsOf)).toHaveLength(100)
    expect(looks).toBeLessThan(50)
  })
})
