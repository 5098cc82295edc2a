import {
  BRAZILIAN_NAMES,
  BRAZILIAN_PHONES,
  createCpfBook,
  createPhoneBook,
  toMailboxName,
} from '@ensaio/synthetic-data'
import { createSeededRandom, mixSeed } from '../simulation/seeded-random.ts'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import type { CustomerDirectory, CustomerSegment } from './customer-directory.ts'
import type { CustomerRecord } from './customer-record.ts'
import { GROUPS } from './repeated-customers.ts'
import type { RepeatedCustomer } from './repeated-customers.ts'

const FIRST_CUSTOMER_ID = 9_000
/** Keeps the seeds of customers apart from those of interactions. */
const CUSTOMER_SALT = 0x1b873593

/** The customers of an account: distinct people, but for those that are repeated by design. */
export interface SimulatedCustomers {
  /** Returns the customer with this number. */
  at(customer: number): CustomerRecord
  /** Returns the number of a customer's name. */
  nameNumberOf(customer: number): number
}

export interface SimulatedCustomersOptions {
  readonly seed: number
  readonly directory: CustomerDirectory
  /** Customers who are other records of a person. @default none */
  readonly repeated?: ReadonlyMap<number, RepeatedCustomer>
}

/** Simulates the customers of a seed: no two people share a phone, a CPF or an email address. */
export function simulateCustomers({
  seed,
  directory,
  repeated,
}: SimulatedCustomersOptions): SimulatedCustomers {
  const random = createSeededRandom()
  const books = {
    phones: createPhoneBook(BRAZILIAN_PHONES, mixSeed(seed, 1)),
    documents: createCpfBook(mixSeed(seed, 2)),
  }
  const nameNumberOf = (customer: number): number => {
    const person = repeated?.get(customer)?.person ?? customer
    random.reseed(mixSeed(seed ^ CUSTOMER_SALT, person))
    return BRAZILIAN_NAMES.draw(random)
  }
  return {
    nameNumberOf,
    at: (customer) => {
      const repeat = repeated?.get(customer)
      const number = repeat?.person ?? customer
      const name = BRAZILIAN_NAMES.fullNameOf(nameNumberOf(customer))
      random.reseed(mixSeed(seed ^ CUSTOMER_SALT ^ 1, number))
      const group = random.chance(0.25) ? random.pick(GROUPS) : ''
      const person = { number, customer, name, segment: directory.segmentOf(customer), repeat }
      return {
        id: String(FIRST_CUSTOMER_ID + customer),
        group: repeat?.group ?? group,
        fields: simulateFields(random, person, books),
      }
    },
  }
}

interface Person {
  /** The number by which phone, CPF and email are found. */
  readonly number: number
  readonly customer: number
  readonly name: string
  readonly segment: CustomerSegment['name']
  readonly repeat: RepeatedCustomer | undefined
}

interface Books {
  readonly phones: ReturnType<typeof createPhoneBook>
  readonly documents: ReturnType<typeof createCpfBook>
}

function simulateFields(
  random: SeededRandom,
  { number, customer, name, segment, repeat }: Person,
  { phones, documents }: Books,
): CustomerRecord['fields'] {
  const some = (share: number, value: () => string): string => (random.chance(share) ? value() : '')
  const certainFor = (segments: readonly CustomerSegment['name'][], other: number): number =>
    repeat !== undefined || segments.includes(segment) ? 1 : other
  // Most of what a customer costs, and half of them have none.
  const mailbox = (): string => toMailboxName(name, number)
  const phone = some(certainFor(['phone', 'telegram'], 0.4), () =>
    phones.phoneOf(repeat?.hasNewPhone === true ? number + NEW_PHONES_FROM : number),
  )
  const email = some(certainFor(['mail'], 0.5), () => `${mailbox()}@${random.pick(MAIL_HOSTS)}`)
  return {
    channel_email:
      email !== '' && random.chance(0.08) ? [email, `${mailbox()}@trabalho.example.com`] : email,
    channel_external: some(0.35, () => `cli-${customer}`),
    channel_facebook: some(certainFor(['facebook'], 0.05), () => `10000${nineDigitsOf(number)}`),
    channel_mercado_livre: some(certainFor(['marketplace'], 0.05), () => nineDigitsOf(number)),
    channel_phone:
      phone !== '' && random.chance(0.08)
        ? [phone, phones.phoneOf(number + SECOND_PHONES_FROM)]
        : phone,
    channel_telegram: some(certainFor(['telegram'], 0.03), () => nineDigitsOf(number)),
    document: some(certainFor([], 0.45), () => documents.cpfOf(number, phones.areaCodeOf(number))),
    main_identifier: name,
    main_photo: some(
      0.3,
      () => `https://files.example.com/photos/${FIRST_CUSTOMER_ID + customer}.jpg`,
    ),
  }
}

const MAIL_HOSTS = ['example.com', 'example.com', 'example.net', 'example.org'] as const

/** Above the numbers of all people, so that no phone is used twice. */
const SECOND_PHONES_FROM = BRAZILIAN_PHONES.size / 2
const NEW_PHONES_FROM = BRAZILIAN_PHONES.size / 4

const NINE_DIGITS = 900_000_000
/** A prime, so that no two numbers become the same. */
const SPREAD = 7_368_787

/** Returns an id of nine digits, another one for each number. */
function nineDigitsOf(number: number): string {
  return String(100_000_000 + ((number * SPREAD) % NINE_DIGITS))
}
