import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEntropy, createRandom, restoreRandom } from './random.ts'

const draw = (random: ReturnType<typeof createRandom>) =>
  Array.from({ length: 5 }, () => random.float())

describe('random', () => {
  test('gives the same for the same seed and label, and something else for another', () => {
    expect(draw(createRandom(1, 'a'))).toEqual(draw(createRandom(1, 'a')))
    expect(draw(createRandom(1, 'a'))).not.toEqual(draw(createRandom(2, 'a')))
    expect(draw(createRandom(1, 'a'))).not.toEqual(draw(createRandom(1, 'b')))
  })

  test('gives independent values for labels that hardly differ', () => {
    const firsts = Array.from({ length: 1_000 }, (_, index) =>
      createRandom(1, `lead:${index}`).float(),
    )

    const counts = Array.from(
      { length: 10 },
      (_, tenth) => firsts.filter((value) => Math.floor(value * 10) === tenth).length,
    )
    expect(new Set(firsts).size).toBeGreaterThan(995)
    expect(Math.min(...counts)).toBeGreaterThan(60)
  })

  test('draws each hexadecimal digit as a number from 0 to 15', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(40), (seed, length) => {
        const [random, other] = [createRandom(seed), createRandom(seed)]

        const digits = random.hex(length)

        const numbers = Array.from({ length }, () => other.integer(0, 15))
        expect(digits).toBe(numbers.map((number) => number.toString(16)).join(''))
        expect(random.state()).toEqual(other.state())
      }),
    )
  })

  test('goes on from its state as if it had never stopped', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(50), (seed, drawn) => {
        const random = createRandom(seed)
        for (let count = 0; count < drawn; count += 1) random.float()

        const restored = restoreRandom(random.state())

        expect(draw(restored)).toEqual(draw(random))
      }),
    )
  })

  test('keeps whole numbers within their bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -9, max: 9 }), fc.nat(9), (seed, from, width) => {
        const value = createRandom(seed).integer(from, from + width)

        expect(value).toBeGreaterThanOrEqual(from)
        expect(value).toBeLessThanOrEqual(from + width)
      }),
    )
  })

  test('never picks a choice without weight', () => {
    const random = createRandom(1)

    const picked = Array.from({ length: 100 }, () =>
      random.weighted([
        ['never', 0],
        ['always', 1],
      ]),
    )

    expect(new Set(picked)).toEqual(new Set(['always']))
  })

  test('refuses to pick from nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow(/the list is empty/)
    expect(() => createRandom(1).weighted([['never', 0]])).toThrow(/all weights are 0/)
  })
})

describe('entropy', () => {
  test('draws and counts the same again once it is put back, as after a rollback', () => {
    const entropy = createEntropy(1, 'a')
    const before = entropy.save()
    const drawn = [...draw(entropy.random), entropy.nextSequence()]

    entropy.restore(before)

    expect([...draw(entropy.random), entropy.nextSequence()]).toEqual(drawn)
  })
})
