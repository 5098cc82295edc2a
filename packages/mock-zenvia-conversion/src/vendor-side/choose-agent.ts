import type { AgentRecord } from '../account/agent-record.ts'
import { subtreeOf } from '../auth/visibility.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** Who takes care of a group's prospects: somebody of the group, else of those below, else of those above; who is online first. */
export function chooseAgent(
  world: ZenviaConversionWorld,
  groupId: string,
): AgentRecord | undefined {
  const below = subtreeOf(world, groupId).map(({ id }) => id)
  const above = world.data.groups.get(groupId)?.ancestors.toReversed() ?? []
  const candidates = [...below, ...above]
    .flatMap((id) => world.data.agents.by('group', id))
    .filter(({ isActive }) => isActive)
  return candidates.find(({ isOnline }) => isOnline) ?? candidates[0]
}
