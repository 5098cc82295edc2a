import type { ChatWorld } from '../world-types.ts'
import { isOnShift } from './is-on-shift.ts'
import { hourOfWeekAt } from './local-time.ts'

/** Whether the agent is at work now: as an administrator set it, or as the shift has it. */
export function isOnline(world: ChatWorld, agentId: string): boolean {
  const agent = world.data.agents.get(agentId)
  if (agent === undefined) return false
  if (agent.status !== null) return agent.status === 'ONLINE'
  return isOnShift(agent.shift, hourOfWeekAt(world.now()))
}
