import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixSeed } from '../simulation/seeded-random.ts'
import { drawFields, HAS } from './customer-fields.ts'

const CUSTOMERS = 20_000

const drawn = Array.from({ length: CUSTOMERS }, (_, customer) =>
  drawFields(mixSeed(7, customer), 0),
)

function shareWith(bits: number): number {
  return drawn.filter((has) => (has & bits) === bits).length / CUSTOMERS
}

test('as many customers have a field as its share says', () => {
  expect(shareWith(HAS.document)).toBeCloseTo(0.45, 1)
  expect(shareWith(HAS.telegram)).toBeCloseTo(0.03, 2)
  expect(shareWith(HAS.phone | HAS.secondPhone)).toBeCloseTo(0.4 * 0.08, 2)
})

test('no field depends on another', () => {
  const bits = Object.values(HAS).filter((bit) => bit !== HAS.secondPhone && bit !== HAS.secondMail)
  const pairs = bits.flatMap((one, index) => bits.slice(index + 1).map((other) => [one, other]))

  for (const [one = 0, other = 0] of pairs) {
    const dependence = shareWith(one | other) - shareWith(one) * shareWith(other)
    expect(Math.abs(dependence)).toBeLessThan(0.01)
  }
})

test('what is certain is there, and a second only with the first', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(HAS.group * 2 - 1), (draw, certain) => {
      const has = drawFields(draw, certain & ~(HAS.secondPhone | HAS.secondMail))

      expect(certain & ~has & ~(HAS.secondPhone | HAS.secondMail)).toBe(0)
      const [first, second] = [
        has & (HAS.phone | HAS.mail),
        has & (HAS.secondPhone | HAS.secondMail),
      ]
      expect(second & ~(first << 1)).toBe(0)
    }),
  )
})
