import { at } from '@ensaio/mock-kit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergedPage } from './merged-page.ts'
import type { MergedRun } from './merged-page.ts'

const instants = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })

/** Sorts both lists newest first; of two with the same instant the live one comes first. */
function merged(archived: readonly number[], live: readonly number[]): readonly string[] {
  return [
    ...archived.map((instant, index) => ({ instant, rank: 1, name: `archive ${index}` })),
    ...live.map((instant, index) => ({ instant, rank: 0, name: `live ${index}` })),
  ]
    .sort((a, b) => b.instant - a.instant || a.rank - b.rank)
    .map(({ name }) => name)
}

function rowsOf({ from, start, end }: MergedRun): readonly string[] {
  return Array.from({ length: end - start }, (_, offset) => `${from} ${start + offset}`)
}

describe('a merged page', () => {
  test('is a part of both lists, sorted as one', () => {
    fc.assert(
      fc.property(
        instants,
        instants,
        fc.nat(90),
        fc.integer({ min: 1, max: 50 }),
        (one, other, offset, limit) => {
          const archived = one.toSorted((a, b) => b - a)
          const live = other.toSorted((a, b) => b - a)
          const lists = {
            archivedSize: archived.length,
            liveSize: live.length,
            archivedBefore: (position: number) =>
              archived.filter((instant) => instant > at(live, position)).length,
          }

          const page = mergedPage(lists, { offset, limit })

          expect(page.flatMap(rowsOf)).toEqual(merged(archived, live).slice(offset, offset + limit))
        },
      ),
    )
  })

  test('does not visit the rows before it one by one', () => {
    let lookups = 0
    const lists = {
      archivedSize: 10_000_000,
      liveSize: 100_000,
      archivedBefore: (position: number) => {
        lookups += 1
        return position * 50
      },
    }

    const page = mergedPage(lists, { offset: 4_000_000, limit: 100 })

    expect(page.flatMap(rowsOf)).toHaveLength(100)
    expect(lookups).toBeLessThan(50)
  })
})
