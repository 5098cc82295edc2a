import {
  BRAZILIAN_NAMES,
  BRAZILIAN_PHONES,
  createCpfBook,
  createPhoneBook,
} from '@ensaio/synthetic-data'
import { createSeededRandom, mixSeed } from '../simulation/seeded-random.ts'
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
    // One draw after the other, in an order that no fact may change.
    factsOf: (customer) => {
      const repeat = repeated?.get(customer)
      const person = repeat?.person ?? customer
      const segment = directory.segmentOf(customer)
      const has = (share: number, isCertain: boolean): boolean =>
        random.chance(isCertain || repeat !== undefined ? 1 : share)
      facts.customer = customer
      facts.person = person
      facts.name = nameNumberOf(customer)
      random.reseed(mixSeed(seed ^ CUSTOMER_SALT ^ 1, person))
      const group = random.chance(SHARE.group) ? random.pick(GROUPS) : ''
      facts.group = repeat?.group ?? group
      const phonePerson = repeat?.hasNewPhone === true ? person + NEW_PHONES_FROM : person
      facts.phone = has(SHARE.phone, isReachedByPhone(segment)) ? phones.digitsOf(phonePerson) : 0
      facts.mailHost = has(SHARE.mail, segment === 'mail') ? random.pick(MAIL_HOSTS) : ''
      facts.hasSecondMail = facts.mailHost !== '' && random.chance(SHARE.second)
      facts.hasExternalId = random.chance(SHARE.externalId)
      facts.hasFacebook = has(SHARE.facebook, segment === 'facebook')
      facts.hasMarketplace = has(SHARE.marketplace, segment === 'marketplace')
      facts.secondPhone =
        facts.phone !== 0 && random.chance(SHARE.second)
          ? phones.digitsOf(person + SECOND_PHONES_FROM)
          : 0
      facts.hasTelegram = has(SHARE.telegram, segment === 'telegram')
      facts.document = has(SHARE.document, false)
        ? documents.digitsOf(person, phones.areaCodeOf(person))
        : -1
      facts.hasPhoto = random.chance(SHARE.photo)
      return facts
    },
  }
}

function isReachedByPhone(segment: CustomerSegment['name']): boolean {
  return segment === 'phone' || segment === 'telegram'
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
