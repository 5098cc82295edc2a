// What people do with prospects: through the API, in the app, or by themselves on autopilot. Each change is kept, told to
// subscribers and, where somebody gets a prospect, noted as an event of the system.
import type { AgentRecord } from '../account/agent-record.ts'
import { toGroupName } from '../account/group-record.ts'
import type { GroupRecord } from '../account/group-record.ts'
import { addInteraction } from '../interaction/add-interaction.ts'
import { asNegotiated } from '../quote/negotiation.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { ProspectRecord } from './prospect-record.ts'
import { saveProspect } from './save-prospect.ts'
import { archivedFor, assignedTo, handedTo, movedTo } from './transitions.ts'

/** An agent takes a prospect. */
export function claimProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  agent: AgentRecord,
): ProspectRecord {
  const claimed = assignedTo(prospect, agent.card, world.now())
  return noteAssignment(world, saveProspect(world, asNegotiated(world, claimed)))
}

/** A prospect goes to a group, where nobody has it yet. */
export function transferToGroup(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  group: GroupRecord,
): ProspectRecord {
  const moved = saveProspect(world, movedTo(prospect, toGroupName(group), world.now()))
  return noteAssignment(world, moved)
}

/** A prospect goes to an agent, and to the agent's group. */
export function transferToAgent(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  agent: AgentRecord,
): ProspectRecord {
  const home = world.data.groups.get(agent.groupId)
  const group = home === undefined ? prospect.group : toGroupName(home)
  const handed = handedTo(prospect, { agent: agent.card, group, at: world.now() })
  return noteAssignment(world, saveProspect(world, asNegotiated(world, handed)))
}

/** A prospect is closed for a reason, which the account knows. */
export function archiveProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  reason: string,
): ProspectRecord {
  return saveProspect(world, archivedFor(prospect, reason))
}

/** As captured: `other`, from our side, with an empty output. */
function noteAssignment(world: ZenviaConversionWorld, prospect: ProspectRecord): ProspectRecord {
  const { agent } = prospect
  addInteraction(world, prospect, {
    status: 'updated',
    proactive: true,
    via: 'other',
    output: {},
    finishedAt: world.now(),
    ...(agent !== undefined && { agent }),
  })
  return world.data.prospects.get(prospect.id) ?? prospect
}
