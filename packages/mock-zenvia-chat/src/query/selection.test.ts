import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectPlaces, selectRange } from './selection.ts'
import type { Selection } from './selection.ts'

function placesOf(selection: Selection): readonly number[] {
  return Array.from({ length: selection.size }, (_, place) => selection.at(place))
}

test('a selection counts what stands before a place as a look at each does', () => {
  const lists = fc.uniqueArray(fc.nat(60), { maxLength: 30 })
  fc.assert(
    fc.property(lists, fc.nat(60), fc.nat(60), fc.nat(70), (list, from, until, index) => {
      const places = Uint32Array.from(list.toSorted((a, b) => a - b))
      for (const selection of [selectPlaces(places), selectRange(from, until)]) {
        const before = placesOf(selection).filter((place) => place < index)

        expect(selection.countBefore(index)).toBe(before.length)
      }
    }),
  )
})
