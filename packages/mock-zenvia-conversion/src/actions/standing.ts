import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** Where a prospect stands now, as actions report it. */
export function standingOf(world: ZenviaConversionWorld, { id }: Pick<ProspectRecord, 'id'>) {
  const { status, group, agent, archivingReason, label } = world.data.prospects.get(id) ?? {}
  return {
    prospectId: id,
    status,
    groupId: group?.id,
    ...(agent !== undefined && { agentId: agent.id }),
    ...(archivingReason !== undefined && { archivingReason }),
    ...(label !== undefined && { label }),
  }
}
