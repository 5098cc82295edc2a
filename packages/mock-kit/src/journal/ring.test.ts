import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRing } from './ring.ts'

test('behaves as a list that is added to at its end and taken from at its front', () => {
  const steps = fc.array(fc.boolean(), { maxLength: 60 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), steps, (capacity, adds) => {
      const ring = createRing<{ readonly step: number }>(capacity)
      const model: { readonly step: number }[] = []
      const add = (step: number): void => {
        const item = { step }
        ring.add(item, step)
        model.push(item)
      }

      for (const [step, isAdd] of adds.entries()) {
        if (isAdd && model.length < capacity) add(step)
        const taken = isAdd ? [] : [ring.take(), model.shift()]
        expect(taken[0]).toBe(taken[1])
        expect(ring.list()).toEqual(model)
        expect(ring.size).toBe(model.length)
        expect(ring.weight).toBe(model.reduce((sum, item) => sum + item.step, 0))
      }
    }),
  )
})

test('refuses more than it has room for', () => {
  const ring = createRing(1)
  ring.add({}, 1)

  expect(() => ring.add({}, 1)).toThrow('Failed to add to a ring of 1')
})
