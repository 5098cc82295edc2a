import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldChangesOf, joinFieldChanges, withFieldChanges } from './field-changes.ts'

const value = fc.oneof(
  fc.integer({ max: 3, min: 0 }),
  fc.constantFrom('a', null),
  fc.array(fc.nat(2)),
)
const record = fc.record(
  {
    a: value,
    b: value,
    c: fc.record({ d: value, e: fc.record({ f: value }) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['a'] },
)

test('the changes of a record make it what it became, down to the order of its fields', () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      const changes = fieldChangesOf(before, after)
      const made = changes === undefined ? after : withFieldChanges(before, changes)

      expect(JSON.stringify(made)).toBe(JSON.stringify(after))
    }),
    { numRuns: 500 },
  )
})

test('joined changes lead to the same as one after the other', () => {
  const full = fc.record({ a: value, c: fc.record({ d: value, e: fc.record({ f: value }) }) })
  fc.assert(
    fc.property(full, full, full, (one, two, three) => {
      const [first = [], second = []] = [fieldChangesOf(one, two), fieldChangesOf(two, three)]

      const joined = withFieldChanges(one, joinFieldChanges(first, second))

      expect(JSON.stringify(joined)).toBe(JSON.stringify(three))
    }),
    { numRuns: 500 },
  )
})

test('finds few fields, and gives up where they are others', () => {
  const lead = { id: 'lead-1', status: 'New' }
  const before = { key: 'lead-1', lead, count: 1 }

  expect(fieldChangesOf(before, { ...before, lead: { ...lead, status: 'Sold' } })).toEqual([
    [['lead', 'status'], 'Sold'],
  ])
  expect(fieldChangesOf(before, { ...before, lead: { ...lead } })).toEqual([])
  expect(fieldChangesOf(before, { ...before, more: 1 })).toBeUndefined()
  expect(fieldChangesOf(before, { ...before, count: undefined })).toBeUndefined()
  expect(fieldChangesOf({ ...before, count: undefined }, before)).toBeUndefined()
  expect(fieldChangesOf({ a: 1, b: 2 }, { b: 2, a: 1 })).toBeUndefined()
  expect(fieldChangesOf({ at: new Date(0) }, { at: new Date(1) })).toEqual([[['at'], new Date(1)]])
})
