import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'

/** A person who talks to the account. */
export interface CustomerRecord {
  readonly id: string
  /** Name of the group that the customer belongs to; empty without one. */
  readonly group: string
  readonly fields: Schemas['CustomerFields']
}

/** Returns all names of the customer, since the field may hold several. */
export function namesOf({ fields }: CustomerRecord): readonly string[] {
  const { main_identifier: name } = fields
  return typeof name === 'string' ? [name] : name
}

/** Returns the customer's first name, for greetings; empty for a customer without a name. */
export function firstNameOf(customer: CustomerRecord): string {
  const [name = ''] = namesOf(customer)
  return at(name.split(' '), 0)
}
