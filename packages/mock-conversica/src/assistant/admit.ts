import { withNews } from '../lead/lead-facts.ts'
import { toCallbackDate } from '../lead/callback-date.ts'
import type { LeadRecord } from '../lead/lead-record.ts'
import { choosePersona } from '../personas/choose-persona.ts'
import { scriptOf } from './script-of.ts'
import type { RandomFor } from './script-of.ts'
import type { Turn } from './turn.ts'

export interface Admission {
  readonly at: number
  readonly randomFor: RandomFor
  /** @default as the address asks, or as the lead's own random source draws */
  readonly persona?: string
}

/** Takes a lead up: it gets its persona, unless one is given, and its script begins. */
export function admit(record: LeadRecord, { at, randomFor, persona }: Admission): Turn {
  const { key, lead } = record
  const talk = {
    persona: persona ?? choosePersona(lead.email, randomFor(`lead:${key}/persona`)).name,
    email: lead.email,
    position: 0,
    sent: 0,
    pauses: 0,
    skipsFirst: lead.skipToFollowup === true,
    channel: 'email',
    subject: '',
  } as const
  const facts = withNews(greeted(record), { status: 'Preparing Lead', at })
  const nextAfterMs = scriptOf(record, talk, randomFor)[0]?.afterMs
  return {
    record: { ...record, talk, facts, heldByKeys: false },
    ...(nextAfterMs !== undefined && { nextAfterMs }),
  }
}

/** The facts of a lead that has been looked at: what is known of each lead from the start. */
export function greeted({ facts, addedAt }: LeadRecord) {
  const dateAdded = toCallbackDate(addedAt)
  return withNews(
    { ...facts, dateAdded },
    { marks: { leadStatus: facts.leadStatus ?? 'None' }, at: addedAt },
  )
}
