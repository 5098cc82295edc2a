import { at } from '@ensaio/mock-kit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createInvertedIndex } from './inverted-index.ts'

test('finds the rows that a scan finds', () => {
  const columns = fc.uint8Array({ max: 4, maxLength: 60 })
  fc.assert(
    fc.property(columns, fc.nat(60), fc.nat(60), fc.nat(5), (column, first, end, code) => {
      const scanned = [...column.keys()].filter(
        (row) => row >= first && row < end && column[row] === code,
      )
      const index = createInvertedIndex({
        count: column.length,
        codes: 6,
        codeAt: (row) => at(column, row),
      })

      expect([...index.between(code, first, end)]).toEqual(scanned)
    }),
  )
})
