// One step of a conversation, as a pure function from one record to the next.
import { toCallbackDate } from '../lead/callback-date.ts'
import type { ConversationStatus } from '../lead/conversation-status.ts'
import { type FactChanges, type LeadFacts, withChanges } from '../lead/lead-facts.ts'
import type { Conversation, LeadRecord } from '../lead/lead.ts'
import { messageKeyOf, type MessageRecord } from '../lead/message.ts'
import { channelOf, composeMessage, leadDetails } from './compose-message.ts'
import { type RandomFor, scriptOf } from './lead-script.ts'
import type { ScriptStep } from './script-steps.ts'
import type { MessageText } from './texts/message-text.ts'

/** The pauses that a lead may ask for; at the next one the assistant gives up (the number is assumed). */
const PAUSES_MAX = 2

/** The outcome of a step. */
export interface StepResult {
  readonly record: LeadRecord
  readonly message?: MessageRecord
  /** Milliseconds until the next step; absent when no step follows by itself. */
  readonly nextAfterMs?: number
}

/** A lead with whom the assistant has started a conversation. */
export type LeadInConversation = LeadRecord & { readonly conversation: Conversation }

/** Tells if the assistant has started a conversation with the lead. */
export function isInConversation(record: LeadRecord): record is LeadInConversation {
  return record.conversation !== undefined
}

/** Runs the step that the conversation has reached; `undefined` where the script is over. */
export function runNextStep(
  record: LeadInConversation,
  at: number,
  randomFor: RandomFor,
): StepResult | undefined {
  const script = scriptOf(record, record.conversation, randomFor)
  const [step, next] = [
    script[record.conversation.position],
    script[record.conversation.position + 1],
  ]
  if (step === undefined || mayNotRun(step, record.facts)) return undefined
  const text = composeMessage({ record, step, at, randomFor, until: at + (next?.afterMs ?? 0) })
  return runStep(record, { step, next, text, at, randomFor })
}

export interface StepInput {
  readonly step: ScriptStep
  /** The following step, which is scheduled unless this one ends the conversation. */
  readonly next: ScriptStep | undefined
  /** The message of the step, where it has a line. */
  readonly text: MessageText | undefined
  readonly at: number
  readonly randomFor: RandomFor
}

/** Runs one step. */
export function runStep(
  before: LeadInConversation,
  { step, next, text, at, randomFor }: StepInput,
): StepResult {
  const conversation = conversationAfter(before, step, text)
  const isTooLate = conversation.pauses > PAUSES_MAX
  const status: ConversationStatus | undefined = isTooLate ? 'Pause Limit Exceeded' : step.status
  const changes: FactChanges = {
    ...step.changes,
    ...(isTooLate && { leadStatus: 'No Further Action' }),
    ...discoveries(before, step, randomFor),
  }
  const facts = withChanges(before.facts, { ...(status && { status }), changes, at })
  const record: LeadRecord = {
    ...before,
    conversation,
    messageCount: before.messageCount + (text === undefined ? 0 : 1),
    facts: { ...facts, ...messageDates(before, step, at) },
  }
  const message = text && step.line && messageOf(record, { step, text, at })
  return {
    record,
    ...(message && { message }),
    ...(next !== undefined &&
      !isTooLate &&
      !mayNotRun(next, record.facts) && { nextAfterMs: next.afterMs }),
  }
}

/** Once a person has to act, the assistant has stopped: it neither plans nor writes a message (observed). */
function mayNotRun({ line, status }: ScriptStep, { actionRequired }: LeadFacts): boolean {
  return actionRequired === true && (line?.from === 'assistant' || status === 'Message Scheduled')
}

function conversationAfter(
  { conversation, ...record }: LeadInConversation,
  { line, status }: ScriptStep,
  text?: MessageText,
): Conversation {
  const isSent = line?.from === 'assistant'
  const channel = isSent ? channelOf({ ...record, conversation }) : conversation.channel
  return {
    ...conversation,
    position: conversation.position + 1,
    sent: conversation.sent + (isSent ? 1 : 0),
    pauses: conversation.pauses + (status === 'Checking Back Later' ? 1 : 0),
    channel,
    // A text message has no subject: a reply by email refers to the email before it.
    subject:
      isSent && channel === 'email'
        ? (text?.subject ?? conversation.subject)
        : conversation.subject,
  }
}

function messageDates({ facts }: LeadRecord, { line }: ScriptStep, at: number) {
  if (line === undefined) return {}
  const date = toCallbackDate(at)
  if (line.from === 'lead') return { lastResponseDate: date }
  return { firstMessageDate: facts.firstMessageDate ?? date, lastMessageDate: date }
}

function discoveries(
  record: LeadInConversation,
  { discovers = [] }: ScriptStep,
  randomFor: RandomFor,
): FactChanges {
  if (discovers.length === 0) return {}
  const details = leadDetails(record, randomFor)
  return Object.fromEntries(discovers.map((key) => [key, details[key]]))
}

function messageOf(
  record: LeadInConversation | LeadRecord,
  {
    step,
    text,
    at,
  }: { readonly step: ScriptStep; readonly text: MessageText; readonly at: number },
): MessageRecord {
  return {
    key: messageKeyOf(record.key, record.messageCount),
    leadKey: record.key,
    action: step.line?.from === 'lead' ? 'received' : 'sent',
    channel: record.conversation?.channel ?? 'email',
    at,
    ...text,
  }
}
