import { defined } from '@ensaio/mock-kit'
import {
  BRAZILIAN_NAMES,
  BRAZILIAN_PHONES,
  createCpfBook,
  createPhoneBook,
} from '@ensaio/synthetic-data'
import { createSeededRandom, mixSeed, nthFloat } from '../simulation/seeded-random.ts'
import type { CustomerDirectory, CustomerSegment } from './customer-directory.ts'
import { GROUPS } from './repeated-customers.ts'
import type { RepeatedCustomer } from './repeated-customers.ts'

/** All that is drawn of a customer, as numbers: the texts follow from these. */
export interface CustomerFacts {
  customer: number
  /** The number of the person: by it, nobody has another one's mailbox or ids. */
  person: number
  /** Number of the name. */
  name: number
  group: string
  /** The digits of each phone; 0 for none. */
  phone: number
  secondPhone: number
  /** Host of the address; empty for none. */
  mailHost: string
  hasSecondMail: boolean
  hasExternalId: boolean
  hasFacebook: boolean
  hasMarketplace: boolean
  hasTelegram: boolean
  /** The digits of the CPF; -1 for none. */
  document: number
  hasPhoto: boolean
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

export const MAIL_HOSTS = ['example.com', 'example.com', 'example.net', 'example.org'] as const

/** Above the numbers of all people, so that no phone is used twice. */
const SECOND_PHONES_FROM = BRAZILIAN_PHONES.size / 2
const NEW_PHONES_FROM = BRAZILIAN_PHONES.size / 4

/** Shares of the customers who have a field, beside those who write by it. */
const SHARE = {
  group: 0.25,
  phone: 0.4,
  mail: 0.5,
  second: 0.08,
  externalId: 0.35,
  facebook: 0.05,
  marketplace: 0.05,
  telegram: 0.03,
  document: 0.45,
  photo: 0.3,
} as const

type Shares = Readonly<Record<keyof typeof SHARE, number>>

/** The shares among the customers of a segment: all have what they write by. */
const CERTAIN: Readonly<Record<CustomerSegment['name'], Shares>> = {
  phone: { ...SHARE, phone: 1 },
  mail: { ...SHARE, mail: 1 },
  facebook: { ...SHARE, facebook: 1 },
  telegram: { ...SHARE, phone: 1, telegram: 1 },
  marketplace: { ...SHARE, marketplace: 1 },
}

/** Customers who are repeated have all that a program joins them by. */
const ALL_CERTAIN: Shares = {
  ...SHARE,
  phone: 1,
  mail: 1,
  facebook: 1,
  marketplace: 1,
  telegram: 1,
  document: 1,
}

/** Draws the customers of a seed: no two people share a phone, a CPF or an email address. */
export function createCustomerDraws({
  seed,
  directory,
  repeated,
}: CustomerFactsOptions): CustomerDraws {
  const random = createSeededRandom()
  const phones = createPhoneBook(BRAZILIAN_PHONES, mixSeed(seed, 1))
  const documents = createCpfBook(mixSeed(seed, 2))
  const facts = createFacts()
  const nameNumberOf = (customer: number): number => {
    const person = repeated?.get(customer)?.person ?? customer
    random.reseed(mixSeed(seed ^ CUSTOMER_SALT, person))
    return BRAZILIAN_NAMES.draw(random)
  }
  return {
    nameNumberOf,
    factsOf: (customer) => {
      const repeat = repeated?.get(customer)
      const person = repeat?.person ?? customer
      facts.customer = customer
      facts.person = person
      facts.name = nameNumberOf(customer)
      const own = mixSeed(seed ^ CUSTOMER_SALT ^ 1, person)
      // One draw after the other, in an order that no fact may change.
      let draws = 1
      const hasGroup = nthFloat(own, draws) < SHARE.group
      const group = hasGroup ? pick(GROUPS, nthFloat(own, (draws += 1))) : ''
      facts.group = repeat?.group ?? group
      const certain = repeat === undefined ? CERTAIN[directory.segmentOf(customer)] : ALL_CERTAIN
      const phonePerson = repeat?.hasNewPhone === true ? person + NEW_PHONES_FROM : person
      facts.phone = nthFloat(own, (draws += 1)) < certain.phone ? phones.digitsOf(phonePerson) : 0
      const hasMail = nthFloat(own, (draws += 1)) < certain.mail
      facts.mailHost = hasMail ? pick(MAIL_HOSTS, nthFloat(own, (draws += 1))) : ''
      facts.hasSecondMail = hasMail && nthFloat(own, (draws += 1)) < SHARE.second
      facts.hasExternalId = nthFloat(own, (draws += 1)) < SHARE.externalId
      facts.hasFacebook = nthFloat(own, (draws += 1)) < certain.facebook
      facts.hasMarketplace = nthFloat(own, (draws += 1)) < certain.marketplace
      const hasSecond = facts.phone !== 0 && nthFloat(own, (draws += 1)) < SHARE.second
      facts.secondPhone = hasSecond ? phones.digitsOf(person + SECOND_PHONES_FROM) : 0
      facts.hasTelegram = nthFloat(own, (draws += 1)) < certain.telegram
      facts.document =
        nthFloat(own, (draws += 1)) < certain.document
          ? documents.digitsOf(person, phones.areaCodeOf(person))
          : -1
      facts.hasPhoto = nthFloat(own, draws + 1) < SHARE.photo
      return facts
    },
  }
}

function pick<Value>(values: readonly Value[], fraction: number): Value {
  return defined(values[Math.floor(fraction * values.length)])
}

function createFacts(): CustomerFacts {
  return {
    customer: 0,
    person: 0,
    name: 0,
    group: '',
    phone: 0,
    secondPhone: 0,
    mailHost: '',
    hasSecondMail: false,
    hasExternalId: false,
    hasFacebook: false,
    hasMarketplace: false,
    hasTelegram: false,
    document: -1,
    hasPhoto: false,
  }
}
