import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeliveryFault } from '../faults/fault-rule.ts'
import { REORDER_WAIT_MS_MAX } from '../faults/delivery-effects.ts'
import { corrupted, planAttempt } from './attempt-plan.ts'

test('without faults the bytes go out once, as they are', () => {
  expect(planAttempt([], 0)).toEqual({ kind: 'send', copies: 1, isCorrupt: false, faults: [] })
})

test('a drop wins over everything else', () => {
  const faults = [fault({ kind: 'delay', ms: 5 }), fault({ kind: 'drop' }, 'gone')]

  expect(planAttempt(faults, 0)).toMatchObject({ kind: 'drop', fault: 'gone' })
})

test('a delay comes first, and what remains comes after it', () => {
  const delay = fault({ kind: 'delay', ms: 500 }, 'slow')
  const twice = fault({ kind: 'duplicate', times: 2 }, 'twice')

  const first = planAttempt([twice, delay], 1_000)

  expect(first).toEqual({
    kind: 'postpone',
    until: 1_500,
    postponement: { applied: ['slow'], remaining: [twice] },
  })
  expect(planAttempt([twice], 1_500, ['slow'])).toEqual({
    kind: 'send',
    copies: 2,
    isCorrupt: false,
    faults: ['slow', 'twice'],
  })
})

test('one that is to be overtaken waits for others, and no longer than a minute', () => {
  expect(planAttempt([fault({ kind: 'reorder', behind: 3 })], 0)).toMatchObject({
    kind: 'postpone',
    until: REORDER_WAIT_MS_MAX,
    postponement: { behind: 3, remaining: [] },
  })
})

test('however many faults there are, every wait happens once and then the rest', () => {
  const effects = fc.constantFrom<DeliveryFault['effect']>(
    { kind: 'delay', ms: 10 },
    { kind: 'reorder', behind: 1 },
    { kind: 'duplicate', times: 3 },
    { kind: 'corrupt' },
  )
  fc.assert(
    fc.property(fc.array(effects, { maxLength: 8 }), (list) => {
      const faults = list.map((effect, index) => fault(effect, `f${index}`))
      const waits = list.filter(({ kind }) => kind === 'delay' || kind === 'reorder').length

      let plan = planAttempt(faults, 0)
      let waited = 0
      for (; plan.kind === 'postpone'; waited += 1) {
        plan = planAttempt(plan.postponement.remaining, 0, plan.postponement.applied)
      }

      expect(waited).toBe(waits)
      expect(plan).toMatchObject({ kind: 'send' })
      expect([...plan.faults].sort()).toEqual(faults.map(({ ruleId }) => ruleId).sort())
    }),
  )
})

test('no object is JSON any more once it is cut in the middle', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (payload) => {
      const bytes = corrupted(new TextEncoder().encode(JSON.stringify(payload)))

      expect(() => JSON.parse(new TextDecoder().decode(bytes))).toThrow(SyntaxError)
    }),
  )
})

function fault(effect: DeliveryFault['effect'], ruleId = 'f'): DeliveryFault {
  return { ruleId, effect }
}
