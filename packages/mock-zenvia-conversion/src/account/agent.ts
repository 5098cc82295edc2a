import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { subtreeOf } from '../auth/visibility.ts'
import { notify } from '../events/notify.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { memoizeByGroup } from './memoize-by-group.ts'
import { isOfficeHour } from './office-hours.ts'

/** An agent as all answers show it. */
export type AgentCard = Schemas['Agent']

/** A salesperson. */
export interface AgentRecord {
  readonly id: string
  readonly card: AgentCard
  readonly groupId: string
  readonly role: 'owner' | 'agent' | 'admin'
  /** False for an agent who has left; what the agent did stays. */
  readonly isActive: boolean
  /** True while the app is open. Actions change it. */
  readonly isOnline: boolean
  /** The hours of the agent, where they differ from those of the group. */
  readonly workHours?: { readonly fromHour: number; readonly untilHour: number }
}

/** Returns true while the agent works: by the hours of the group, or by the agent's own where these differ. */
export function isAgentWorking(world: ZenviaConversionWorld, agent: AgentRecord): boolean {
  const group = world.data.groups.get(agent.groupId)
  if (group === undefined || !agent.isActive) return false
  return isOfficeHour({ ...group.officeHours, ...agent.workHours }, world.now())
}

/** Sets an agent online or offline, and notifies subscribers of a change. */
export function setPresence(
  world: ZenviaConversionWorld,
  before: AgentRecord,
  isOnline: boolean,
): AgentRecord {
  if (before.isOnline === isOnline) return before
  const agent = world.data.agents.update(before.id, { isOnline })
  notify(world, { topic: 'agents', type: 'updated', agent, online: isOnline })
  return agent
}

/**
 * Returns the agent who takes a group's prospects: one of the group, else of a group below, else of one above; online
 * agents first.
 */
export const chooseAgent = memoizeByGroup(findAgent, 'agents')

function findAgent(world: ZenviaConversionWorld, groupId: string): AgentRecord | undefined {
  let first: AgentRecord | undefined
  for (const id of groupIdsNear(world, groupId)) {
    for (const agent of world.data.agents.by('group', id)) {
      if (!agent.isActive) continue
      if (agent.isOnline) return agent
      first ??= agent
    }
  }
  return first
}

/** Returns the ids of the groups in which a group's agents are looked for, in this order. */
const groupIdsNear = memoizeByGroup((world, groupId): readonly string[] => {
  const below = subtreeOf(world, groupId).map(({ id }) => id)
  const above = world.data.groups.get(groupId)?.ancestors.toReversed() ?? []
  return [...below, ...above]
})
