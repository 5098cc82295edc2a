import { expect, expectTypeOf, test } from 'vitest'
import { customerField } from './customer-field.ts'
import type { WithCustomer } from './customer-field.ts'
import type { ExpandedRow, HistoryRow, OngoingRow } from './models.ts'

test.each([
  ['a text', 'a@example.com', ['a@example.com']],
  ['a list', ['a@example.com', 'b@example.com'], ['a@example.com', 'b@example.com']],
  ['an empty text', '', []],
  ['an empty list', [], []],
  ['empty texts in a list', ['', 'b@example.com'], ['b@example.com']],
  ['null', null, []],
  ['nothing', undefined, []],
])('lists the values that came as %s', (_, value, listed) => {
  const record = { customer: { fields: { channel_email: value } } }

  expect(customerField(record, 'channel_email')).toEqual(listed)
})

test('takes every kind of row', () => {
  expectTypeOf<HistoryRow>().toExtend<WithCustomer>()
  expectTypeOf<ExpandedRow>().toExtend<WithCustomer>()
  expectTypeOf<OngoingRow>().toExtend<WithCustomer>()
})
