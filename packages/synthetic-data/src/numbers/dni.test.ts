import { expect, test } from 'vitest'
import { createDniBook } from './dni.ts'

test('no two of a hundred thousand people have the same DNI, and all have seven or eight digits', () => {
  const { dniOf } = createDniBook(1)
  const numbers = Array.from({ length: 100_000 }, (_, person) => dniOf(person))

  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers.filter((number) => !/^\d{7,8}$/.test(number))).toEqual([])
})
