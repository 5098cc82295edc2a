// Generated prospects with a history: leads, interactions, an agent, quotes, an outcome.
import type { Random } from '@ensaio/mock-kit'
import { ARCHIVING_REASONS, CATEGORIES, LABELS } from '../account/account-settings.ts'
import type { AgentRecord } from '../account/agent.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupName, GroupRecord } from '../account/group.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../durations.ts'
import { withCompleteMessage } from '../interaction/complete-message.ts'
import { toInteractionRecord } from '../interaction/interaction.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { addContact } from '../lead/contact.ts'
import { CHANNEL_NAMES, channelOf, toMedium } from '../messaging/channel.ts'
import { newObjectId } from '../object-id.ts'
import { toProspectRecord } from '../prospect/prospect.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { archivedFor, assignedTo, contacted, inNegotiation } from '../prospect/transitions.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import { countryOf } from '../simulation/country.ts'
import { peopleOf } from '../simulation/people.ts'
import type { Person } from '../simulation/people.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { generateFurtherLeads, generateLead } from './generate-leads.ts'
import { generateQuote } from './generate-offer.ts'
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
  const agent = isHandMade || random.chance(0.85) ? random.pick(branch.agents).card : undefined
  const timeline = generateTimeline({
    random,
    texts: country,
    leadSource,
    createdAt,
    now,
    exchangesMax,
    ...(agent && { agent }),
    ...(somebody.phones[0] !== undefined && { phone: somebody.phones[0] }),
  })
  const leads = { offer, person: somebody, createdAt, agentId: agent?.id }
  const person = {
    ...somebody,
    leads: [
      generateLead({ ...leads, source: leadSource }),
      ...generateFurtherLeads(leads, { sources: branch.sources, until: now }),
    ],
  }
  const arrived = withMove(world, person, { plan, timeline, leadSource })
  const lived = withClaimOfNew(applyTimeline(arrived, timeline, agent), branch)
  const quotes = generateQuote(world, lived, { offer, timeline })
  const isPending = quotes.some(({ status }) => status === 'pending')
  const prospect = applyOutcome(inNegotiation(lived, isPending), { random, timeline, now })
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
    category: random.pick(CATEGORIES),
    nin: random.chance(0.1) ? [people.documentOf(country, plan.person)] : [],
    phones: [],
    emails: [],
    contactMediums: isSocial ? [{ _id: newObjectId(world, createdAt), type: via, mediumId }] : [],
    additionalData: generateData(random, plan.person),
    leads: [],
    ...(random.chance(0.3) && { label: random.pick(LABELS).key }),
  })
  return addContact(world, record, {
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

function generateData(random: Random, number: number): Readonly<Record<string, unknown>> {
  if (random.chance(0.6)) return {}
  return {
    quoteState: random.pick(['open', 'sent', 'sold', 'lost']),
    reference: 10_000 + number,
    ...(random.chance(0.5) && { budget: random.integer(5, 40) * 1_000_000 }),
  }
}

/** The share of claimed prospects, beside those of a shared channel, who came to the account and were claimed from there. */
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

/** Archives many old prospects; some recent ones get a reminder. */
function applyOutcome(
  record: ProspectRecord,
  { random, timeline, now }: { random: Random; timeline: Timeline; now: number },
): ProspectRecord {
  const last = timeline.events.at(-1)?.at ?? record.createdAt
  const quietDays = (now - last) / DAY_MS
  if (quietDays > 3 && random.chance(Math.min(0.6, quietDays / 60))) {
    return archivedFor(record, random.pick(ARCHIVING_REASONS).reason)
  }
  const remindAt = now + random.integer(1, 72) * HOUR_MS + 30 * MINUTE_MS
  const isFollowed = record.status === 'followUp' && random.chance(0.3)
  return isFollowed ? { ...record, nextReminderAt: remindAt } : record
}

function toRecords(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { events }: Timeline,
): readonly InteractionRecord[] {
  return events.map(({ at, draft }) =>
    toInteractionRecord({
      ...withCompleteMessage(world, prospect, draft),
      id: newObjectId(world, at),
      prospectId: prospect.id,
      createdAt: at,
      finishedAt: at,
    }),
  )
}
