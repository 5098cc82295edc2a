import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leadKeyOf } from './lead.ts'

test('reads well for ordinary ids', () => {
  expect(leadKeyOf({ id: 'lead-1001' })).toBe('lead-1001')
  expect(leadKeyOf({ id: 'lead-1001', clientId: 'branch-07' })).toBe('lead-1001/branch-07')
})

test('takes an empty clientId for none', () => {
  expect(leadKeyOf({ id: 'l1', clientId: '' })).toBe(leadKeyOf({ id: 'l1' }))
})

test('never gives two leads one key', () => {
  const part = fc.string({ unit: fc.constantFrom('a', '/', '%', '2', 'F'), minLength: 1 })
  fc.assert(
    fc.property(part, part, part, part, (id, clientId, otherId, otherClientId) => {
      const isSame = id === otherId && clientId === otherClientId
      const [key, other] = [
        leadKeyOf({ id, clientId }),
        leadKeyOf({ id: otherId, clientId: otherClientId }),
      ]
      expect(key === other).toBe(isSame)
      expect(key).not.toBe(leadKeyOf({ id: otherId }))
    }),
  )
})
