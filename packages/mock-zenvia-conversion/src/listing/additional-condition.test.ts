import { expect, test } from 'vitest'
import { additionalField, toCondition } from './additional-condition.ts'

const DATA = {
  state: 'Sold',
  budget: 9,
  code: '10',
  note: 'a=b ~ c',
  nothing: null,
  won: true,
  odd: { toString: 1 },
  list: [1, null, 'B', [2]],
}

test.each([
  ['state=sold', true],
  ['state=open', false],
  ['budget=9', true],
  ['budget=9.0', true],
  ['budget>8', true],
  ['budget>9', false],
  ['budget>=9', true],
  ['budget<10', true],
  ['budget<=8', false],
  ['code>9', true],
  ['state>open', true],
  ['state~OL', true],
  ['note~=b', true],
  ['note=a=b ~ c', true],
  ['won=true', true],
  ['nothing=', false],
  ['missing=', false],
  ['missing<1', false],
  ['toString~', false],
  ['odd=[object Object]', true],
  ['list=1,,b,2', true],
])('%s is %s', (condition, meets) => {
  const { field, isMetBy } = toCondition(condition)

  expect(isMetBy(additionalField(DATA, field))).toBe(meets)
})
