import { expect, test } from 'vitest'
import { count, boolean, oneOf, optional, recordWith, type Shape, text } from './field-rule.ts'
import { findPayloadViolations } from './parse-payload.ts'
import { PayloadError } from './payload-error.ts'

interface Pet {
  readonly name: string
  readonly kind: 'cat' | 'dog'
  readonly isOld?: boolean
}

const petShape: Shape<Pet> = { name: text, kind: oneOf(['cat', 'dog']), isOld: optional(boolean) }

test('finds nothing wrong with a payload that fits, extra keys or not', () => {
  expect(findPayloadViolations({ name: 'Tom', kind: 'cat' }, petShape)).toEqual([])
  expect(findPayloadViolations({ name: 'Tom', kind: 'cat', isOld: true, x: 1 }, petShape)).toEqual(
    [],
  )
})

test('finds every key that is wrong', () => {
  const violations = findPayloadViolations({ kind: 'bird', isOld: null }, petShape)

  expect(violations).toEqual([
    { key: 'name', expected: 'a string', received: 'missing' },
    { key: 'kind', expected: 'one of cat, dog', received: 'another string' },
    { key: 'isOld', expected: 'a boolean', received: 'null' },
  ])
  expect(new PayloadError('the pet', violations).message).toBe(
    'Failed to read the pet: name must be a string, but is missing; kind must be one of cat, dog, but is another ' +
      'string; isOld must be a boolean, but is null. Send it as the contract describes it.',
  )
})

test('reads counts, and objects that need certain keys', () => {
  const shape = { visits: count, owner: recordWith(['id']) }
  const expectedOwner = 'an object with a string under id'

  expect(findPayloadViolations({ visits: 0, owner: { id: 'o-1', age: 30 } }, shape)).toEqual([])
  expect(findPayloadViolations({ visits: 1.5, owner: { name: 'Ann' } }, shape)).toEqual([
    { key: 'visits', expected: 'a whole number', received: 'another number' },
    { key: 'owner', expected: expectedOwner, received: 'another object' },
  ])
  expect(findPayloadViolations({ visits: '1', owner: [] }, shape)).toEqual([
    { key: 'visits', expected: 'a whole number', received: 'a string' },
    { key: 'owner', expected: expectedOwner, received: 'an array' },
  ])
  expect(findPayloadViolations({ visits: -1, owner: null }, shape)).toEqual([
    { key: 'visits', expected: 'a whole number', received: 'another number' },
    { key: 'owner', expected: expectedOwner, received: 'null' },
  ])
})

test.each([
  [null, 'null'],
  [[], 'an array'],
  ['Tom', 'a string'],
  [1, 'a number'],
])('takes %j for no object', (payload, received) => {
  expect(findPayloadViolations(payload, petShape)).toEqual([
    { key: '', expected: 'a JSON object', received },
  ])
})

test('is not fooled by keys that every object inherits', () => {
  const violations = findPayloadViolations({}, { toString: text })

  expect(violations).toMatchObject([{ key: 'toString', received: 'missing' }])
})
