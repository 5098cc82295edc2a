import { defined } from '@ensaio/mock-kit'
import {
  BRAZILIAN_NAMES,
  BRAZILIAN_PHONES,
  cpfRegionOf,
  createCpfBook,
  createPhoneBook,
} from '@ensaio/synthetic-data'
import {
  createSeededRandom,
  mixSeed,
  nthChance,
  nthFloat,
  toChance,
} from '../simulation/seeded-random.ts'
import type { Chance } from '../simulation/seeded-random.ts'
import type { CustomerDirectory, CustomerSegment } from './customer-directory.ts'
import { GROUPS } from './repeated-customers.ts'
import type { RepeatedCustomer } from './repeated-customers.ts'

/** All that is drawn of a customer, as numbers: the texts follow from these. */
export interface CustomerFacts {
  customer: number
  /** The number of the person: by it, nobody has another one's mailbox or ids. */
  person: number
  /** Number of the name, and the indexes of its parts. */
  name: number
  given: number
  middle: number
  last: number
  group: string
  /** The digits of each phone; 0 for none. */
  phone: number
  secondPhone: number
  /** Index of the address's host; -1 for none. */
  mailHost: number
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

type Chances = Readonly<Record<keyof typeof SHARE, Chance>>

const CHANCES = toChances(SHARE)

function toChances(shares: Readonly<Record<keyof typeof SHARE, number>>): Chances {
  const { group, phone, mail, second, externalId, facebook, marketplace, telegram } = shares
  return {
    group: toChance(group),
    phone: toChance(phone),
    mail: toChance(mail),
    second: toChance(second),
    externalId: toChance(externalId),
    facebook: toChance(facebook),
    marketplace: toChance(marketplace),
    telegram: toChance(telegram),
    document: toChance(shares.document),
    photo: toChance(shares.photo),
  }
}

/** The chances among the customers of a segment: all have what they write by. */
const CERTAIN: Readonly<Record<CustomerSegment['name'], Chances>> = {
  phone: toChances({ ...SHARE, phone: 1 }),
  mail: toChances({ ...SHARE, mail: 1 }),
  facebook: toChances({ ...SHARE, facebook: 1 }),
  telegram: toChances({ ...SHARE, phone: 1, telegram: 1 }),
  marketplace: toChances({ ...SHARE, marketplace: 1 }),
}

/** Customers who are repeated have all that a program joins them by. */
const ALL_CERTAIN = toChances({
  ...SHARE,
  phone: 1,
  mail: 1,
  facebook: 1,
  marketplace: 1,
  telegram: 1,
  document: 1,
})

/** The regions of CPFs by area. */
const REGIONS = Uint8Array.from(BRAZILIAN_PHONES.areas, ({ code }) => cpfRegionOf(code))

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
  const nameOf = (person: number): number => {
    random.reseed(mixSeed(seed ^ CUSTOMER_SALT, person))
    return BRAZILIAN_NAMES.draw(random)
  }
  // Each draw in its turn, which depends on those before it: no fact may change the order. Two functions, as V8 inlines little into one.
  const drawAddresses = (
    own: number,
    from: number,
    chances: Chances,
    phonePerson: number,
  ): number => {
    let draws = from
    facts.phone = nthChance(own, draws, chances.phone) ? phones.digitsOf(phonePerson) : 0
    const hasMail = nthChance(own, (draws += 1), chances.mail)
    facts.mailHost = hasMail ? indexIn(MAIL_HOSTS, nthFloat(own, (draws += 1))) : -1
    facts.hasSecondMail = hasMail && nthChance(own, (draws += 1), chances.second)
    facts.hasExternalId = nthChance(own, (draws += 1), chances.externalId)
    facts.hasFacebook = nthChance(own, (draws += 1), chances.facebook)
    facts.hasMarketplace = nthChance(own, (draws += 1), chances.marketplace)
    return draws + 1
  }
  const drawOthers = (own: number, from: number, chances: Chances, person: number): void => {
    let draws = from
    const hasSecond = facts.phone !== 0 && nthChance(own, draws, chances.second)
    if (facts.phone !== 0) draws += 1
    facts.secondPhone = hasSecond ? phones.digitsOf(person + SECOND_PHONES_FROM) : 0
    facts.hasTelegram = nthChance(own, draws, chances.telegram)
    const hasDocument = nthChance(own, draws + 1, chances.document)
    facts.document = hasDocument
      ? documents.digitsOf(person, defined(REGIONS[phones.areaIndexOf(person)]))
      : -1
    facts.hasPhoto = nthChance(own, draws + 2, chances.photo)
  }
  return {
    nameNumberOf: (customer) => nameOf(repeated?.get(customer)?.person ?? customer),
    factsOf: (customer) => {
      const repeat = repeated?.get(customer)
      const person = repeat?.person ?? customer
      facts.customer = customer
      facts.person = person
      facts.name = nameOf(person)
      ;[facts.given, facts.middle, facts.last] = BRAZILIAN_NAMES.partsOf(facts.name)
      const own = mixSeed(seed ^ CUSTOMER_SALT ^ 1, person)
      const hasGroup = nthChance(own, 1, CHANCES.group)
      const group = hasGroup ? defined(GROUPS[indexIn(GROUPS, nthFloat(own, 2))]) : ''
      facts.group = repeat?.group ?? group
      const chances = repeat === undefined ? CERTAIN[directory.segmentOf(customer)] : ALL_CERTAIN
      const phonePerson = repeat?.hasNewPhone === true ? person + NEW_PHONES_FROM : person
      const next = drawAddresses(own, hasGroup ? 3 : 2, chances, phonePerson)
      drawOthers(own, next, chances, person)
      return facts
    },
  }
}

/** Returns the index of the value that a number in [0, 1) chooses. */
function indexIn({ length }: readonly unknown[], fraction: number): number {
  return Math.floor(fraction * length)
}

function createFacts(): CustomerFacts {
  return {
    customer: 0,
    person: 0,
    name: 0,
    given: 0,
    middle: 0,
    last: 0,
    group: '',
    phone: 0,
    secondPhone: 0,
    mailHost: -1,
    hasSecondMail: false,
    hasExternalId: false,
    hasFacebook: false,
    hasMarketplace: false,
    hasTelegram: false,
    document: -1,
    hasPhoto: false,
  }
}
