// A key sees its own group and all groups below. Whatever lies outside does not exist for it.
import type { AgentRecord } from '../account/agent.ts'
import type { GroupRecord } from '../account/group.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { IntegrationRecord } from './integration.ts'

/** Returns true for the root and every group below it. */
export function isWithin(group: GroupRecord, rootId: string): boolean {
  return group.id === rootId || group.ancestors.includes(rootId)
}

/** Returns the group and all groups below, parents before children; none for an unknown group. */
export function subtreeOf(world: ZenviaConversionWorld, rootId: string): readonly GroupRecord[] {
  return [...world.data.groups.all()].filter((group) => isWithin(group, rootId))
}

/** Returns the ids of the group and of all groups below. */
export function groupIdsBelow(world: ZenviaConversionWorld, rootId: string): ReadonlySet<string> {
  return new Set(subtreeOf(world, rootId).map(({ id }) => id))
}

/** Returns true when the caller sees the group. */
export function seesGroup(
  world: ZenviaConversionWorld,
  caller: Pick<IntegrationRecord, 'groupId'>,
  groupId: string,
): boolean {
  const group = world.data.groups.get(groupId)
  return group !== undefined && isWithin(group, caller.groupId)
}

/** Returns the group, if the caller sees it. */
export function visibleGroup(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  groupId: string,
): GroupRecord | undefined {
  return seesGroup(world, caller, groupId) ? world.data.groups.get(groupId) : undefined
}

/** Returns the agent, if the caller sees it. */
export function visibleAgent(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  agentId: string,
): AgentRecord | undefined {
  const agent = world.data.agents.get(agentId)
  return agent !== undefined && seesGroup(world, caller, agent.groupId) ? agent : undefined
}

/** Returns the prospect, if the caller sees it. */
export function visibleProspect(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  prospectId: string,
): ProspectRecord | undefined {
  const prospect = world.data.prospects.get(prospectId)
  return prospect !== undefined && seesGroup(world, caller, prospect.group.id)
    ? prospect
    : undefined
}

/** Returns the agent in whose name the caller acts. The operation must require a user. */
export function userOf(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
): AgentRecord | undefined {
  return caller.userId === undefined ? undefined : world.data.agents.get(caller.userId)
}
