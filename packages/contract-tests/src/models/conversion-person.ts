// A person as the model of Zenvia Conversion knows them.
import assert from 'node:assert/strict'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { ModelledApi } from './modelled-api.ts'

/** A person, with all that calls about them have to show. */
export interface Person {
  readonly id: string
  phones: readonly string[]
  emails: readonly string[]
  leads: number
  status: Status
  label: string | undefined
  firstName: string | undefined
  agentId: string | undefined
  /** The number of times that somebody got it, or lost it. */
  moves: number
  readonly notes: string[]
  readonly quotes: Map<string, QuoteStatus>
}

type Status = 'unclaimed' | 'new' | 'processing' | 'archived'
type QuoteStatus = 'pending' | 'accepted' | 'rejected'

/** Returns what is known of a person who has sent one lead. */
export function newcomer() {
  const none = { label: undefined, firstName: undefined, agentId: undefined }
  return { ...none, leads: 1, status: 'unclaimed', moves: 0 } as const
}

/** Takes an archived person up again, with the agent of before. */
export function reopen(person: Person): void {
  if (person.status === 'archived')
    person.status = person.agentId === undefined ? 'unclaimed' : 'new'
  negotiate(person)
}

/** With an agent, a person negotiates while a quote is pending. Nobody has written to any of them. */
export function negotiate(person: Person): void {
  if (person.agentId === undefined || person.status === 'archived') return
  const isPending = [...person.quotes.values()].includes('pending')
  person.status = isPending ? 'processing' : 'new'
}

/** @throws AssertionError unless the prospect is the person as the model knows it */
export function assertShown(shown: Schemas['Prospect'], person: Person): void {
  const { notes: _notes, quotes: _quotes, moves: _moves, ...known } = person
  const { id, phones, emails, leads, status, label, firstName, agent } = shown
  const facts = { id, phones, emails, leads: leads.length, status, label, firstName }
  assert.deepEqual({ ...facts, agentId: agent?.id }, known)
}

/** @throws AssertionError unless the person has these quotes, decided so */
export async function assertQuotes({ id, quotes }: Person, api: ModelledApi): Promise<void> {
  type Quotes = readonly Schemas['Quote'][]
  const shown = await api.call<Quotes>('getProspectQuotes', 200, ofProspect(id))
  assert.deepEqual(new Map(shown.map((one) => [one.id, one.status])), quotes)
}

/** Returns the path of calls about a prospect. */
export function ofProspect(prospectId: string) {
  return { path: { prospectId } }
}
