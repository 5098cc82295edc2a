import { NAMES_COUNT, nameAt, toAddressName } from '../account/people-names.ts'
import { createDice, mixSeed } from '../story/dice.ts'
import type { Dice } from '../story/dice.ts'
import { toDocument } from './cpf.ts'
import type { CustomerBook, CustomerFamily } from './customer-families.ts'
import type { CustomerRecord } from './customer-record.ts'

const FIRST_CUSTOMER_ID = 9_000
const GROUPS = ['Clientes Ouro', 'Atacado', 'Assinantes', 'Funcionários'] as const
/** Parts the seeds of customers from those of stories. */
const CUSTOMER_SALT = 0x1b873593

/** Number of a customer's name. */
export function nameNumberOf(seed: number, customer: number): number {
  return mixSeed(seed ^ CUSTOMER_SALT, customer) % NAMES_COUNT
}

/** The customer of this number: always the same one for the same seed. */
export function customerOf(seed: number, book: CustomerBook, customer: number): CustomerRecord {
  const dice = createDice(mixSeed(seed ^ CUSTOMER_SALT ^ 1, customer))
  const name = nameAt(nameNumberOf(seed, customer))
  return {
    id: String(FIRST_CUSTOMER_ID + customer),
    group: dice.chance(0.25) ? (GROUPS[dice.below(GROUPS.length)] ?? '') : '',
    fields: fieldsOf(dice, { customer, name, family: book.familyOf(customer) }),
  }
}

interface Person {
  readonly customer: number
  readonly name: string
  readonly family: CustomerFamily['name']
}

function fieldsOf(dice: Dice, { customer, name, family }: Person): CustomerRecord['fields'] {
  const some = (share: number, value: () => string): string => (dice.chance(share) ? value() : '')
  const digits = (count: number): string =>
    Array.from({ length: count }, (_, place) =>
      String(place === 0 ? 1 + dice.below(9) : dice.below(10)),
    ).join('')
  const always = (families: readonly CustomerFamily['name'][], other: number): number =>
    families.includes(family) ? 1 : other
  const address = `${toAddressName(name)}.${customer}`
  const phone = some(always(['phone', 'telegram'], 0.4), () => toPhone(dice))
  const email = some(always(['mail'], 0.5), () => `${address}@example.com`)
  return {
    channel_email:
      email !== '' && dice.chance(0.08) ? [email, `${address}@trabalho.example.com`] : email,
    channel_external: some(0.35, () => `cli-${customer}`),
    channel_facebook: some(always(['facebook'], 0.05), () => digits(15)),
    channel_mercado_livre: some(always(['marketplace'], 0.05), () => digits(9)),
    channel_phone: phone !== '' && dice.chance(0.08) ? [phone, toPhone(dice)] : phone,
    channel_telegram: some(always(['telegram'], 0.03), () => digits(9)),
    document: some(0.45, () => toDocument(dice.below(1_000_000))),
    main_identifier: name,
    main_photo: some(
      0.3,
      () => `https://files.example.com/photos/${FIRST_CUSTOMER_ID + customer}.jpg`,
    ),
  }
}

const AREAS = [
  '11',
  '19',
  '21',
  '27',
  '31',
  '41',
  '48',
  '51',
  '61',
  '62',
  '71',
  '81',
  '85',
  '92',
] as const

/** A mobile number as Brazil writes them, made up. */
function toPhone(dice: Dice): string {
  const area = AREAS[dice.below(AREAS.length)] ?? '11'
  return `+55${area}95555${String(dice.below(10_000)).padStart(4, '0')}`
}
