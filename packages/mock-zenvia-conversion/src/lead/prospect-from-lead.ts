// The prospect after a lead: a new one, or a known one with more data.
import type { Draft } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { wordsOf } from '../account/account-settings.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupName, GroupRecord } from '../account/group.ts'
import { newObjectId } from '../object-id.ts'
import { onlyDocumented } from '../only-documented.ts'
import { toProspectRecord } from '../prospect/prospect.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { claimedBy } from '../prospect/transitions.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { addContact, newMediums } from './contact.ts'
import type { IncomingLead } from './receive-lead.ts'
import type { LeadRoute } from './route-lead.ts'

/** A lead with its data as the prospect keeps them, and the instant of its arrival. */
export interface LeadContext {
  readonly incoming: IncomingLead
  readonly leadData: Schemas['LeadData']
  readonly now: number
}

/** Returns the prospect of a lead from an unknown person. */
export function newProspect(
  world: ZenviaConversionWorld,
  { incoming, leadData, now }: LeadContext,
): ProspectRecord {
  const { lead, contact, route, createdBy } = incoming
  const { firstName, lastName, category = wordsOf(world).categories[0], nin } = lead
  const group = toGroupName(route.group)
  return toProspectRecord({
    id: newObjectId(world, now),
    createdAt: now,
    account: accountOf(world, route.group),
    group,
    initialGroup: group,
    status: 'unclaimed',
    userMade: createdBy !== undefined,
    firstName,
    lastName,
    category,
    nin: nin === undefined ? NOTHING : newNins(NOTHING, nin),
    phones: contact.phones,
    emails: contact.emails,
    contactMediums: newMediums(world, contact),
    additionalData: NO_DATA,
    leads: [leadData],
  })
}

// One for all: records never change, and each prospect keeps its own as long as it lives.
const NOTHING: readonly never[] = []
const NO_DATA: ProspectRecord['additionalData'] = {}

/** Returns the prospect with the data of the lead. Known data stay; only gaps are filled (assumed). */
export function mergeLead(
  world: ZenviaConversionWorld,
  record: ProspectRecord,
  { incoming, leadData }: LeadContext,
): ProspectRecord {
  const { lead, contact } = incoming
  const prospect: Draft<ProspectRecord> = {
    ...addContact(world, record, contact),
    // A list, because V8 is several times slower to join a single value.
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
  const numbers = new Set(known.map(({ number }) => number))
  return sent.filter(({ number }) => !numbers.has(number)).map((nin) => onlyDocumented('Nin', nin))
}

/** Assigns the prospect to the agent whom the lead names, unless it has one, and moves it to the agent's group (assumed). */
export function applyRoute(
  record: ProspectRecord,
  { agent, group }: LeadRoute,
  now: number,
): ProspectRecord {
  if (agent === undefined || record.agent !== undefined) return record
  return claimedBy(record, { agent: agent.card, group: toGroupName(group), at: now })
}

function accountOf(world: ZenviaConversionWorld, group: GroupRecord): GroupName {
  return toGroupName(world.data.groups.get(group.ancestors[0] ?? group.id) ?? group)
}
