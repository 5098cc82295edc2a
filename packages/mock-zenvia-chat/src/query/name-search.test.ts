import { BRAZILIAN_NAMES } from '@ensaio/synthetic-data'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSeededRandom } from '../simulation/seeded-random.ts'
import { containsPattern } from './contains-pattern.ts'
import { searchNames } from './name-search.ts'

const random = createSeededRandom(1)
const NUMBERS = Array.from({ length: 3_000 }, () => BRAZILIAN_NAMES.draw(random))

const matchesOf = (pattern: string): readonly number[] =>
  NUMBERS.filter(searchNames(pattern, containsPattern))

test('finds what a search of the whole names finds, whatever the pattern', () => {
  const piece = fc.constantFrom('a', 'ma', 'sil', 'Santos', ' ', '%', '_', ' d', 'a S', '\\', '\\%')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const pattern = pieces.join('')
      const has = containsPattern(pattern)

      expect(matchesOf(pattern)).toEqual(
        NUMBERS.filter((number) => has(BRAZILIAN_NAMES.fullNameOf(number))),
      )
    }),
  )
})

test.each([' ', 'a ', ' s', 'a s', 'a d', 'ana p', 'A Da'])(
  'finds all names that hold "%s"',
  (pattern) => {
    const expected = NUMBERS.filter((number) =>
      BRAZILIAN_NAMES.fullNameOf(number).toLowerCase().includes(pattern.toLowerCase()),
    )

    expect(expected).not.toEqual([])
    expect(matchesOf(pattern)).toEqual(expected)
  },
)

test.each(['Silva', 'maria ', 'a da s', '%jos%silva', 'Ana_Paula'])(
  'finds some names but not all by %s',
  (pattern) => {
    const count = matchesOf(pattern).length

    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(NUMBERS.length / 2)
  },
)
