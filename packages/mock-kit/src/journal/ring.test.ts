import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRing } from './journal.ts'

test('behaves as a list that is added to at its end and taken from at its front', () => {
  const steps = fc.array(fc.boolean(), { maxLength: 60 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), steps, (capacity, adds) => {
      const ring = createRing<{ readonly step: number }>(capacity)
      const model: { readonly step: number }[] = []
      let added = 0
      const add = (step: number): void => {
        const item = { step }
        ring.add(item, step)
        model.push(item)
        added += 1
      }

      for (const [step, isAdd] of adds.entries()) {
        if (isAdd && model.length < capacity) add(step)
        const taken = isAdd ? [] : [ring.take(), model.shift()]
        expect(taken[0]).toBe(taken[1])
        expect(ring.read(0)).toEqual(model)
        expect(ring.added).toBe(added)
        const oldest = added - model.length
        for (let position = 0; position <= added + 1; position += 1) {
          const rest = model.slice(Math.max(0, position - oldest))
          expect(ring.read(position)).toEqual(rest)
          expect(ring.read(position, 2)).toEqual(rest.slice(0, 2))
          expect(ring.read(position, 3, 9)).toEqual(within(rest.slice(0, 3), 9))
        }
        expect(ring.size).toBe(model.length)
        expect(ring.weight).toBe(model.reduce((sum, item) => sum + item.step, 0))
      }
    }),
  )
})

/** Lists the first ones whose steps together are no more than the maximum, or the first alone. */
function within<Item extends { readonly step: number }>(
  items: readonly Item[],
  max: number,
): readonly Item[] {
  const sum = (count: number): number =>
    items.slice(0, count).reduce((total, { step }) => total + step, 0)
  return items.filter((_, index) => index === 0 || sum(index + 1) <= max)
}

test('refuses more than it has room for', () => {
  const ring = createRing(1)
  ring.add({}, 1)

  expect(() => ring.add({}, 1)).toThrow('Failed to add to a ring of 1')
})
