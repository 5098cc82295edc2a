import { leadKeyOf } from '../lead/lead-key.ts'
import type { LeadRecord } from '../lead/lead-record.ts'
import type { ConversicaWorld } from '../world-types.ts'
import type { ActionInput } from '@ensaio/mock-kit'

/**
 * The lead that an input names by `id` and, where it has one, `clientId`.
 * @throws ActionRefusedError when there is none
 */
export function findLead(
  world: ConversicaWorld,
  input: ActionInput<'id' | 'clientId'>,
): LeadRecord {
  const id = input.text('id')
  const clientId = input.optionalText('clientId')
  const record = world.data.leads.get(
    leadKeyOf({ id, ...(clientId !== undefined && { clientId }) }),
  )
  if (record !== undefined) return record
  const whose = clientId === undefined ? '' : ` of the client "${clientId}"`
  return input.refuse(`there is no lead "${id}"${whose}. Create it first, or check clientId.`)
}

/** Where a lead stands, as actions report it. */
export function standingOf({ lead, facts }: LeadRecord) {
  const { conversationStage, conversationStatus, leadStatus } = facts
  return {
    id: lead.id,
    clientId: lead.clientId ?? '',
    conversationStage,
    conversationStatus,
    leadStatus,
  }
}
