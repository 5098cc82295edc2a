import { defined } from '@ensaio/mock-kit'
import {
  BRAZILIAN_NAMES,
  BRAZILIAN_PHONES,
  cpfRegionOf,
  createCpfBook,
  createPhoneBook,
} from '@ensaio/synthetic-data'
import { mixSeed, nthBits } from '../simulation/seeded-random.ts'
import type { CustomerDirectory } from './customer-directory.ts'
import { drawFields, HAS } from './customer-fields.ts'
import { GROUP_NAMES } from './repeated-customers.ts'
import type { RepeatedCustomer } from './repeated-customers.ts'

/** All that is drawn of a customer, as numbers: the texts follow from these. */
export interface CustomerFacts {
  customer: number
  /** The number of the person: by it, nobody has another one's mailbox or ids. */
  person: number
  /** Number of the name. */
  name: number
  /** Bits of HAS. */
  has: number
  /** Number of the group. */
  group: number
  /** The digits of each phone; 0 for none. */
  phone: number
  secondPhone: number
  /** Index of the address's host, for one who has an address. */
  mailHost: number
  /** The digits of the CPF; -1 for none. */
  document: number
}

export interface CustomerFactsOptions {
  readonly seed: number
  readonly directory: CustomerDirectory
  /** Customers who are other records of a person. @default none */
  readonly repeated?: ReadonlyMap<number, RepeatedCustomer>
}

export interface CustomerDraws {
  /** Draws the facts of a customer, which are valid until the next call. */
  factsOf(customer: number): Readonly<CustomerFacts>
  /** Returns the number of a customer's name. */
  nameNumberOf(customer: number): number
}

/** Keeps the seeds of customers apart from those of interactions. */
const CUSTOMER_SALT = 0x1b873593

/** Four, as many as two bits choose from. */
export const MAIL_HOSTS = ['example.com', 'example.com', 'example.net', 'example.org'] as const

/** Above the numbers of all people, so that no phone is used twice. */
const SECOND_PHONES_FROM = BRAZILIAN_PHONES.size / 2
const NEW_PHONES_FROM = BRAZILIAN_PHONES.size / 4

/** Customers who are repeated have all that a program joins them by. */
const ALL_CERTAIN =
  HAS.phone | HAS.mail | HAS.facebook | HAS.marketplace | HAS.telegram | HAS.document

/** The regions of CPFs by area. */
const REGIONS = Uint8Array.from(BRAZILIAN_PHONES.areas, ({ code }) => cpfRegionOf(code))

/** Draws the customers of a seed: no two people share a phone, a CPF or an email address. */
export function createCustomerDraws({
  seed,
  directory,
  repeated,
}: CustomerFactsOptions): CustomerDraws {
  const names = BRAZILIAN_NAMES
  const phones = createPhoneBook(BRAZILIAN_PHONES, mixSeed(seed, 1))
  const documents = createCpfBook(mixSeed(seed, 2))
  const facts = createFacts()
  const nameOf = (person: number): number => {
    const own = mixSeed(seed ^ CUSTOMER_SALT, person)
    return names.numberAt(nthBits(own, 1), nthBits(own, 2), nthBits(own, 3))
  }
  // A function of its own, as V8 inlines little into one.
  const drawNumbers = (has: number, person: number, phonePerson: number): void => {
    facts.phone = (has & HAS.phone) === 0 ? 0 : phones.digitsOf(phonePerson)
    facts.secondPhone =
      (has & HAS.secondPhone) === 0 ? 0 : phones.digitsOf(person + SECOND_PHONES_FROM)
    facts.document =
      (has & HAS.document) === 0
        ? -1
        : documents.digitsOf(person, defined(REGIONS[phones.areaIndexOf(person)]))
  }
  return {
    nameNumberOf: (customer) => nameOf(repeated?.get(customer)?.person ?? customer),
    factsOf: (customer) => {
      const repeat = repeated?.get(customer)
      const person = repeat?.person ?? customer
      const own = mixSeed(seed ^ CUSTOMER_SALT ^ 1, person)
      const has = drawFields(
        own,
        repeat === undefined ? directory.certainOf(customer) : ALL_CERTAIN,
      )
      facts.customer = customer
      facts.person = person
      facts.name = nameOf(person)
      facts.has = has
      // The bits above those of the fields.
      facts.mailHost = (own >>> 12) & 3
      facts.group = (has & HAS.group) === 0 ? 0 : 1 + ((own >>> 14) & 3)
      if (repeat !== undefined) facts.group = GROUP_NAMES.indexOf(repeat.group)
      drawNumbers(has, person, repeat?.hasNewPhone === true ? person + NEW_PHONES_FROM : person)
      return facts
    },
  }
}

function createFacts(): CustomerFacts {
  return {
    customer: 0,
    person: 0,
    name: 0,
    has: 0,
    group: 0,
    phone: 0,
    secondPhone: 0,
    mailHost: 0,
    document: -1,
  }
}
