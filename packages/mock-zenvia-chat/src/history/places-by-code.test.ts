import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPlacesByCode } from './places-by-code.ts'

test('finds the places that a walk through the rows finds', () => {
  const columns = fc.uint8Array({ max: 4, maxLength: 60 })
  fc.assert(
    fc.property(columns, fc.nat(60), fc.nat(60), fc.nat(5), (column, first, end, code) => {
      const walked = [...column.keys()].filter(
        (place) => place >= first && place < end && column[place] === code,
      )
      const places = createPlacesByCode({
        count: column.length,
        codes: 6,
        codeAt: (place) => column[place] ?? 0,
      })

      expect([...places.between(code, first, end)]).toEqual(walked)
    }),
  )
})
