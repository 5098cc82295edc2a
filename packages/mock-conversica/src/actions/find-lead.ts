import { ActionRefusedError } from '@ensaio/mock-kit'
import { leadKeyOf, type LeadRecord } from '../lead/lead.ts'
import type { ConversicaWorld } from '../world.ts'

/** The fields by which an action's input names a lead. */
export const LEAD_FIELDS = {
  id: { type: 'string', minLength: 1, description: 'The id of the lead.' },
  clientId: { type: 'string', description: 'The client of the lead, if it has one.' },
} as const

interface NamedLead {
  readonly id: string
  readonly clientId?: string | undefined
}

/** Returns the lead that an input names. @throws ActionRefusedError when there is none */
export function findLead(world: ConversicaWorld, { id, clientId }: NamedLead): LeadRecord {
  const record = world.data.leads.get(
    leadKeyOf({ id, ...(clientId !== undefined && { clientId }) }),
  )
  if (record !== undefined) return record
  const whose = clientId === undefined ? '' : ` of the client "${clientId}"`
  throw new ActionRefusedError(
    `there is no lead "${id}"${whose}. Create it first, or check clientId.`,
  )
}

/** Summarizes the state of a lead, as actions return it. */
export function summaryOf({ lead, facts }: LeadRecord) {
  const { conversationStage, conversationStatus, leadStatus } = facts
  return {
    id: lead.id,
    clientId: lead.clientId ?? '',
    conversationStage,
    conversationStatus,
    leadStatus,
  }
}
