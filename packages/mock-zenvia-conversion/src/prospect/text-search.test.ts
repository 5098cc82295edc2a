import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayContain, toPairedText } from './text-search.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '9', '@', '\n'), maxLength: 12 })

test('has the pairs of whatever it contains', () => {
  fc.assert(
    fc.property(letters, letters, letters, (before, middle, after) => {
      const whole = toPairedText(before + middle + after)

      expect(mayContain(whole, toPairedText(middle))).toBe(true)
    }),
  )
})

test('tells most texts from one that they do not contain', () => {
  const other = toPairedText('ximena')
  const names = ['ana garcía\nana.garcia.7@example.com\n+5491150007919', 'ilse\n+5511950015838', '']

  expect(names.filter((name) => mayContain(toPairedText(name), other))).toEqual([])
})
