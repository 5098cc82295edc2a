import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { subtreeOf } from '../auth/visibility.ts'
import { notify } from '../events/notify.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { isOfficeHour } from './office-hours.ts'

/** An agent as all answers show one. */
export type AgentCard = Schemas['Agent']

/** A salesperson. */
export interface AgentRecord {
  readonly id: string
  readonly card: AgentCard
  readonly groupId: string
  readonly role: 'owner' | 'agent' | 'admin'
  /** Inactive agents have left; what they did stays theirs. */
  readonly isActive: boolean
  /** Whether the app is open: changed by the actions of the vendor's side. */
  readonly isOnline: boolean
  /** Where these differ from those of the group. */
  readonly workHours?: { readonly fromHour: number; readonly untilHour: number }
}

/** Whether an agent works now: by the hours of the group, or by the agent's own where these differ. */
export function isAgentWorking(world: ZenviaConversionWorld, agent: AgentRecord): boolean {
  const group = world.data.groups.get(agent.groupId)
  if (group === undefined || !agent.isActive) return false
  return isOfficeHour({ ...group.officeHours, ...agent.workHours }, world.now())
}

/** An agent opens or leaves the app. Who is there already does not come. */
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
