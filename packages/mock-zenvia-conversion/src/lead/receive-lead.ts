import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { GroupRecord } from '../account/group.ts'
import { isOfficeHour } from '../account/office-hours.ts'
import { seesGroup } from '../auth/visibility.ts'
import { interactionFrom } from '../interaction/interaction-from-event.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { toIsoDate } from '../iso-date.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { addProspect, saveProspect } from '../prospect/save-prospect.ts'
import { reopened } from '../prospect/transitions.ts'
import { asNegotiated } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { Contact } from './contact.ts'
import { toLeadData } from './lead-data.ts'
import type { LeadOrigin, SentLead } from './lead-data.ts'
import { newProspect, withLead, withRoute } from './prospect-from-lead.ts'
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
  /** What the person is told because nobody works now; `undefined` where somebody does. */
  readonly absenceMessage: string | undefined
}

/** Takes a lead: makes a prospect of it, or adds it to the one with the same phone number or email address. */
export function receiveLead(world: ZenviaConversionWorld, arrival: LeadArrival): ReceivedLead {
  const now = world.now()
  const { lead, contact, route } = arrival
  const known = findDuplicate(world, contact, arrival.searchedGroupId)
  const leadData = toLeadData(lead, { ...arrival, created: placeInTime(known, now) })
  const taken = { arrival, leadData, now }
  const person =
    known === undefined ? newProspect(world, taken) : withLead(world, reopened(known), taken)
  const routed = withRoute(person, route, now)
  const placed = known === undefined ? routed : asNegotiated(world, routed)
  const absenceMessage = absenceMessageOf(
    known === undefined ? route.group : groupOf(world, placed),
    now,
  )
  const prospect =
    absenceMessage === undefined ? placed : { ...placed, sentWorkingHourMessageAt: now }
  if (known === undefined) addProspect(world, prospect)
  else saveProspect(world, prospect)
  const received = { leadData, merged: known !== undefined, absenceMessage }
  if (!lead.callIn && lead.history === undefined) {
    return { ...received, prospect, interactions: NO_INTERACTIONS }
  }
  const interactions = interactionsOf(world, prospect, lead)
  return { ...received, prospect: currentOf(world, prospect), interactions }
}

const NO_INTERACTIONS: readonly never[] = Object.freeze([])

/** Keeps what the lead tells of the time before it came. */
function interactionsOf(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { callIn, history = [] }: SentLead,
): readonly InteractionRecord[] {
  const events = [...(callIn ? [{ type: 'call' as const }] : []), ...history]
  return events.map((event) => {
    const current = currentOf(world, prospect)
    const addresses = [...current.phones, ...current.emails]
    return addInteraction(world, current, interactionFrom(event, addresses))
  })
}

function currentOf(world: ZenviaConversionWorld, prospect: ProspectRecord): ProspectRecord {
  return world.data.prospects.get(prospect.id) ?? prospect
}

/** Leads stand in order, even where the sandbox clock was set back since the last one. */
function placeInTime(known: ProspectRecord | undefined, now: number): number {
  const last = known?.leads.at(-1)
  // Instants are all written alike, so their texts stand in order as they do.
  return last !== undefined && last.created > toIsoDate(now) ? Date.parse(last.created) : now
}

function absenceMessageOf(group: GroupRecord | undefined, now: number): string | undefined {
  return group === undefined || isOfficeHour(group.officeHours, now)
    ? undefined
    : group.absenceMessage
}

function groupOf(world: ZenviaConversionWorld, { group }: ProspectRecord): GroupRecord | undefined {
  return world.data.groups.get(group.id)
}

/** The oldest prospect with one of these phone numbers or email addresses, in this group or below. */
function findDuplicate(
  world: ZenviaConversionWorld,
  { phones, emails }: Contact,
  groupId: string,
): ProspectRecord | undefined {
  const { prospects } = world.data
  let oldest: ProspectRecord | undefined
  const consider = (record: ProspectRecord): void => {
    if (oldest !== undefined && oldest.id <= record.id) return
    if (seesGroup(world, { groupId }, record.group.id)) oldest = record
  }
  for (const phone of phones) for (const record of prospects.by('phone', phone)) consider(record)
  for (const email of emails) {
    for (const record of prospects.by('email', email.toLowerCase())) consider(record)
  }
  return oldest
}
