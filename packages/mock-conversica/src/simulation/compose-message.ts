import type { Channel, LeadRecord } from '../lead/lead.ts'
import type { RandomFor } from './lead-script.ts'
import type { ScriptStep } from './script-steps.ts'
import { ASSISTANT_TEXTS, type AssistantText } from './texts/assistant-texts.ts'
import { LEAD_TEXTS, type LeadText } from './texts/lead-texts.ts'
import { composeAsAssistant, composeAsLead, type MessageText } from './texts/message-text.ts'
import { assistantName, detailsOf, type LeadDetails, textValuesOf } from './texts/text-values.ts'

export interface MessageInput {
  readonly record: LeadRecord
  readonly step: ScriptStep
  readonly at: number
  /** The end of a pause in the conversation. */
  readonly until: number
  readonly randomFor: RandomFor
}

/** Composes the step's message. Each message has its own source of randomness, so none depends on the others. */
export function composeMessage({
  record,
  step,
  until,
  randomFor,
}: MessageInput): MessageText | undefined {
  const { key, lead, conversation, messageCount } = record
  if (step.line === undefined) return undefined
  const values = textValuesOf(lead, {
    details: leadDetails(record, randomFor),
    assistant: assistantName(randomFor('assistant')),
    until,
    subject: conversation?.subject ?? '',
  })
  const random = randomFor(`lead:${key}/message:${messageCount}/text`)
  if (step.line.from === 'assistant') {
    const texts: readonly AssistantText[] = ASSISTANT_TEXTS[step.line.text]
    return composeAsAssistant(random.pick(texts), channelOf(record), { values, random })
  }
  const texts: readonly LeadText[] = LEAD_TEXTS[step.line.text]
  return composeAsLead(random.pick(texts), conversation?.channel ?? 'email', { values, random })
}

/** Returns the contact details that a lead would mention. */
export function leadDetails({ key, lead }: LeadRecord, randomFor: RandomFor): LeadDetails {
  return detailsOf(lead, randomFor(`lead:${key}/details`))
}

/**
 * Returns the channel of the assistant's next message: every second one is a text message where the lead agreed to them and a
 * mobile number is known, all others by email (assumed).
 */
export function channelOf({ lead, facts, conversation }: LeadRecord): Channel {
  const isAllowed = facts.smsOptIn === true && facts.smsOptOut !== true
  const phone = facts.discoveredPhone1 ?? lead.cellPhone ?? ''
  const isTextsTurn = (conversation?.sent ?? 0) % 2 === 1
  return isAllowed && isTextsTurn && phone.trim() !== '' ? 'sms' : 'email'
}
