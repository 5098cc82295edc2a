import { expect, test } from 'vitest'
import { readContact } from './contact.ts'

function read(phones: readonly string[], emails: readonly string[] = []) {
  const warnings: string[] = []
  const world = { warn: (text: string) => void warnings.push(text) }
  return { ...readContact(world, { phones, emails }, 'AR'), warnings }
}

test('a number that comes again is read and warned of once', () => {
  const { phones, warnings } = read(Array.from({ length: 1_000 }, () => '12'))

  expect(phones).toEqual(['12'])
  expect(warnings).toHaveLength(1)
})

test('the first hundreds of numbers are read, the others are left out, and one warning says so', () => {
  const written = Array.from({ length: 1_000 }, (_, index) => `011 15-5555-${1_000 + index}`)

  const { phones, warnings } = read([...written, 'none'])

  expect(phones).toHaveLength(200)
  expect(phones.every((phone) => phone.startsWith('+54911'))).toBe(true)
  expect(warnings).toEqual([expect.stringContaining('the first 200 of 1001 are read')])
})

test('the first hundreds of emails are read, each once in any spelling', () => {
  const written = Array.from({ length: 1_000 }, (_, index) => `a${index}@example.com`)

  const { emails, warnings } = read([], [...written, 'A0@example.com'])

  expect(emails).toHaveLength(200)
  expect(warnings).toEqual([expect.stringContaining('emails: the first 200 of 1000 are read')])
})
