import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCpfBook, eightDigitsAt, toCpf } from './cpf.ts'

// Numbers from textbooks and forms, which belong to nobody.
test.each([
  [1, '00000000191'],
  [111_444_777, '11144477735'],
  [123_456_789, '12345678909'],
])('has valid check digits for %d', (number, document) => {
  expect(toCpf(number)).toBe(document)
})

test('has the check digits that the rule gives, one digit after the other', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (number) => {
      const digits = [...String(number).padStart(9, '0')].map(Number)
      for (let count = 0; count < 2; count += 1) {
        const sum = digits.reduce((left, digit, at) => left + digit * (digits.length + 1 - at), 0)
        digits.push(((sum * 10) % 11) % 10)
      }

      expect(toCpf(number)).toBe(digits.join(''))
    }),
  )
})

test('no two of a million people have the same CPF, and all have one of eleven digits over the whole range', () => {
  const book = createCpfBook(3)
  const documents = new Set<string>()
  for (let person = 0; person < 1_000_000; person += 1) documents.add(book.cpfOf(person, '11'))
  const sorted = [...documents].toSorted()

  expect(documents.size).toBe(1_000_000)
  expect(sorted.every((document) => /^\d{8}8\d\d$/.test(document))).toBe(true)
  expect(Number(sorted[0]?.slice(0, 8))).toBeLessThan(1_000)
  expect(Number(sorted.at(-1)?.slice(0, 8))).toBeGreaterThan(99_999_000)
})

test('leaves out the numbers whose digits are all the same', () => {
  const { size } = createCpfBook(3)
  const around = [0, 11_111_109, 11_111_110, 22_222_219, 22_222_220, size - 1]

  expect(around.map(eightDigitsAt)).toEqual([
    1, 11_111_110, 11_111_112, 22_222_221, 22_222_223, 99_999_998,
  ])
})

test.each([
  ['11', '8'],
  ['21', '7'],
  ['51', '0'],
  ['69', '2'],
  ['81', '4'],
  ['98', '3'],
])('has the digit of the region of area %s', (area, digit) => {
  expect(createCpfBook(1).cpfOf(5, area)[8]).toBe(digit)
})
