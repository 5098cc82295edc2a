import { defined } from '@ensaio/mock-kit'
import { BRAZILIAN_NAMES, toMailboxName } from '@ensaio/synthetic-data'
import { createCustomerDraws, MAIL_HOSTS } from './customer-facts.ts'
import type { CustomerDraws, CustomerFacts, CustomerFactsOptions } from './customer-facts.ts'
import { HAS } from './customer-fields.ts'
import { GROUP_NAMES } from './repeated-customers.ts'
import type { CustomerRecord } from './customer-record.ts'

const FIRST_CUSTOMER_ID = 9_000

/** The customers of an account: distinct people, but for those that are repeated by design. */
export interface SimulatedCustomers extends CustomerDraws {
  /** Returns the customer with this number. */
  at(customer: number): CustomerRecord
}

/** Simulates the customers of a seed. */
export function simulateCustomers(options: CustomerFactsOptions): SimulatedCustomers {
  const draws = createCustomerDraws(options)
  return { ...draws, at: (customer) => toRecord(draws.factsOf(customer)) }
}

function toRecord(facts: CustomerFacts): CustomerRecord {
  const { customer, person, name, has } = facts
  const fullName = BRAZILIAN_NAMES.fullNameOf(name)
  const id = customerIdOf(customer)
  // Most of what a customer costs, and half of them have none.
  const mailbox = (has & HAS.mail) === 0 ? '' : toMailboxName(fullName, person)
  return {
    id: String(id),
    group: defined(GROUP_NAMES[facts.group]),
    fields: {
      channel_email: oneOrTwo(
        (has & HAS.mail) === 0 ? '' : `${mailbox}@${defined(MAIL_HOSTS[facts.mailHost])}`,
        (has & HAS.secondMail) === 0 ? '' : `${mailbox}@${WORK_HOST}`,
      ),
      channel_external: (has & HAS.externalId) === 0 ? '' : `cli-${customer}`,
      channel_facebook:
        (has & HAS.facebook) === 0 ? '' : `${FACEBOOK_ID_START}${nineDigitsOf(person)}`,
      channel_mercado_livre: (has & HAS.marketplace) === 0 ? '' : String(nineDigitsOf(person)),
      channel_phone: oneOrTwo(toPhone(facts.phone), toPhone(facts.secondPhone)),
      channel_telegram: (has & HAS.telegram) === 0 ? '' : String(nineDigitsOf(person)),
      document: facts.document < 0 ? '' : String(facts.document).padStart(CPF_DIGITS, '0'),
      main_identifier: fullName,
      main_photo: (has & HAS.photo) === 0 ? '' : `${PHOTO_START}${id}${PHOTO_END}`,
    },
  }
}

export const WORK_HOST = 'trabalho.example.com'
export const FACEBOOK_ID_START = '10000'
export const CPF_DIGITS = 11
export const PHOTO_START = 'https://files.example.com/photos/'
export const PHOTO_END = '.jpg'

export function customerIdOf(customer: number): number {
  return FIRST_CUSTOMER_ID + customer
}

const NINE_DIGITS = 900_000_000
/** A prime, so that no two numbers become the same. */
const SPREAD = 7_368_787

/** Returns an id of nine digits, another one for each number. */
export function nineDigitsOf(number: number): number {
  return 100_000_000 + ((number * SPREAD) % NINE_DIGITS)
}

function toPhone(digits: number): string {
  return digits === 0 ? '' : `+${digits}`
}

function oneOrTwo(one: string, other: string): string | string[] {
  return other === '' ? one : [one, other]
}
