// Writes customers as the history shows them, from what is drawn of them.
import { defined } from '@ensaio/mock-kit'
import {
  BRAZILIAN_NAMES,
  givenIndexOf,
  lastIndexOf,
  MAILBOX_SEPARATORS,
  mailboxStyleOf,
  middleIndexOf,
  toMailboxWords,
} from '@ensaio/synthetic-data'
import { MAIL_HOSTS } from '../customer/customer-facts.ts'
import type { CustomerFacts } from '../customer/customer-facts.ts'
import { HAS } from '../customer/customer-fields.ts'
import {
  CPF_DIGITS,
  customerIdOf,
  FACEBOOK_ID_START,
  nineDigitsOf,
  PHOTO_START,
  WORK_HOST,
} from '../customer/simulated-customers.ts'
import type { Fragment, RowText } from './row-text.ts'

/** More than any customer takes: three names, two addresses and phones, and what stands between them. */
export const CUSTOMER_BYTES_MAX = 2_048

const NINE_DIGITS = 9
/** Of Brazilian mobiles, with the country's code. */
const PHONE_DIGITS = 13

/** Writes customers with the fragments of one text. */
export interface CustomerText {
  /** Adds the end of the id and all fields but the photo, with commas between them. Returns where the fields begin. */
  addFields(facts: CustomerFacts): number
  /** Adds the beginning of the photo, for one who has a photo. */
  addPhoto(facts: CustomerFacts): void
}

const FIELDS_START = '","fields":{'
const FIELDS = [
  'channel_email',
  'channel_external',
  'channel_facebook',
  'channel_mercado_livre',
  'channel_phone',
  'channel_telegram',
  'document',
  'main_identifier',
] as const

/** A value that some customers have, with what stands before and behind the part that is the customer's own. */
interface Item {
  readonly field: (typeof FIELDS)[number] | undefined
  readonly before: string
  readonly behind: string
}

/** The start, and the items that may follow each other, in the order of their fields. Two values of a field are a list. */
const ITEMS: readonly Item[] = [
  { field: undefined, before: '', behind: FIELDS_START },
  { field: 'channel_email', before: '["', behind: `@${WORK_HOST}"]` },
  { field: 'channel_external', before: '"cli-', behind: '"' },
  { field: 'channel_facebook', before: `"${FACEBOOK_ID_START}`, behind: '"' },
  { field: 'channel_mercado_livre', before: '"', behind: '"' },
  { field: 'channel_phone', before: '"+', behind: '"' },
  { field: 'channel_phone', before: '["+', behind: '"]' },
  { field: 'channel_telegram', before: '"', behind: '"' },
  { field: 'document', before: '"', behind: '"' },
  { field: 'main_identifier', before: '"', behind: '"' },
  ...MAIL_HOSTS.map(
    (host) => ({ field: 'channel_email', before: '"', behind: `@${host}"` }) as const,
  ),
]
const [START, MAILS, EXTERNAL, FACEBOOK, MARKETPLACE] = [0, 1, 2, 3, 4]
const [PHONE, PHONES, TELEGRAM, DOCUMENT, NAME, MAIL] = [5, 6, 7, 8, 9, 10]

export function createCustomerText(text: RowText): CustomerText {
  const between = createBetween(text)
  const addMails = createMailWriter(text)
  const addName = createNameWriter(text)
  const photo = text.fragment(`,"main_photo":"${PHOTO_START}`)
  const nextPhone = text.fragment('","+')
  // Both return the last item that the customer has, from behind which the next one is added.
  const addIds = (facts: CustomerFacts, last: number): number => {
    let from = last
    if ((facts.has & HAS.externalId) !== 0) {
      text.add(between(from, (from = EXTERNAL)))
      text.addNumber(facts.customer)
    }
    if ((facts.has & HAS.facebook) !== 0) {
      text.add(between(from, (from = FACEBOOK)))
      text.addDigits(nineDigitsOf(facts.person), NINE_DIGITS)
    }
    if ((facts.has & HAS.marketplace) !== 0) {
      text.add(between(from, (from = MARKETPLACE)))
      text.addDigits(nineDigitsOf(facts.person), NINE_DIGITS)
    }
    return from
  }
  const addPhones = ({ phone, secondPhone, person, has }: CustomerFacts, last: number): number => {
    let from = last
    if (phone !== 0) {
      text.add(between(from, (from = secondPhone === 0 ? PHONE : PHONES)))
      text.addDigits(phone, PHONE_DIGITS)
    }
    if (secondPhone !== 0) {
      text.add(nextPhone)
      text.addDigits(secondPhone, PHONE_DIGITS)
    }
    if ((has & HAS.telegram) !== 0) {
      text.add(between(from, (from = TELEGRAM)))
      text.addDigits(nineDigitsOf(person), NINE_DIGITS)
    }
    return from
  }
  return {
    addFields: (facts) => {
      const start = text.end + FIELDS_START.length
      let from = START
      if ((facts.has & HAS.mail) !== 0) {
        from = (facts.has & HAS.secondMail) === 0 ? MAIL + facts.mailHost : MAILS
        text.add(between(START, from))
        addMails(facts)
      }
      from = addPhones(facts, addIds(facts, from))
      if (facts.document >= 0) {
        text.add(between(from, (from = DOCUMENT)))
        text.addDigits(facts.document, CPF_DIGITS)
      }
      text.add(between(from, NAME))
      addName(facts)
      return start
    },
    addPhoto: ({ customer }) => {
      text.add(photo)
      text.addNumber(customerIdOf(customer))
    },
  }
}

/** Returns a function that finds what stands between the values of two items: the fields between them are empty. */
function createBetween(text: RowText): (from: number, to: number) => Fragment {
  const fragments = ITEMS.flatMap((from) => ITEMS.map((to) => text.fragment(textBetween(from, to))))
  return (from, to) => defined(fragments[from * ITEMS.length + to])
}

function textBetween(from: Item, to: Item): string {
  const [first, last] = [from, to].map(({ field }) => FIELDS.findIndex((name) => name === field))
  const empty = FIELDS.slice(defined(first) + 1, Math.max(0, defined(last))).map(
    (name) => `"${name}":""`,
  )
  const members = [...empty, `"${to.field}":${to.before}`].join()
  return `${from.behind}${from.field === undefined ? '' : ','}${members}`
}

type AddPart = (facts: CustomerFacts) => void

/** Adds the mailbox of a customer; of one with two addresses, the first address and the second mailbox. */
function createMailWriter(text: RowText): AddPart {
  const { given, last } = BRAZILIAN_NAMES
  const firstWords = MAILBOX_SEPARATORS.map((separator) =>
    given.map((name) => text.fragment(`${toMailboxWords(name)[0]}${separator}`)),
  )
  const lastWords = last.map((name) => text.fragment(toMailboxWords(`x ${name}`)[1]))
  const hosts = MAIL_HOSTS.map((host) => text.fragment(`@${host}","`))
  const addMailbox = (facts: CustomerFacts): void => {
    const { name, person } = facts
    text.add(defined(firstWords[mailboxStyleOf(person)]?.[givenIndexOf(name)]))
    text.add(defined(lastWords[lastIndexOf(name)]))
    text.addNumber(person)
  }
  return (facts) => {
    addMailbox(facts)
    if ((facts.has & HAS.secondMail) === 0) return
    text.add(defined(hosts[facts.mailHost]))
    addMailbox(facts)
  }
}

/** The name and the quotation mark behind it. */
function createNameWriter(text: RowText): AddPart {
  const { given, middle, last } = BRAZILIAN_NAMES
  const encode = (name: string, end: string): Fragment =>
    text.fragment(`${JSON.stringify(name).slice(1, -1)}${end}`)
  const firstNames = given.map((name) => encode(name, ' '))
  const middleNames = middle.map((name) => encode(name, ' '))
  const lastNames = last.map((name) => encode(name, '"'))
  return ({ name: number }) => {
    const second = middleIndexOf(number)
    text.add(defined(firstNames[givenIndexOf(number)]))
    if (second > 0) text.add(defined(middleNames[second]))
    text.add(defined(lastNames[lastIndexOf(number)]))
  }
}
