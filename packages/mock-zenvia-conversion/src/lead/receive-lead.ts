import { defaultsOf } from '../account/account-settings.ts'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { GroupRecord } from '../account/group.ts'
import { isOfficeHour } from '../account/office-hours.ts'
import { seesGroup } from '../auth/visibility.ts'
import { interactionFrom, recognizerOf } from '../interaction/interaction-from-event.ts'
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
import { newProspect, mergeLead, applyRoute } from './prospect-from-lead.ts'
import type { LeadRoute } from './route-lead.ts'

/** A valid lead, with all that is needed to receive it. */
export interface IncomingLead extends Omit<LeadOrigin, 'created'> {
  readonly lead: SentLead
  readonly contact: Contact
  readonly route: LeadRoute
  /** The group in which the person may be known already. */
  readonly known: KnownIn
}

/**
 * The group of a known person: by an API key the key's own or one below; by a channel the group by which they came first,
 * so that each group by which somebody comes has its own prospect (observed).
 */
export type KnownIn =
  | { readonly groupId: string; readonly by: 'subtree' }
  | { readonly groupId: string; readonly by: 'initialGroup' }

/** The result of receiving a lead. */
export interface ReceivedLead {
  /** The prospect afterwards. */
  readonly prospect: ProspectRecord
  readonly leadData: Schemas['LeadData']
  readonly merged: boolean
  /** The interactions from the lead's history. */
  readonly interactions: readonly InteractionRecord[]
  /** The message that the person gets outside office hours; `undefined` within them. */
  readonly absenceMessage: string | undefined
}

/** Receives a lead: creates a prospect, or merges it into the one with the same phone number or email address. */
export function receiveLead(world: ZenviaConversionWorld, incoming: IncomingLead): ReceivedLead {
  const now = world.now()
  const { lead, contact, route } = incoming
  const known = findDuplicate(world, contact, incoming.known)
  const leadData = toLeadData(lead, {
    type: incoming.type,
    created: createdAtOf(known, now),
    providerKey: incoming.providerKey,
    createdBy: incoming.createdBy,
    currency: lead.product && defaultsOf(world).currency,
  })
  const context = { incoming, leadData, now }
  const person =
    known === undefined ? newProspect(world, context) : mergeLead(world, reopened(known), context)
  const routed = applyRoute(person, route, now)
  const placed = known === undefined ? routed : asNegotiated(world, routed)
  const absenceMessage = absenceMessageOf(
    known === undefined ? route.group : groupOf(world, placed),
    now,
  )
  const prospect =
    absenceMessage === undefined ? placed : { ...placed, sentWorkingHourMessageAt: now }
  if (known === undefined) addProspect(world, prospect)
  else saveProspect(world, prospect)
  const interactions =
    lead.callIn || lead.history !== undefined
      ? interactionsOf(world, prospect, lead)
      : NO_INTERACTIONS
  return {
    prospect: interactions === NO_INTERACTIONS ? prospect : currentOf(world, prospect),
    leadData,
    merged: known !== undefined,
    interactions,
    absenceMessage,
  }
}

const NO_INTERACTIONS: readonly never[] = Object.freeze([])

/** Each event becomes an interaction in the answer: a body has room for so many that they hold the loop for a second. */
const EVENTS_MAX = 1_000

/** Adds the interactions that the lead reports. */
function interactionsOf(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { callIn, history = [] }: SentLead,
): readonly InteractionRecord[] {
  if (history.length > EVENTS_MAX)
    world.warn(
      `history: the first ${EVENTS_MAX} of ${history.length} events are taken, the others are left out. Send fewer.`,
    )
  const events = [...(callIn ? [{ type: 'call' as const }] : []), ...history.slice(0, EVENTS_MAX)]
  const isContact = recognizerOf(prospect)
  return events.map((event) =>
    addInteraction(world, currentOf(world, prospect), interactionFrom(event, isContact)),
  )
}

function currentOf(world: ZenviaConversionWorld, prospect: ProspectRecord): ProspectRecord {
  return world.data.prospects.get(prospect.id) ?? prospect
}

/** Returns the instant of the lead, which is never before that of the lead before: the sandbox clock may be set back. */
function createdAtOf(known: ProspectRecord | undefined, now: number): number {
  const last = known?.leads.at(-1)
  // All instants have the same format, so their texts sort like them.
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

/** Returns the oldest prospect with one of these phone numbers or email addresses, in the group. */
function findDuplicate(
  world: ZenviaConversionWorld,
  { phones, emails }: Contact,
  { groupId, by }: KnownIn,
): ProspectRecord | undefined {
  const reopens = world.behaviour('archivedReopen')
  const { prospects } = world.data
  let oldest: ProspectRecord | undefined
  const consider = (record: ProspectRecord): void => {
    if (oldest !== undefined && oldest.id <= record.id) return
    if (record.status === 'archived' && !reopens) return
    const isKnown =
      by === 'subtree'
        ? seesGroup(world, { groupId }, record.group.id)
        : record.initialGroup.id === groupId
    if (isKnown) oldest = record
  }
  for (const phone of phones) for (const record of prospects.by('phone', phone)) consider(record)
  for (const email of emails) {
    for (const record of prospects.by('email', email.toLowerCase())) consider(record)
  }
  return oldest
}
