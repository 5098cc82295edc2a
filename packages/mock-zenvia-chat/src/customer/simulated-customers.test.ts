import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'
import type { TestChat } from '../testing/open-chat.ts'
import { createCustomerDirectory } from './customer-directory.ts'
import type { CustomerRecord } from './customer-record.ts'
import { simulateCustomers } from './simulated-customers.ts'

/** So many that numbers which were drawn at random would meet several times. */
const PEOPLE = 200_000

const valuesOf = (field: string | readonly string[]): readonly string[] =>
  [field].flat().filter((value) => value !== '')

test('no two of 200,000 customers share a phone, a CPF or an email address', () => {
  const directory = createCustomerDirectory(PEOPLE)
  const customers = simulateCustomers({ seed: 1, directory })
  const seen = { channel_phone: new Set(), document: new Set(), channel_email: new Set() }
  const counts = { channel_phone: 0, document: 0, channel_email: 0 }

  for (let customer = 0; customer < PEOPLE; customer += 1) {
    const { fields } = customers.at(customer)
    for (const name of ['channel_phone', 'document', 'channel_email'] as const) {
      for (const value of valuesOf(fields[name])) {
        seen[name].add(value)
        counts[name] += 1
      }
    }
  }

  expect({
    channel_phone: seen.channel_phone.size,
    document: seen.document.size,
    channel_email: seen.channel_email.size,
  }).toEqual(counts)
  expect(counts.channel_phone).toBeGreaterThan(PEOPLE / 2)
  expect(counts.document).toBeGreaterThan(PEOPLE / 3)
  expect(counts.channel_email).toBeGreaterThan(PEOPLE / 2)
})

test('the same seed gives the same customers, and another one others', () => {
  const directory = createCustomerDirectory(100)
  const of = (seed: number): readonly CustomerRecord[] => {
    const { at } = simulateCustomers({ seed, directory })
    return [7, 3, 99, 7].map(at)
  }

  expect(of(1)).toEqual(of(1))
  expect(of(1)[0]).toEqual(of(1)[3])
  expect(of(1)[0]?.fields.main_identifier).not.toBe(of(2)[0]?.fields.main_identifier)
})

describe('the default scenario', () => {
  let chat: TestChat
  let customers: ReadonlyMap<string, CustomerRecord>
  beforeAll(async () => {
    chat = openChat({ scenario: 'default' })
    const rows = await chat.expanded({ from: '2015-01-01', limit: 10_000 })
    customers = new Map(
      rows.map(({ customer: { id, fields }, group_name: group }) => [id, { id, fields, group }]),
    )
  })
  afterAll(() => chat[Symbol.asyncDispose]())

  const pairOf = (one: string, other: string): readonly (CustomerRecord | undefined)[] => [
    customers.get(one),
    customers.get(other),
  ]

  test.each([
    ['9012', '9212'],
    ['9025', '9225'],
    ['9040', '9240'],
  ])('knows the customers %s and %s to be one person in two groups', (one, other) => {
    const [first, second] = pairOf(one, other)

    expect(first?.fields.document).not.toBe('')
    expect(first?.fields).toMatchObject(personOf(second))
    expect(first?.fields.channel_phone).toEqual(second?.fields.channel_phone)
    expect(first?.group).not.toBe(second?.group)
  })

  test.each([
    ['9051', '9251'],
    ['9064', '9264'],
  ])('has the customers %s and %s twice in one group', (one, other) => {
    const [first, second] = pairOf(one, other)

    expect(first?.fields).toMatchObject(personOf(second))
    expect(first?.fields.channel_phone).toEqual(second?.fields.channel_phone)
    expect(first?.group).toBe(second?.group)
  })

  test.each([
    ['9077', '9277'],
    ['9088', '9288'],
  ])('has the customers %s and %s, a person who changed the number', (one, other) => {
    const [first, second] = pairOf(one, other)

    expect(first?.fields).toMatchObject(personOf(second))
    expect(first?.fields.channel_phone).not.toEqual(second?.fields.channel_phone)
    expect(first?.group).toBe(second?.group)
  })

  test('has nobody else twice', () => {
    const documents = [...customers.values()].flatMap(({ fields }) => valuesOf(fields.document))
    const again = documents.filter((document, index) => documents.indexOf(document) !== index)

    expect(again).toHaveLength(7)
  })
})

function personOf(customer: CustomerRecord | undefined): Partial<CustomerRecord['fields']> {
  expect(customer).toBeDefined()
  const { main_identifier, document } = customer?.fields ?? {}
  return {
    ...(main_identifier !== undefined && { main_identifier }),
    ...(document !== undefined && { document }),
  }
}
