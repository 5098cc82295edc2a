import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNestedTooDeep, JSON_LEVELS_MAX } from './decode-body.ts'

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

test('counts the levels, however lists and objects take turns', () => {
  const inTurns = (levels: number): string =>
    `${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`

  expect(isNestedTooDeep(nested(JSON_LEVELS_MAX))).toBe(false)
  expect(isNestedTooDeep(`[1,${nested(JSON_LEVELS_MAX)}]`)).toBe(true)
  expect(isNestedTooDeep(inTurns(JSON_LEVELS_MAX))).toBe(false)
  expect(isNestedTooDeep(inTurns(JSON_LEVELS_MAX + 2))).toBe(true)
})

test('takes no bracket of a text for a level, nor a long body for a deep one', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('[', '{', '"', '\\', 'x') }))
  fc.assert(
    fc.property(texts, (some) => {
      const wide = JSON.stringify([...some, '['.repeat(2 * JSON_LEVELS_MAX), [], {}, []])
      expect(isNestedTooDeep(wide)).toBe(false)
    }),
  )
})
