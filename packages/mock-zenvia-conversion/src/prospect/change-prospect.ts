// The changes of prospects by the API, by actions and by the autopilot. Each is saved and notified; an assignment is
// also recorded as a system event.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { excerpt } from '@ensaio/mock-kit'
import {
  isArchivingReason,
  isLabel,
  unknownLabel,
  unknownReason,
} from '../account/account-settings.ts'
import type { AgentRecord } from '../account/agent.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupName, GroupRecord } from '../account/group.ts'
import type { IntegrationRecord } from '../auth/integration.ts'
import { visibleAgent, visibleGroup } from '../auth/visibility.ts'
import { invalidValue, schemaViolated } from '../errors/error-replies.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { addContact, readContact } from '../lead/contact.ts'
import { asNegotiated } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { ProspectRecord } from './prospect.ts'
import { saveProspect } from './save-prospect.ts'
import { archivedFor, claimedBy, handedTo, movedTo, TRANSITION_FIELDS } from './transitions.ts'

/** The destination of a transfer, as the API names it. */
type Destination = Schemas['Transfer']

/** Transfers a prospect to the agent or the group that the caller names, if the caller sees them. */
export function transferTo(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { to, caller }: { readonly to: Destination; readonly caller: IntegrationRecord },
): ProspectRecord | ErrorReply<400> {
  if ((to.user === undefined) === (to.group === undefined)) {
    return schemaViolated("body must have exactly one of the properties 'user' and 'group'")
  }
  if (to.user !== undefined) {
    const agent = visibleAgent(world, caller, to.user)
    return agent?.isActive === true
      ? transferToAgent(world, prospect, agent)
      : invalidValue('User does not exist')
  }
  const group = visibleGroup(world, caller, to.group ?? '')
  return group === undefined
    ? invalidValue('Group does not exist')
    : transferToGroup(world, prospect, group)
}

/** Returns the prospect with the change, or an error reply. A phone number and an email address are added to the known ones. */
export function changeProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  change: Schemas['UpdateProspect'],
): ProspectRecord | ErrorReply<400> {
  const { archivingReason, firstName, lastName, phone, email, label } = change
  if (archivingReason !== undefined && !isArchivingReason(world, archivingReason)) {
    return unknownReason(world, archivingReason)
  }
  if (label !== undefined && !isLabel(world, label)) {
    return unknownLabel(world, label)
  }
  const country = world.data.groups.get(prospect.group.id)?.countryCode ?? ''
  const contact = readContact(world, { phones: listOf(phone), emails: listOf(email) }, country)
  if (phone !== undefined && contact.phones.length === 0) {
    return invalidValue(`"${excerpt(phone)}" is not a phone number`)
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

/** Assigns a prospect to an agent, and moves it to the agent's group. */
export function claimProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  agent: AgentRecord,
): ProspectRecord {
  const group = homeOf(world, agent) ?? prospect.group
  const claimed = claimedBy(prospect, { agent: agent.card, group, at: world.now() })
  return noteAssignment(world, saveProspect(world, asNegotiated(world, claimed), TRANSITION_FIELDS))
}

/** Transfers a prospect to a group, where it is unclaimed. */
export function transferToGroup(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  group: GroupRecord,
): ProspectRecord {
  const moved = movedTo(prospect, toGroupName(group), world.now())
  return noteAssignment(world, saveProspect(world, moved, TRANSITION_FIELDS))
}

/** Transfers a prospect to an agent, and to the agent's group. */
export function transferToAgent(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  agent: AgentRecord,
): ProspectRecord {
  const group = homeOf(world, agent) ?? prospect.group
  const handed = handedTo(prospect, { agent: agent.card, group, at: world.now() })
  return noteAssignment(world, saveProspect(world, asNegotiated(world, handed), TRANSITION_FIELDS))
}

function homeOf(world: ZenviaConversionWorld, { groupId }: AgentRecord): GroupName | undefined {
  const home = world.data.groups.get(groupId)
  return home && toGroupName(home)
}

/** Archives a prospect for a reason of the account. */
export function archiveProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  reason: string,
): ProspectRecord {
  return saveProspect(world, archivedFor(prospect, reason), TRANSITION_FIELDS)
}

// One for all: records never change.
const NO_OUTPUT = {} as const

/** Adds the system event of an assignment. As captured: `other`, from our side, with an empty output. */
function noteAssignment(world: ZenviaConversionWorld, prospect: ProspectRecord): ProspectRecord {
  addInteraction(world, prospect, {
    status: 'updated',
    proactive: true,
    via: 'other',
    output: NO_OUTPUT,
    finishedAt: world.now(),
  })
  return world.data.prospects.get(prospect.id) ?? prospect
}
