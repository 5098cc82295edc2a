import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { isListening } from '../lead/conversation-status.ts'
import type { LeadRecord } from '../lead/lead.ts'
import { commitStep } from '../simulation/commit-step.ts'
import { scriptOf } from '../simulation/lead-script.ts'
import { personaNamed, PERSONAS } from '../simulation/personas/all-personas.ts'
import { readReply } from '../simulation/personas/choose-persona.ts'
import { isInConversation, type LeadInConversation, runStep } from '../simulation/run-step.ts'
import type { ScriptStep } from '../simulation/script-steps.ts'
import { replyTo, SMS_SUBJECT } from '../simulation/texts/message-text.ts'
import type { ConversicaWorld } from '../world.ts'
import { findLead, LEAD_FIELDS, summaryOf } from './find-lead.ts'

/** Sends a reply in the lead's name. The conversation continues with the persona that would write so. */
export const leadReplies = defineAction({
  description:
    'The lead replies to the assistant. Without a persona, the words decide how the conversation continues.',
  input: {
    type: 'object',
    required: ['id', 'body'],
    properties: {
      ...LEAD_FIELDS,
      body: { type: 'string', minLength: 1, description: 'The words of the lead.' },
      persona: { type: 'string', description: 'The persona that the lead continues with.' },
    },
  },
  run: (world: ConversicaWorld, { body, persona = readReply(body), ...named }) => {
    const record = requireListeningLead(findLead(world, named))
    const conversation = { ...record.conversation, persona }
    const script = scriptOf(record, conversation, world.randomFor)
    const position = script.findIndex(isAnswer)
    const step = script[position]
    if (personaNamed(persona) === undefined || step === undefined)
      throw new ActionRefusedError(
        `"${persona}" is not a persona that replies. Send one of ${answeringPersonas(world)}.`,
      )
    world.agenda.cancel(record.key, ['conversationStep'])
    const text = {
      subject: conversation.channel === 'sms' ? SMS_SUBJECT : replyTo(conversation.subject),
      body,
    }
    const result = runStep(
      { ...record, conversation: { ...conversation, position } },
      { step, next: script[position + 1], text, at: world.now(), randomFor: world.randomFor },
    )
    commitStep(world, record, result)
    return summaryOf(result.record)
  },
})

/** @throws ActionRefusedError for a lead that got no message yet, or whose replies do not count any more */
function requireListeningLead(record: LeadRecord): LeadInConversation {
  const status = record.facts.conversationStatus
  if (isInConversation(record) && record.conversation.sent > 0 && status && isListening(status))
    return record
  throw new ActionRefusedError(
    `the lead is in ${status ?? 'no status yet'}, where replies do not count. Wait for the first message, or resume the lead.`,
  )
}

function answeringPersonas({ randomFor }: ConversicaWorld): string {
  return PERSONAS.filter(({ script }) => script(randomFor('any')).some(isAnswer))
    .map(({ name }) => name)
    .join(', ')
}

function isAnswer({ line }: ScriptStep): boolean {
  return line?.from === 'lead'
}
