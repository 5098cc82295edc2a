// Writes customers as the history shows them, from what is drawn of them.
import { defined } from '@ensaio/mock-kit'
import { BRAZILIAN_NAMES, mailboxSeparatorOf, toMailboxWords } from '@ensaio/synthetic-data'
import { MAIL_HOSTS } from '../customer/customer-facts.ts'
import type { CustomerFacts } from '../customer/customer-facts.ts'
import {
  CPF_DIGITS,
  customerIdOf,
  FACEBOOK_ID_START,
  nineDigitsOf,
  PHOTO_END,
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
  /** Adds all fields but the photo as members, with commas between them. */
  addFields(facts: CustomerFacts): void
  /** Adds the photo as a member, with a comma before it. */
  addPhoto(facts: CustomerFacts): void
}

export function createCustomerText(text: RowText): CustomerText {
  const addMailAndExternalId = createMailWriter(text)
  const addIds = createIdWriter(text)
  const addPhones = createPhoneWriter(text)
  const addName = createNameWriter(text)
  const [document, name] = [text.fragment('","document":"'), text.fragment('","main_identifier":"')]
  const photo = text.fragment(`,"main_photo":"${PHOTO_START}`)
  const photoEnd = text.fragment(`${PHOTO_END}"`)
  const noPhoto = text.fragment(',"main_photo":""')
  return {
    addFields: (facts) => {
      addMailAndExternalId(facts)
      addIds(facts)
      addPhones(facts)
      text.add(document)
      if (facts.document >= 0) text.addDigits(facts.document, CPF_DIGITS)
      text.add(name)
      addName(facts)
    },
    addPhoto: ({ customer, hasPhoto }) => {
      if (!hasPhoto) return text.add(noPhoto)
      text.add(photo)
      text.addNumber(customerIdOf(customer))
      text.add(photoEnd)
    },
  }
}

type AddPart = (facts: CustomerFacts) => void

/** From the address to the beginning of the external id, whose quotation mark is not closed. */
function createMailWriter(text: RowText): AddPart {
  const { given, last } = BRAZILIAN_NAMES
  const firstWords = given.map((name) => text.fragment(toMailboxWords(name)[0]))
  const lastWords = last.map((name) => text.fragment(toMailboxWords(`x ${name}`)[1]))
  const separators = new Map(['', '.', '_'].map((one) => [one, text.fragment(one)]))
  const none = text.fragment('"channel_email":"')
  const list = text.fragment('"channel_email":["')
  const hosts: ReadonlyMap<string, Fragment> = new Map(
    MAIL_HOSTS.map((host) => [host, text.fragment(`@${host}`)]),
  )
  const atWork = text.fragment(`@${WORK_HOST}"]`)
  const [quote, comma] = [text.fragment('"'), text.fragment('","')]
  const external = text.fragment(',"channel_external":"cli-')
  const noExternal = text.fragment(',"channel_external":"')
  const addMailbox = ({ name, person }: CustomerFacts): void => {
    const [first, , third] = BRAZILIAN_NAMES.partsOf(name)
    text.add(defined(firstWords[first]))
    text.add(defined(separators.get(mailboxSeparatorOf(person))))
    text.add(defined(lastWords[third]))
    text.addNumber(person)
  }
  return (facts) => {
    const { customer, mailHost, hasSecondMail, hasExternalId } = facts
    text.add(hasSecondMail ? list : none)
    if (mailHost !== '') {
      addMailbox(facts)
      text.add(defined(hosts.get(mailHost)))
    }
    text.add(hasSecondMail ? comma : quote)
    if (hasSecondMail) {
      addMailbox(facts)
      text.add(atWork)
    }
    text.add(hasExternalId ? external : noExternal)
    if (hasExternalId) text.addNumber(customer)
  }
}

/** The ids on Facebook and Mercado Livre, which few have, up to the phone's name. */
function createIdWriter(text: RowText): AddPart {
  const facebook = text.fragment(`","channel_facebook":"${FACEBOOK_ID_START}`)
  const noFacebook = text.fragment('","channel_facebook":"')
  const marketplace = text.fragment('","channel_mercado_livre":"')
  const neither = text.fragment('","channel_facebook":"","channel_mercado_livre":"')
  const phone = text.fragment('","channel_phone":')
  return ({ person, hasFacebook, hasMarketplace }) => {
    if (hasFacebook || hasMarketplace) {
      text.add(hasFacebook ? facebook : noFacebook)
      if (hasFacebook) text.addDigits(nineDigitsOf(person), NINE_DIGITS)
      text.add(marketplace)
      if (hasMarketplace) text.addDigits(nineDigitsOf(person), NINE_DIGITS)
    } else text.add(neither)
    text.add(phone)
  }
}

/** The phones, and the id on Telegram, whose quotation mark is not closed. */
function createPhoneWriter(text: RowText): AddPart {
  const [one, two, next, end] = ['"+', '["+', '","+', '"]'].map((part) => text.fragment(part))
  const telegram = text.fragment(',"channel_telegram":"')
  const telegramAfterPhone = text.fragment('","channel_telegram":"')
  const none = text.fragment('"","channel_telegram":"')
  return ({ person, phone, secondPhone, hasTelegram }) => {
    if (phone === 0) text.add(none)
    else {
      text.add(defined(secondPhone === 0 ? one : two))
      text.addDigits(phone, PHONE_DIGITS)
      if (secondPhone !== 0) {
        text.add(defined(next))
        text.addDigits(secondPhone, PHONE_DIGITS)
        text.add(defined(end))
      }
      text.add(secondPhone === 0 ? telegramAfterPhone : telegram)
    }
    if (hasTelegram) text.addDigits(nineDigitsOf(person), NINE_DIGITS)
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
  return ({ name }) => {
    const [first, second, third] = BRAZILIAN_NAMES.partsOf(name)
    text.add(defined(firstNames[first]))
    if (second > 0) text.add(defined(middleNames[second]))
    text.add(defined(lastNames[third]))
  }
}
