import { expect, test } from 'vitest'
import { sampleLead } from '../testing/open-conversica.ts'
import { newRecord, updatedRecord } from './lead.ts'

test('takes over the values that differ, and keeps the rest', () => {
  const record = newRecord(sampleLead({ city: 'Springfield' }), 0, 'main')

  const { lead } = updatedRecord(record, { ...record.lead, city: 'Salem', more: 1 }, 'main')

  expect(lead).toEqual({ ...record.lead, city: 'Salem', more: 1 })
})

test('inherits nothing from what an update calls __proto__', () => {
  const record = newRecord(sampleLead({}), 0, 'main')
  const text = JSON.stringify(record.lead).replace('{', '{"__proto__":{"optOut":true},')

  const { lead } = updatedRecord(record, JSON.parse(text), 'main')

  expect(Object.getPrototypeOf(lead)).toBe(Object.prototype)
  expect(lead).toEqual(record.lead)
})
