import { withNews } from '../lead/lead-facts.ts'
import { toCallbackDate } from '../lead/callback-date.ts'
import type { LeadRecord } from '../lead/lead-record.ts'
import { choosePersona } from '../personas/choose-persona.ts'
import { scriptOf } from './script-of.ts'
import type { RandomFor } from './script-of.ts'
import type { Turn } from './turn.ts'

/** Takes a lead up: it gets its persona, and its script begins. */
export function admit(record: LeadRecord, at: number, randomFor: RandomFor): Turn {
  const { key, lead } = record
  return admitAs(
    choosePersona(lead.email, randomFor(`lead:${key}/persona`)).name,
    record,
    at,
    randomFor,
  )
}

/** The same for a lead whose persona is given. */
export function admitAs(
  persona: string,
  record: LeadRecord,
  at: number,
  randomFor: RandomFor,
): Turn {
  const { lead } = record
  const talk = {
    persona,
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
