import type { AgentRecord } from '../account/agent-record.ts'
import { notify } from '../notifications/notify.ts'
import type { ZenviaConversionWorld } from '../world.ts'

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
