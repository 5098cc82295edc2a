import type { Job } from '@ensaio/mock-kit'
import { DAY_MS } from '../durations.ts'
import { judgeRecord } from '../judging/judge-record.ts'
import { withNews } from '../lead/lead-facts.ts'
import type { LeadRecord } from '../lead/lead-record.ts'
import { personaOfEmail } from '../personas/choose-persona.ts'
import { isOver } from '../vocabulary.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { admit } from './admit.ts'
import { commitTurn } from './commit-turn.ts'
import { hold, resume } from './hold.ts'
import { scriptOf } from './script-of.ts'
import type { Turn } from './turn.ts'

/** How long skipToFollowup puts off a follow-up in the middle of a talk: "a few days" (the number is assumed). */
const SKIP_MS = 3 * DAY_MS

/** The job that looks at what the customer sent: a new lead, or an update of one. */
export function reviewLead(world: ConversicaWorld, _payload: null, { subject }: Job): void {
  const before = world.data.leads.get(subject)
  if (before === undefined) return
  const record = { ...before, reviewPlanned: false }
  const turn = turnFor(world, record)
  if (turn === undefined) {
    world.data.leads.replace(record)
    return
  }
  world.agenda.cancel(subject, ['beat'])
  commitTurn(world, before, turn)
}

/** What a look at the lead leads to; `undefined` where all goes on as it was. */
export function turnFor(world: ConversicaWorld, record: LeadRecord): Turn | undefined {
  const verdict = judgeRecord(world, record)
  const status = record.facts.conversationStatus
  const at = world.now()
  if (verdict !== undefined) {
    return isHeldAlready(record, verdict)
      ? undefined
      : hold(record, { status: verdict, by: 'keys', at })
  }
  if (status === undefined || isAnotherPerson(record))
    return admit(record, { at, randomFor: world.randomFor })
  if (record.heldByKeys) return takeUpAgain(world, record)
  return skipTurn(world, record)
}

/** Goes on with a lead whose keys no longer keep the assistant away, from the start if no message was sent. */
export function takeUpAgain(world: ConversicaWorld, record: LeadRecord): Turn {
  const { randomFor } = world
  const at = world.now()
  return (record.talk?.sent ?? 0) > 0
    ? resume(record, at, randomFor)
    : admit(record, { at, randomFor })
}

/** Keys do not move a lead that has been stopped for another reason; they do move one that is only listened for. */
function isHeldAlready({ facts, heldByKeys }: LeadRecord, verdict: ConversationStatus): boolean {
  const status = facts.conversationStatus
  if (status === undefined) return false
  if (status === verdict) return true
  const isOpen = !isOver(status) || status === 'Listening' || status === 'Conversation Complete'
  return !isOpen && !heldByKeys
}

/** A new address after a bounce, or before anything was sent to one that names another persona, is another person. */
function isAnotherPerson({ lead, talk, facts }: LeadRecord): boolean {
  if (talk === undefined || talk.email === lead.email) return false
  const status = facts.conversationStatus
  if (status === 'Bounced' || status === 'Invalid Email') return true
  const persona = personaOfEmail(lead.email)
  return talk.sent === 0 && persona !== undefined && persona.name !== talk.persona
}

/** Obeys skipToFollowup, once: nothing is written for a few days. */
function skipTurn(world: ConversicaWorld, record: LeadRecord): Turn | undefined {
  const { talk, lead, facts } = record
  if (talk === undefined || lead.skipToFollowup !== true || talk.skipsFirst) return undefined
  const skipping = { ...record, talk: { ...talk, skipsFirst: true } }
  const next = scriptOf(record, skipping.talk, world.randomFor)[talk.position]
  if (isOver(facts.conversationStatus ?? 'Preparing Lead') || next === undefined)
    return { record: skipping }
  const isWaiting = talk.sent > 0 && next.line?.from !== 'assistant'
  if (isWaiting) return keepPlan(world, skipping)
  const status = talk.position === 0 ? undefined : 'Message Scheduled'
  return {
    record: { ...skipping, facts: withNews(facts, { ...(status && { status }), at: world.now() }) },
    nextAfterMs: talk.sent > 0 ? SKIP_MS + next.afterMs : next.afterMs,
  }
}

/** What the lead is about to do does not wait for the customer. */
function keepPlan(world: ConversicaWorld, record: LeadRecord): Turn {
  const planned = world.agenda.about(record.key).find(({ kind }) => kind === 'beat')
  return planned === undefined ? { record } : { record, nextAfterMs: planned.dueAt - world.now() }
}
