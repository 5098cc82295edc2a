import type { Schemas } from '@ensaio/contracts/zenvia-chat'

/** One who talks to the account. */
export interface CustomerRecord {
  readonly id: string
  /** Name of the group that the customer belongs to; empty without one. */
  readonly group: string
  readonly fields: Schemas['CustomerFields']
}

/** All names of the customer: the field may hold several. */
export function namesOf({ fields }: CustomerRecord): readonly string[] {
  const { main_identifier: name } = fields
  return typeof name === 'string' ? [name] : name
}

/** The customer's first name, for greetings. */
export function firstNameOf(customer: CustomerRecord): string {
  return namesOf(customer)[0]?.split(' ')[0] ?? ''
}
