import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectIndexes, selectRange } from './selection.ts'
import type { Selection } from './selection.ts'

function indexesIn(selection: Selection): readonly number[] {
  return Array.from({ length: selection.size }, (_, position) => selection.at(position))
}

test('a selection counts what comes before an index as a scan does', () => {
  const lists = fc.uniqueArray(fc.nat(60), { maxLength: 30 })
  fc.assert(
    fc.property(lists, fc.nat(60), fc.nat(60), fc.nat(70), (list, from, until, index) => {
      const indexes = Uint32Array.from(list.toSorted((a, b) => a - b))
      for (const selection of [selectIndexes(indexes), selectRange(from, until)]) {
        const before = indexesIn(selection).filter((found) => found < index)

        expect(selection.countBefore(index)).toBe(before.length)
      }
    }),
  )
})
