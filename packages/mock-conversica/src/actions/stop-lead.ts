import type { Action } from '@ensaio/mock-kit'
import { commitTurn } from '../assistant/commit-turn.ts'
import { hold } from '../assistant/hold.ts'
import { isOver, isListening } from '../vocabulary.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { readInput } from '@ensaio/mock-kit'
import { findLead, standingOf } from './find-lead.ts'

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
export const stopLead: Action<ConversicaWorld> = {
  description: `Ends a conversation: { id, clientId?, by }, where by is one of ${STOPPERS.join(', ')}.`,
  run: (world, input) => {
    const fields = readInput('stopLead', input, ['id', 'clientId', 'by'])
    const by = fields.choice('by', STOPPERS)
    const record = findLead(world, fields)
    const status = record.facts.conversationStatus
    if (status !== undefined && isOver(status) && !isListening(status)) {
      return fields.refuse(`the conversation is over already (${status}). Resume it first.`)
    }
    world.agenda.cancel(record.key, ['beat'])
    const turn = hold(record, { status: STATUS_BY_STOPPER[by], by: 'people', at: world.now() })
    commitTurn(world, record, turn)
    return standingOf(turn.record)
  },
}
