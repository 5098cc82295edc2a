import type { FromSchema } from '@ensaio/mock-kit'
import type { CustomerRecord } from '../customer/customer-record.ts'
import { mixSeed } from '../simulation/seeded-random.ts'

const TEXT = { type: 'string', minLength: 1 } as const
const TEXTS = { oneOf: [TEXT, { type: 'array', items: TEXT, minItems: 2 }] } as const

/** The schema of a customer in an action's input. */
export const CUSTOMER = {
  type: 'object',
  description: 'The customer; an omitted field is empty.',
  properties: {
    name: TEXTS,
    email: TEXTS,
    phone: TEXTS,
    document: TEXTS,
    external: TEXTS,
    facebook: TEXTS,
    telegram: TEXTS,
    mercadoLivre: TEXTS,
    photo: TEXTS,
    id: {
      type: 'string',
      pattern: '^[^\\s,]+$',
      examples: ['17'],
      description: 'Without one, the same description is the same person.',
    },
    group: { type: 'string' },
  },
} as const

export type CustomerInput = FromSchema<typeof CUSTOMER>

/**
 * Returns a function that replaces the simulated customer by the described one, who has only the name of the simulated
 * one where the description has none.
 */
export function describedCustomer(
  input: CustomerInput | undefined,
): (simulated: CustomerRecord) => CustomerRecord {
  return (simulated) => {
    if (input === undefined) return simulated
    const { id, group = '' } = input
    const fields: CustomerRecord['fields'] = {
      main_identifier: toField(input.name ?? simulated.fields.main_identifier),
      channel_email: toField(input.email),
      channel_phone: toField(input.phone),
      document: toField(input.document),
      channel_external: toField(input.external),
      channel_facebook: toField(input.facebook),
      channel_telegram: toField(input.telegram),
      channel_mercado_livre: toField(input.mercadoLivre),
      main_photo: toField(input.photo),
    }
    return { id: id ?? idOf({ group, fields }), group, fields }
  }
}

function toField(value: string | readonly string[] = ''): string | string[] {
  return typeof value === 'string' ? value : [...value]
}

/** Derives an id from the description. No simulated customer has such an id. */
function idOf(description: Omit<CustomerRecord, 'id'>): string {
  let seed = 0
  for (const letter of JSON.stringify(description)) seed = mixSeed(seed, letter.codePointAt(0) ?? 0)
  return `c${seed}`
}
