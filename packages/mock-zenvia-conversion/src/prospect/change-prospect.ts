// The changes of prospects by the API, by actions and by the autopilot. Each is saved and notified; an assignment is
// also recorded as a system event.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { isArchivingReason, isLabel } from '../account/account-settings.ts'
import type { AgentRecord } from '../account/agent.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupRecord } from '../account/group.ts'
import { invalidValue } from '../errors/error-replies.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { addContact, readContact } from '../lead/contact.ts'
import { asNegotiated } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { ProspectRecord } from './prospect.ts'
import { saveProspect } from './save-prospect.ts'
import { archivedFor, assignedTo, handedTo, movedTo } from './transitions.ts'

/** Returns the prospect with the change, or an error reply. A phone number and an email address are added to the known ones. */
export function changeProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  change: Schemas['UpdateProspect'],
): ProspectRecord | ErrorReply<400> {
  const { archivingReason, firstName, lastName, phone, email, label } = change
  if (archivingReason !== undefined && !isArchivingReason(archivingReason)) {
    return invalidValue(`Unknown archivingReason ${JSON.stringify(archivingReason)}`)
  }
  if (label !== undefined && !isLabel(label)) {
    return invalidValue(`Unknown label ${JSON.stringify(label)}`)
  }
  const country = world.data.groups.get(prospect.group.id)?.countryCode ?? ''
  const contact = readContact({ phones: listOf(phone), emails: listOf(email) }, country)
  if (phone !== undefined && contact.phones.length === 0) {
    return invalidValue(`${JSON.stringify(phone)} is not a phone number`)
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

/** Assigns a prospect to an agent. */
export function claimProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  agent: AgentRecord,
): ProspectRecord {
  const claimed = assignedTo(prospect, agent.card, world.now())
  return noteAssignment(world, saveProspect(world, asNegotiated(world, claimed)))
}

/** Transfers a prospect to a group, where it is unclaimed. */
export function transferToGroup(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  group: GroupRecord,
): ProspectRecord {
  const moved = saveProspect(world, movedTo(prospect, toGroupName(group), world.now()))
  return noteAssignment(world, moved)
}

/** Transfers a prospect to an agent, and to the agent's group. */
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

/** Archives a prospect for a reason of the account. */
export function archiveProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  reason: string,
): ProspectRecord {
  return saveProspect(world, archivedFor(prospect, reason))
}

/** Adds the system event of an assignment. As captured: `other`, from our side, with an empty output. */
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
