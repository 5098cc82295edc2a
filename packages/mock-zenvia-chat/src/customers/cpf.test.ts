import { expect, test } from 'vitest'
import { toDocument } from './cpf.ts'

// Numbers that are known from textbooks and forms, and nobody's.
test.each([
  [1, '00000000191'],
  [111_444_777, '11144477735'],
  [123_456_789, '12345678909'],
])('of %d has the check digits that a form would ask for', (number, document) => {
  expect(toDocument(number)).toBe(document)
})
