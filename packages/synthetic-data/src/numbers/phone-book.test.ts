import { parsePhoneNumber } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { createPhoneBook } from './phone-book.ts'
import { AMERICAN_PHONES, ARGENTINE_PHONES, BRAZILIAN_PHONES } from './phone-plans.ts'

const PLANS = [
  ['BR', BRAZILIAN_PHONES],
  ['AR', ARGENTINE_PHONES],
  ['US', AMERICAN_PHONES],
] as const

describe.each(PLANS)('the phones of %s', (country, plan) => {
  const book = createPhoneBook(plan, 7)
  const people = Array.from({ length: Math.min(plan.size, 2_000) }, (_, person) => person)

  test('are numbers that the country can have', () => {
    const odd = people
      .map((person) => book.phoneOf(person))
      .filter((phone) => {
        const parsed = parsePhoneNumber(phone)
        return parsed.country !== country || !parsed.isValid() || parsed.number !== phone
      })

    expect(odd).toEqual([])
  })

  test('begin with the area code of the person', () => {
    for (const person of people.slice(0, 100)) {
      const start = `${plan.prefix}${book.areaCodeOf(person)}`
      expect(book.phoneOf(person).slice(0, start.length)).toBe(start)
    }
  })

  test('lie in areas as often as people live there', () => {
    const [area] = plan.areas
    const total = plan.areas.reduce((sum, { weight }) => sum + weight, 0)
    const inArea = people.filter((person) => book.areaCodeOf(person) === area?.code)

    expect(inArea.length / people.length).toBeCloseTo((area?.weight ?? 0) / total, 1)
  })

  test('differ by seed', () => {
    const phones = people.slice(0, 10).map((person) => book.phoneOf(person))
    const others = people.slice(0, 10).map(createPhoneBook(plan, 8).phoneOf)

    expect(others).not.toEqual(phones)
  })
})

test('no two of a million Brazilians have the same phone', () => {
  const book = createPhoneBook(BRAZILIAN_PHONES, 1)
  const phones = new Set<string>()
  for (let person = 0; person < 1_000_000; person += 1) phones.add(book.phoneOf(person))

  expect(phones.size).toBe(1_000_000)
})

test('refuses a plan whose areas have too few numbers, and a person beyond its size', () => {
  const area = { code: '11', weight: 1, first: 0, count: 5 }

  expect(() => createPhoneBook({ prefix: '+0', size: 6, areas: [area] }, 1)).toThrow(
    'Failed to create a phone book: area 11 has 5 numbers for 6 people. Lower its weight or the size.',
  )
})
