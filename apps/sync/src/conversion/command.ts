import { createHash } from 'node:crypto'
import type { NewEntry } from '../queue/queue.ts'

/** A call to Zenvia Conversion or Conversica that somebody decided on. Plain data: it waits in the outbox. */
export type Command =
  | { readonly kind: 'conversica-lead'; readonly prospectId: string; readonly revision: number }
  | { readonly kind: 'note'; readonly prospectId: string; readonly text: string }
  | { readonly kind: 'label'; readonly prospectId: string; readonly label: string }
  | {
      readonly kind: 'additional-data'
      readonly prospectId: string
      readonly values: Readonly<Record<string, string>>
    }
  | { readonly kind: 'retail-lead'; readonly person: Person }

/** Somebody who is to become a prospect. */
export interface Person {
  /** The customer of Zenvia Chat, where the person comes from there. */
  readonly customerId?: string
  /** True where the lead is news about somebody who is known already, too. */
  readonly isForKnown: boolean
  readonly source: string
  readonly firstName: string
  readonly lastName?: string
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly comments: string
}

/**
 * Puts a command into the form in which it waits. The same command has the same key however often it is decided on, and
 * what concerns one subject is done in the order in which it was decided.
 * @param occasion names what led to the command, such as a message or the revision of a lead
 */
export function toEntry(command: Command, occasion: string): NewEntry {
  const subject =
    command.kind === 'retail-lead'
      ? // Two who share a phone number are one person: the second has to find what the first has made.
        `person ${command.person.phones[0] ?? command.person.emails[0]}`
      : `${command.kind === 'conversica-lead' ? 'lead' : 'prospect'} ${command.prospectId}`
  return { key: `${command.kind} ${occasion}`, kind: command.kind, subject, payload: command }
}

/** Bytes of a digest that stand in a note: no two of a prospect's notes will share them. */
const REFERENCE_CHARACTERS = 10

/** A short name of a key, by which a vendor's record shows which command made it. */
export function toReference(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, REFERENCE_CHARACTERS)
}
