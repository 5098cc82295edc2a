import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderReceived } from './render-received.ts'

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  ['', '""'],
  ['a "b"', '"a \\"b\\""'],
  [5, '5'],
  [false, 'false'],
  [[], 'a list of 0 items'],
  [[1], 'a list of 1 item'],
  [{}, 'an object without keys'],
  [{ a: 1, b: 2 }, 'an object with the keys a, b'],
  [{ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, 'an object with the keys a, b, c, d, e, ... (6)'],
])('renders %j', (value, rendered) => {
  expect(renderReceived(value)).toBe(rendered)
})

test('stays short, whatever came', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 2 }), (value) => {
      expect(renderReceived(value).length).toBeLessThan(130)
    }),
  )
  expect(renderReceived('\0'.repeat(80)).length).toBeLessThan(130)
  expect(renderReceived('x'.repeat(10_000_000)).length).toBeLessThan(120)
})
