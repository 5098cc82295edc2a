import { DAY_MS } from '../durations.ts'
import { findBlockingStatus } from '../lead/blocking-status.ts'
import { type ConversationStatus, isOver } from '../lead/conversation-status.ts'
import { withChanges } from '../lead/lead-facts.ts'
import type { LeadRecord } from '../lead/lead.ts'
import type { ConversicaWorld } from '../world.ts'
import { resumeConversation, startConversation, suspendConversation } from './conversation.ts'
import { scriptOf } from './lead-script.ts'
import { personaOfEmail } from './personas/choose-persona.ts'
import type { StepResult } from './run-step.ts'

/** The delay of a follow-up by skipToFollowup in the middle of a conversation: "a few days" (the number is assumed). */
const SKIP_MS = 3 * DAY_MS

/** Returns the result of a review of the lead; `undefined` where nothing changes. */
export function reviewRecord(world: ConversicaWorld, record: LeadRecord): StepResult | undefined {
  const blockingStatus = findBlockingStatus(world, record)
  const status = record.facts.conversationStatus
  const at = world.now()
  if (blockingStatus !== undefined) {
    return isSuspendedAlready(record, blockingStatus)
      ? undefined
      : suspendConversation(record, { status: blockingStatus, by: 'keys', at })
  }
  if (status === undefined || isAnotherPerson(record))
    return startConversation(record, { at, randomFor: world.randomFor })
  if (record.suspendedByKeys) return continueConversation(world, record)
  return skipToFollowup(world, record)
}

/** Continues with a lead whose keys no longer block the assistant, from the start if no message was sent. */
export function continueConversation(world: ConversicaWorld, record: LeadRecord): StepResult {
  const { randomFor } = world
  const at = world.now()
  return (record.conversation?.sent ?? 0) > 0
    ? resumeConversation(record, at, randomFor)
    : startConversation(record, { at, randomFor })
}

/** Keys do not affect a lead that was stopped for another reason; they do affect one that the assistant listens to. */
function isSuspendedAlready(
  { facts, suspendedByKeys }: LeadRecord,
  blockingStatus: ConversationStatus,
): boolean {
  const status = facts.conversationStatus
  if (status === undefined) return false
  if (status === blockingStatus) return true
  const isOpen = !isOver(status) || status === 'Listening' || status === 'Conversation Complete'
  return !isOpen && !suspendedByKeys
}

/** A new address means another person after a bounce, or if it names another persona before anything was sent. */
function isAnotherPerson({ lead, conversation, facts }: LeadRecord): boolean {
  if (conversation === undefined || conversation.email === lead.email) return false
  const status = facts.conversationStatus
  if (status === 'Bounced' || status === 'Invalid Email') return true
  const persona = personaOfEmail(lead.email)
  return conversation.sent === 0 && persona !== undefined && persona.name !== conversation.persona
}

/** Applies skipToFollowup, once: nothing is written for a few days. */
function skipToFollowup(world: ConversicaWorld, record: LeadRecord): StepResult | undefined {
  const { conversation, lead, facts } = record
  if (conversation === undefined || lead.skipToFollowup !== true || conversation.skipsFirst)
    return undefined
  const skipping = { ...record, conversation: { ...conversation, skipsFirst: true } }
  const next = scriptOf(record, skipping.conversation, world.randomFor)[conversation.position]
  const hasStopped =
    isOver(facts.conversationStatus ?? 'Preparing Lead') || facts.actionRequired === true
  if (hasStopped || next === undefined) return { record: skipping }
  const isWaiting = conversation.sent > 0 && next.line?.from !== 'assistant'
  if (isWaiting) return keepPlan(world, skipping)
  const status = conversation.position === 0 ? undefined : 'Message Scheduled'
  return {
    record: {
      ...skipping,
      facts: withChanges(facts, { ...(status && { status }), at: world.now() }),
    },
    nextAfterMs: conversation.sent > 0 ? SKIP_MS + next.afterMs : next.afterMs,
  }
}

/** The lead's own next step is not put off by the customer. */
function keepPlan(world: ConversicaWorld, record: LeadRecord): StepResult {
  const planned = world.agenda.about(record.key).find(({ kind }) => kind === 'conversationStep')
  return planned === undefined ? { record } : { record, nextAfterMs: planned.dueAt - world.now() }
}
