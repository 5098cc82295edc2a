import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { CATEGORIES } from '../account/account-words.ts'
import { toGroupName } from '../account/group-record.ts'
import type { GroupName, GroupRecord } from '../account/group-record.ts'
import { isOfficeHour } from '../account/office-hours.ts'
import { onlyDocumented } from '../answers/only-documented.ts'
import { addInteraction } from '../interaction/add-interaction.ts'
import { interactionFrom } from '../interaction/from-event.ts'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect-record.ts'
import { addProspect, saveProspect } from '../prospect/save-prospect.ts'
import { assignedTo, reopened } from '../prospect/transitions.ts'
import type { ZenviaConversionWorld } from '../world-types.ts'
import { addContact } from './contact.ts'
import type { Contact } from './contact.ts'
import { findDuplicate } from './find-duplicate.ts'
import { toLeadData } from './lead-data.ts'
import type { LeadOrigin, SentLead } from './lead-data.ts'
import type { LeadRoute } from './route-lead.ts'

/** A lead that is good to be taken. */
export interface LeadArrival extends Omit<LeadOrigin, 'created'> {
  readonly lead: SentLead
  readonly contact: Contact
  readonly route: LeadRoute
  /** The group in which, or below which, the person may be known already. */
  readonly searchedGroupId: string
}

/** What became of a lead. */
export interface ReceivedLead {
  /** The prospect as it is now. */
  readonly prospect: ProspectRecord
  readonly leadData: Schemas['LeadData']
  readonly merged: boolean
  /** Those made of the lead's history. */
  readonly interactions: readonly InteractionRecord[]
  /** What the person is told because nobody works now. */
  readonly absenceMessage?: string
}

/** Takes a lead: makes a prospect of it, or adds it to the one with the same phone number or email address. */
export function receiveLead(world: ZenviaConversionWorld, arrival: LeadArrival): ReceivedLead {
  const now = world.now()
  const { lead, contact, route } = arrival
  const leadData = toLeadData(lead, { ...arrival, created: now })
  const known = findDuplicate(world, contact, arrival.searchedGroupId)
  const absenceMessage = absenceMessageOf(
    known === undefined ? route.group : groupOf(world, known),
    now,
  )
  const base = known === undefined ? newProspect(world, arrival) : reopened(known)
  const prospect = {
    ...withRoute(addContact(world, withPerson(base, lead), contact), route, now),
    leads: base.leads.concat(leadData),
    ...(absenceMessage !== undefined && { sentWorkingHourMessageAt: now }),
  }
  if (known === undefined) addProspect(world, prospect)
  else saveProspect(world, prospect)
  const events = [...(lead.callIn ? [{ type: 'call' as const }] : []), ...(lead.history ?? [])]
  const interactions = events.map((event) => {
    const current = world.data.prospects.get(prospect.id) ?? prospect
    return addInteraction(
      world,
      current,
      interactionFrom(event, [...current.phones, ...current.emails]),
    )
  })
  return {
    prospect: world.data.prospects.get(prospect.id) ?? prospect,
    leadData,
    merged: known !== undefined,
    interactions,
    ...(absenceMessage !== undefined && { absenceMessage }),
  }
}

function newProspect(
  world: ZenviaConversionWorld,
  { route, createdBy }: LeadArrival,
): ProspectRecord {
  const group = toGroupName(route.group)
  return {
    id: newObjectId(world),
    createdAt: world.now(),
    account: accountOf(world, route.group),
    group,
    initialGroup: group,
    status: 'unclaimed',
    userMade: createdBy !== undefined,
    category: CATEGORIES[0],
    nin: [],
    phones: [],
    emails: [],
    contactMediums: [],
    additionalData: {},
    leads: [],
  }
}

/** What the lead says of the person. What is known of somebody stays; only gaps are filled (assumed). */
function withPerson(record: ProspectRecord, lead: SentLead): ProspectRecord {
  const isNew = record.leads.length === 0
  const firstName = record.firstName ?? lead.firstName
  const lastName = record.lastName ?? lead.lastName
  return {
    ...record,
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(isNew && lead.category !== undefined && { category: lead.category }),
    ...(lead.nin !== undefined && { nin: record.nin.concat(newNins(record, lead.nin)) }),
  }
}

function newNins({ nin: known }: ProspectRecord, sent: readonly Schemas['Nin'][]) {
  return sent
    .filter(({ number }) => !known.some((nin) => nin.number === number))
    .map((nin) => onlyDocumented('Nin', nin))
}

/** An agent whom the lead names gets it, unless somebody has it already (assumed). */
function withRoute(record: ProspectRecord, { agent }: LeadRoute, now: number): ProspectRecord {
  const isFree = record.agent === undefined
  return agent !== undefined && isFree ? assignedTo(record, agent.card, now) : record
}

function absenceMessageOf(group: GroupRecord | undefined, now: number): string | undefined {
  return group === undefined || isOfficeHour(group.officeHours, now)
    ? undefined
    : group.absenceMessage
}

function groupOf(world: ZenviaConversionWorld, { group }: ProspectRecord): GroupRecord | undefined {
  return world.data.groups.get(group.id)
}

function accountOf(world: ZenviaConversionWorld, group: GroupRecord): GroupName {
  return toGroupName(world.data.groups.get(group.ancestors[0] ?? group.id) ?? group)
}
