import { toCallbackDate } from '../lead/callback-date.ts'
import type { ConversationStatus } from '../lead/conversation-status.ts'
import { type FactChanges, type LeadFacts, stopChanges, withChanges } from '../lead/lead-facts.ts'
import type { LeadRecord } from '../lead/lead.ts'
import { type RandomFor, scriptOf } from './lead-script.ts'
import { choosePersona } from './personas/choose-persona.ts'
import type { StepResult } from './run-step.ts'
import type { ScriptStep } from './script-steps.ts'

export interface StartInput {
  readonly at: number
  readonly randomFor: RandomFor
  /** @default the persona that the address names, or one drawn from the lead's own random source */
  readonly persona?: string
}

/** Starts a conversation: chooses the persona, unless one is given, and schedules the first step of its script. */
export function startConversation(
  record: LeadRecord,
  { at, randomFor, persona }: StartInput,
): StepResult {
  const { key, lead } = record
  const conversation = {
    persona: persona ?? choosePersona(lead.email, randomFor(`lead:${key}/persona`)).name,
    email: lead.email,
    position: 0,
    sent: 0,
    pauses: 0,
    skipsFirst: lead.skipToFollowup === true,
    channel: 'email',
    subject: '',
  } as const
  const facts = withChanges(withInitialFacts(record), { status: 'Preparing Lead', at })
  const nextAfterMs = scriptOf(record, conversation, randomFor)[0]?.afterMs
  return {
    record: { ...record, conversation, facts, suspendedByKeys: false },
    ...(nextAfterMs !== undefined && { nextAfterMs }),
  }
}

/** Returns the facts with those that every reviewed lead has. */
function withInitialFacts({ facts, addedAt }: LeadRecord) {
  const dateAdded = toCallbackDate(addedAt)
  return withChanges(
    { ...facts, dateAdded },
    { changes: { leadStatus: facts.leadStatus ?? 'None' }, at: addedAt },
  )
}

/** Suspends a conversation in the status, because of the lead's keys or the account, or because somebody asked for it. */
export function suspendConversation(
  record: LeadRecord,
  {
    status,
    by,
    at,
  }: { readonly status: ConversationStatus; readonly by: 'keys' | 'people'; readonly at: number },
): StepResult {
  const changes = stopChanges(status)
  const facts = withChanges(withInitialFacts(record), { status, changes, at })
  return { record: { ...record, facts, suspendedByKeys: by === 'keys' } }
}

/** Resumes a conversation at its next step. It must have been started before. */
export function resumeConversation(
  record: LeadRecord,
  at: number,
  randomFor: RandomFor,
): StepResult {
  const { conversation, facts } = record
  const next = conversation && scriptOf(record, conversation, randomFor)[conversation.position]
  const status = statusBefore(next, facts)
  const changes: FactChanges = {
    ...(facts.leadStatus === 'No Further Action' && { leadStatus: 'None' }),
    ...(facts.conversationStatus === 'Do Not Email' && { doNotEmail: false }),
  }
  return {
    record: {
      ...record,
      facts: withChanges(facts, { status, changes, at }),
      suspendedByKeys: false,
    },
    ...(next !== undefined && { nextAfterMs: next.afterMs }),
  }
}

function statusBefore(
  next: ScriptStep | undefined,
  { actionRequired }: LeadFacts,
): ConversationStatus {
  if (next === undefined) return 'Listening'
  if (next.line?.from !== 'assistant') return 'Sent Message'
  return actionRequired === true ? 'Received Response' : 'Message Scheduled'
}
