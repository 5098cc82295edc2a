// What a lead makes of a person: a prospect that is new, or one of whom more is known than before.
import type { Draft } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { CATEGORIES } from '../account/account-settings.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupName, GroupRecord } from '../account/group.ts'
import { newObjectId } from '../object-id.ts'
import { onlyDocumented } from '../only-documented.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { assignedTo, handedTo } from '../prospect/transitions.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { addContact, newMediums } from './contact.ts'
import type { LeadArrival } from './receive-lead.ts'
import type { LeadRoute } from './route-lead.ts'

/** A lead as it is kept, and how it came. */
export interface TakenLead {
  readonly arrival: LeadArrival
  readonly leadData: Schemas['LeadData']
  readonly now: number
}

/** Who was not known before. */
export function newProspect(
  world: ZenviaConversionWorld,
  { arrival, leadData, now }: TakenLead,
): ProspectRecord {
  const { lead, contact, route, createdBy } = arrival
  const { firstName, lastName, category = CATEGORIES[0], nin } = lead
  const group = toGroupName(route.group)
  return {
    id: newObjectId(world, now),
    createdAt: now,
    account: accountOf(world, route.group),
    group,
    initialGroup: group,
    status: 'unclaimed',
    userMade: createdBy !== undefined,
    category,
    nin: nin === undefined ? [] : newNins([], nin),
    phones: contact.phones,
    emails: contact.emails,
    contactMediums: newMediums(world, contact),
    additionalData: {},
    leads: [leadData],
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
  }
}

/** What the lead says of somebody. What is known stays; only gaps are filled (assumed). */
export function withLead(
  world: ZenviaConversionWorld,
  record: ProspectRecord,
  { arrival, leadData }: TakenLead,
): ProspectRecord {
  const { lead, contact } = arrival
  const prospect: Draft<ProspectRecord> = {
    ...addContact(world, record, contact),
    // A list, for V8 is several times as slow to join what is none.
    leads: record.leads.concat([leadData]),
  }
  if (prospect.firstName === undefined && lead.firstName !== undefined)
    prospect.firstName = lead.firstName
  if (prospect.lastName === undefined && lead.lastName !== undefined)
    prospect.lastName = lead.lastName
  if (lead.nin !== undefined) prospect.nin = record.nin.concat(newNins(record.nin, lead.nin))
  return prospect
}

function newNins(known: ProspectRecord['nin'], sent: ProspectRecord['nin']): ProspectRecord['nin'] {
  return sent
    .filter(({ number }) => !known.some((nin) => nin.number === number))
    .map((nin) => onlyDocumented('Nin', nin))
}

/** An agent whom the lead names gets it, unless somebody has it already; it goes to the agent's group (assumed). */
export function withRoute(
  record: ProspectRecord,
  { agent, group }: LeadRoute,
  now: number,
): ProspectRecord {
  if (agent === undefined || record.agent !== undefined) return record
  return record.group.id === group.id
    ? assignedTo(record, agent.card, now)
    : handedTo(record, { agent: agent.card, group: toGroupName(group), at: now })
}

function accountOf(world: ZenviaConversionWorld, group: GroupRecord): GroupName {
  return toGroupName(world.data.groups.get(group.ancestors[0] ?? group.id) ?? group)
}
