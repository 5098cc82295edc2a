import type { ActionInput } from '@ensaio/mock-kit'
import type { CustomerRecord } from '../customers/customer-record.ts'
import { mixSeed } from '../story/dice.ts'

/** What an action calls a customer's fields, and what the vendor does. */
const FIELDS = {
  name: 'main_identifier',
  email: 'channel_email',
  phone: 'channel_phone',
  document: 'document',
  external: 'channel_external',
  facebook: 'channel_facebook',
  telegram: 'channel_telegram',
  mercadoLivre: 'channel_mercado_livre',
  photo: 'main_photo',
} as const satisfies Readonly<Record<string, keyof CustomerRecord['fields']>>

/** As the contract has ids. */
const ID = /^[^\s,]+$/

/**
 * The customer that an action describes, made of the one whom the story names. Whoever is named is somebody else than the
 * customers of the account, and has nothing but what is said.
 * @throws ActionRefusedError for fields that no customer has
 */
export function readCustomer(
  input: ActionInput<'customer'>,
): (usual: CustomerRecord) => CustomerRecord {
  const customer = input.object('customer', [...Object.keys(FIELDS), 'id', 'group'])
  if (customer === undefined) return (usual) => usual
  const entries = Object.entries(FIELDS).map(([ours, theirs]) => [
    theirs,
    customer.textOrTexts(ours) ?? '',
  ])
  const fields = Object.fromEntries(entries) as CustomerRecord['fields'] // FIELDS has each of them
  const name = customer.textOrTexts('name')
  const [id, group = ''] = [customer.optionalText('id'), customer.optionalText('group')]
  if (id !== undefined && !ID.test(id)) {
    customer.refuse(`customer.id is ${JSON.stringify(id)}. Send one without blanks and commas.`)
  }
  return (usual) => {
    const described = {
      group,
      fields: { ...fields, main_identifier: name ?? usual.fields.main_identifier },
    }
    return { id: id ?? idOf(described), ...described }
  }
}

/** The same words stand for the same person, others for another. No customer of the account has such an id. */
function idOf(described: Omit<CustomerRecord, 'id'>): string {
  const letters = [...JSON.stringify(described)]
  return `c${letters.reduce((seed, letter) => mixSeed(seed, letter.codePointAt(0) ?? 0), 0)}`
}
