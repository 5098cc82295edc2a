import { expect, test } from 'vitest'
import { toCpf } from './cpf.ts'

// Numbers from textbooks and forms, which belong to nobody.
test.each([
  [1, '00000000191'],
  [111_444_777, '11144477735'],
  [123_456_789, '12345678909'],
])('has valid check digits for %d', (number, document) => {
  expect(toCpf(number)).toBe(document)
})
