// Generated prospects with a history: leads, interactions, an agent, quotes, an outcome.
import type { Random } from '@ensaio/mock-kit'
import { LABELS } from '../account/account-settings.ts'
import type { CATEGORIES } from '../account/account-settings.ts'
import type { AgentRecord } from '../account/agent.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupName, GroupRecord } from '../account/group.ts'
import { withCompleteMessage } from '../interaction/complete-message.ts'
import { toInteractionRecord } from '../interaction/interaction.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { addContact } from '../lead/contact.ts'
import { CHANNEL_NAMES, channelOf, toMedium } from '../messaging/channel.ts'
import { idsAt, newObjectId } from '../object-id.ts'
import { toProspectRecord } from '../prospect/prospect.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { assignedTo, contacted, inNegotiation } from '../prospect/transitions.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import { countryOf } from '../simulation/country.ts'
import { peopleOf } from '../simulation/people.ts'
import type { Person } from '../simulation/people.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { generateFurtherLeads, generateInquiry, generateLead } from './generate-leads.ts'
import { generateQuote } from './generate-offer.ts'
import { applyOutcome } from './generate-outcome.ts'
import { dueAtOf, generateTimeline } from './generate-timeline.ts'
import type { Timeline } from './generate-timeline.ts'
import type { LeadSource, LeadSources } from './lead-sources.ts'

/** A prospect with its interactions and quotes. */
export interface ProspectHistory {
  readonly prospect: ProspectRecord
  readonly interactions: readonly InteractionRecord[]
  readonly quotes: readonly QuoteRecord[]
}

/** A group that receives prospects, with its agents and lead sources. */
export interface Branch {
  readonly account: GroupName
  readonly group: GroupRecord
  readonly agents: readonly AgentRecord[]
  readonly sources: LeadSources
  /** The countries of all groups, by id. */
  readonly countries: ReadonlyMap<string, string>
}

export interface ProspectPlan {
  readonly random: Random
  readonly branch: Branch
  readonly createdAt: number
  /** The number of the person: the same one again only in another group. */
  readonly person: number
  /** The person is known by a phone in another group. */
  readonly isKnown?: true
  readonly exchangesMax: number
}

/** Generates a prospect and its history. It inserts nothing. */
export function generateHistory(world: ZenviaConversionWorld, plan: ProspectPlan): ProspectHistory {
  const { random, branch, createdAt, exchangesMax } = plan
  const now = world.now()
  const country = countryOf(branch.group.countryCode)
  const offer = { random, country, year: new Date(createdAt).getUTCFullYear() }
  const leadSource = random.weighted(branch.sources)
  const somebody = generatePerson(world, plan, leadSource)
  const isHandMade = leadSource.providerKey === undefined
  const seller = isHandMade || random.chance(0.85) ? random.pick(branch.agents) : undefined
  const agent = seller?.card
  const hours = { ...branch.group.officeHours, ...seller?.workHours }
  const inquiry = generateInquiry(offer, leadSource)
  // Who writes asks in the message, not in the lead.
  const hasQuestion = leadSource.via === undefined && !isHandMade && random.chance(0.6)
  const timeline = generateTimeline({
    random,
    inquiry,
    hasAsked: hasQuestion || leadSource.via !== undefined,
    leadSource,
    createdAt,
    now,
    group: branch.group,
    hours,
    exchangesMax,
    ...(agent && { agent }),
    ...(somebody.firstName !== undefined && { firstName: somebody.firstName }),
    ...(somebody.phones[0] !== undefined && { phone: somebody.phones[0] }),
  })
  const leads = { offer, person: somebody, createdAt, agentId: agent?.id }
  const person = {
    ...somebody,
    category: categoryOf(leadSource.type, inquiry.product.condition),
    leads: [
      generateLead({ ...leads, source: leadSource, inquiry, hasQuestion }),
      ...generateFurtherLeads(leads, { sources: branch.sources, until: now }),
    ],
  }
  const arrived = withMove(world, person, { plan, timeline, leadSource })
  const lived = withClaimOfNew(applyTimeline(arrived, timeline, agent), branch)
  const quotes = generateQuote(world, lived, { offer, timeline, hours })
  const isPending = quotes.some(({ status }) => status === 'pending')
  const outcome = { random, number: plan.person, timeline, now, quotes, hours }
  const prospect = applyOutcome(inNegotiation(lived, isPending), outcome)
  return { prospect, interactions: toRecords(world, prospect, timeline), quotes }
}

function generatePerson(
  world: ZenviaConversionWorld,
  plan: ProspectPlan,
  { via, providerKey }: LeadSource,
): ProspectRecord {
  const { random, branch, createdAt } = plan
  const country = countryOf(branch.group.countryCode)
  const people = peopleOf(world)
  const person = people.personOf(country, plan.person)
  const isSocial = via === 'facebook' || via === 'instagram'
  const isCaller = via === 'whatsApp' || plan.isKnown === true
  const hasPhone = isCaller || (isSocial ? random.chance(0.3) : random.chance(0.9))
  const hasEmail = random.chance(0.45) || (!hasPhone && !isSocial)
  const mediumId = `1000${4_000_000 + plan.person}`
  const record = toProspectRecord({
    id: newObjectId(world, createdAt),
    createdAt,
    account: branch.account,
    group: toGroupName(branch.group),
    initialGroup: toGroupName(branch.group),
    status: 'unclaimed',
    userMade: providerKey === undefined,
    ...nameAsGiven(random, person),
    nin: random.chance(0.1) ? [people.documentOf(country, plan.person)] : [],
    phones: [],
    emails: [],
    contactMediums: isSocial ? [{ _id: newObjectId(world, createdAt), type: via, mediumId }] : [],
    additionalData: {},
    leads: [],
    ...(random.chance(0.3) && { label: random.pick(LABELS).key }),
  })
  return addContact(idsAt(world, createdAt), record, {
    phones: hasPhone ? [people.phoneOf(country, plan.person)] : [],
    emails: hasEmail ? [people.emailOf(person, plan.person)] : [],
  })
}

/** Some give no surname, and a few write as people do on a phone. */
function nameAsGiven(
  random: Random,
  { firstName, lastName }: Person,
): Pick<ProspectRecord, 'firstName' | 'lastName'> {
  const isHasty = random.chance(0.06)
  const spell = (text: string): string => (isHasty ? text.toLowerCase() : text)
  return {
    firstName: spell(firstName),
    ...(random.chance(0.8) && { lastName: spell(lastName) }),
  }
}

/** Returns the account's category for a lead of an industry. */
function categoryOf(type: LeadSource['type'], condition: string | undefined): string {
  const categories: Readonly<Record<LeadSource['type'], (typeof CATEGORIES)[number]>> = {
    vehicle: condition === 'used' ? 'used' : 'new',
    savingPlan: 'savingPlan',
    retail: 'parts',
    insurance: 'service',
    realEstate: 'new',
  }
  return categories[type]
}

/** The share of claimed prospects, apart from those of a shared channel, who came to the account and were claimed from there. */
const CLAIMED_FROM_ACCOUNT = 0.2

/**
 * Lets a claimed prospect have come to another group. Who writes to the channel of a group above begins there, and the claim moves
 * the prospect to the agent's group without a transfer (observed, in nearly half of the claimed). Some are transferred.
 */
function withMove(
  world: ZenviaConversionWorld,
  person: ProspectRecord,
  {
    plan: { random, branch },
    timeline: { claimedAt },
    leadSource,
  }: {
    readonly plan: ProspectPlan
    readonly timeline: Timeline
    readonly leadSource: LeadSource
  },
): ProspectRecord {
  if (claimedAt === undefined || leadSource.providerKey === undefined) return person
  if (random.chance(0.12)) {
    return { ...person, initialGroup: branch.account, transferredAt: claimedAt }
  }
  const owner = channelOwner(world, branch, leadSource)
  const isClaimedFromAccount = owner === undefined && random.chance(CLAIMED_FROM_ACCOUNT)
  const initialGroup = owner ?? (isClaimedFromAccount ? branch.account : person.group)
  return initialGroup === person.group ? person : { ...person, initialGroup }
}

/** Lets a prospect who is claimed and not contacted yet have come to the account (observed of all in that state). */
function withClaimOfNew(record: ProspectRecord, { account }: Branch): ProspectRecord {
  const isMoved = record.initialGroup.id !== record.group.id
  return record.status === 'new' && !isMoved ? { ...record, initialGroup: account } : record
}

/** Returns the group that owns the channel by which the lead came; `undefined` where it came by none. */
function channelOwner(
  world: ZenviaConversionWorld,
  { group }: Branch,
  { via }: LeadSource,
): GroupName | undefined {
  const name = CHANNEL_NAMES.find((one) => toMedium(one) === via)
  const channel = name && channelOf(world, group.id, name)
  const owner = channel && world.data.groups.get(channel.groupId)
  return owner && toGroupName(owner)
}

/** Applies the events to the record. */
function applyTimeline(
  person: ProspectRecord,
  { events, claimedAt }: Timeline,
  agent: AgentRecord['card'] | undefined,
): ProspectRecord {
  const first = events.find(({ draft }) => draft.proactive && Object.keys(draft.output).length > 0)
  const met = first === undefined ? person : contacted(person, first.at)
  const taken =
    agent !== undefined && claimedAt !== undefined ? assignedTo(met, agent, claimedAt) : met
  return {
    ...taken,
    whatsAppDueAt: dueAtOf(events, 'whatsApp'),
    facebookDueAt: dueAtOf(events, 'facebook'),
    instagramDueAt: dueAtOf(events, 'instagram'),
  }
}

function toRecords(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { events }: Timeline,
): readonly InteractionRecord[] {
  return events.map(({ at, draft }) =>
    toInteractionRecord({
      ...withCompleteMessage(world, prospect, { ...draft, createdAt: at }),
      id: newObjectId(world, at),
      prospectId: prospect.id,
      finishedAt: at,
    }),
  )
}
