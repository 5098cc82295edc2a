import type { ZenviaConversionWorld } from '../world.ts'
import type { AgentRecord } from './agent-record.ts'
import { isOfficeHour } from './office-hours.ts'

/** Whether an agent works now: by the hours of the group, or by the agent's own where these differ. */
export function isAgentWorking(world: ZenviaConversionWorld, agent: AgentRecord): boolean {
  const group = world.data.groups.get(agent.groupId)
  if (group === undefined || !agent.isActive) return false
  return isOfficeHour({ ...group.officeHours, ...agent.workHours }, world.now())
}
