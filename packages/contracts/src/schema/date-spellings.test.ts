import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zenviaChatContract } from '../../generated/zenvia-chat/index.ts'
import { isJsonObject } from '../spec/pointer.ts'
import { normaliseDate } from './date-spellings.ts'

/** Finds the patterns of all schemas for dates in several spellings. */
function patternsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(patternsIn)
  if (!isJsonObject(node)) return []
  const own = node['x-date-spellings'] === true ? [String(node['pattern'])] : []
  return [...own, ...Object.values(node).flatMap(patternsIn)]
}

const patterns = patternsIn(zenviaChatContract.document).map((text) => new RegExp(text, 'u'))

test('the pattern for other tools takes every date that is read', () => {
  const two = fc.integer({ min: 0, max: 61 }).map((number) => String(number).padStart(2, '0'))
  const date = fc
    .tuple(
      two,
      two,
      fc.constantFrom('', ' ', 'T'),
      two,
      two,
      fc.constantFrom('', ':07', ':07Z', ':07.123Z', 'Z'),
    )
    .map(([month, day, between, hour, minute, end]) =>
      between === ''
        ? `2026-${month}-${day}`
        : `2026-${month}-${day}${between}${hour}:${minute}${end}`,
    )

  expect(patterns.length).toBeGreaterThan(1)
  fc.assert(
    fc.property(date, (text) => {
      fc.pre(normaliseDate(text) !== null)
      for (const pattern of patterns) expect(text).toMatch(pattern)
    }),
  )
})

test.each(['yesterday', '2026-3-1', '01/03/2026', '2026-03-01T09:00:00+03:00', ''])(
  'neither takes %j',
  (text) => {
    expect(normaliseDate(text)).toBeNull()
    for (const pattern of patterns) expect(text).not.toMatch(pattern)
  },
)
