import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { ProspectRecord } from './prospect-record.ts'

/** Where a prospect went. */
export function toTransferDone({ id, group, agent }: ProspectRecord): Schemas['TransferDone'] {
  return {
    prospectId: id,
    group: group.name,
    groupId: group.id,
    ...(agent !== undefined && { agentId: agent.id }),
  }
}
