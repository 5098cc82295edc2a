import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { findBlockingStatus } from '../lead/blocking-status.ts'
import { type ConversationStatus, isListening, isOver } from '../lead/conversation-status.ts'
import { withChanges } from '../lead/lead-facts.ts'
import type { LeadRecord } from '../lead/lead.ts'
import { commitStep } from '../simulation/commit-step.ts'
import { suspendConversation } from '../simulation/conversation.ts'
import { continueConversation } from '../simulation/review.ts'
import type { ConversicaWorld } from '../world.ts'
import { findLead, LEAD_FIELDS, summaryOf } from './find-lead.ts'

const STATUS_BY_STOPPER = {
  manager: 'Manager Stopped',
  rep: 'Rep Stopped',
  admin: 'Admin Stopped',
  crm: 'CRM Stopped',
  client: 'Client Requested Stop',
  system: 'System Stopped',
} as const satisfies Record<string, ConversationStatus>

const STOPPERS = Object.keys(STATUS_BY_STOPPER) as (keyof typeof STATUS_BY_STOPPER)[]

/** Ends a conversation in the name of somebody other than the lead. */
export const stopLead = defineAction({
  description: 'Ends a conversation in the name of somebody other than the lead.',
  input: {
    type: 'object',
    required: ['id', 'by'],
    properties: { ...LEAD_FIELDS, by: { enum: STOPPERS } },
  },
  run: (world: ConversicaWorld, { by, ...named }) => {
    const record = findLead(world, named)
    const status = record.facts.conversationStatus
    if (status !== undefined && isOver(status) && !isListening(status)) {
      throw new ActionRefusedError(`the conversation is over already (${status}). Resume it first.`)
    }
    world.agenda.cancel(record.key, ['conversationStep'])
    const result = suspendConversation(record, {
      status: STATUS_BY_STOPPER[by],
      by: 'people',
      at: world.now(),
    })
    commitStep(world, record, result)
    return summaryOf(result.record)
  },
})

/** Resumes a conversation that the customer or the vendor stopped. A stop that the lead itself asked for stays. */
export const resumeLead = defineAction({
  description: 'Resumes a conversation that the customer or the vendor stopped.',
  input: { type: 'object', required: ['id'], properties: LEAD_FIELDS },
  run: (world: ConversicaWorld, input) => {
    const record = findLead(world, input)
    const { conversationStage: stage, conversationStatus: status } = record.facts
    if (stage !== 'Client Stopped' && stage !== 'Conversica Stopped') {
      throw new ActionRefusedError(
        `the lead is in ${status ?? 'no status yet'}, which neither the customer nor the vendor stopped.`,
      )
    }
    const blockingStatus = findBlockingStatus(world, record)
    if (blockingStatus !== undefined) {
      throw new ActionRefusedError(
        `its keys keep it in ${blockingStatus}. Send an update of the lead first.`,
      )
    }
    const result = continueConversation(world, withoutActionRequired(record, world.now()))
    commitStep(world, record, result)
    return summaryOf(result.record)
  },
})

/** A person has acted: the assistant may write again. */
function withoutActionRequired(record: LeadRecord, at: number): LeadRecord {
  if (record.facts.actionRequired !== true) return record
  return {
    ...record,
    facts: withChanges(record.facts, { changes: { actionRequired: false }, at }),
  }
}
