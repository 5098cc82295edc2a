// What people do with prospects: through the API, in the app, or by themselves on autopilot. Each change is kept, told to
// subscribers and, where somebody gets a prospect, noted as an event of the system.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { isArchivingReason, isLabel } from '../account/account-settings.ts'
import type { AgentRecord } from '../account/agent.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupRecord } from '../account/group.ts'
import { nonsense } from '../errors/error-replies.ts'
import type { Refusal } from '../errors/error-replies.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { addContact, readContact } from '../lead/contact.ts'
import { asNegotiated } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { ProspectRecord } from './prospect.ts'
import { saveProspect } from './save-prospect.ts'
import { archivedFor, assignedTo, handedTo, movedTo } from './transitions.ts'

/** The prospect as the change makes it, or why it cannot be made. A phone number and an email address are added. */
export function changeProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  change: Schemas['UpdateProspect'],
): ProspectRecord | Refusal<400> {
  const { archivingReason, firstName, lastName, phone, email, label } = change
  if (archivingReason !== undefined && !isArchivingReason(archivingReason)) {
    return nonsense(`Unknown archivingReason ${JSON.stringify(archivingReason)}`)
  }
  if (label !== undefined && !isLabel(label)) {
    return nonsense(`Unknown label ${JSON.stringify(label)}`)
  }
  const country = world.data.groups.get(prospect.group.id)?.countryCode ?? ''
  const contact = readContact({ phones: listOf(phone), emails: listOf(email) }, country)
  if (phone !== undefined && contact.phones.length === 0) {
    return nonsense(`${JSON.stringify(phone)} is no phone number`)
  }
  const changed = {
    ...addContact(world, prospect, contact),
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(label !== undefined && { label }),
  }
  return archivingReason === undefined ? changed : archivedFor(changed, archivingReason)
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}

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
