import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { commitTurn } from '../assistant/commit-turn.ts'
import { hold } from '../assistant/hold.ts'
import { isOver, isListening } from '../vocabulary.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { findLead, LEAD_FIELDS, standingOf } from './find-lead.ts'

const STATUS_BY_STOPPER = {
  manager: 'Manager Stopped',
  rep: 'Rep Stopped',
  admin: 'Admin Stopped',
  crm: 'CRM Stopped',
  client: 'Client Requested Stop',
  system: 'System Stopped',
} as const satisfies Record<string, ConversationStatus>

const STOPPERS = Object.keys(STATUS_BY_STOPPER) as (keyof typeof STATUS_BY_STOPPER)[]

/** Somebody other than the lead ends a conversation. */
export const stopLead = defineAction({
  description: 'Ends a conversation in the place of somebody other than the lead.',
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
    world.agenda.cancel(record.key, ['beat'])
    const turn = hold(record, { status: STATUS_BY_STOPPER[by], by: 'people', at: world.now() })
    commitTurn(world, record, turn)
    return standingOf(turn.record)
  },
})
