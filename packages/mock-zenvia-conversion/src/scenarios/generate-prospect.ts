// Generated prospects with a history: leads, interactions, an agent, quotes, an outcome.
import type { Random } from '@ensaio/mock-kit'
import { ARCHIVING_REASONS, CATEGORIES, LABELS } from '../account/account-settings.ts'
import type { AgentRecord } from '../account/agent.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupName, GroupRecord } from '../account/group.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../durations.ts'
import { withCompleteMessage } from '../interaction/complete-message.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { providerLeadIdOf } from '../lead/channel-origin.ts'
import { addContact } from '../lead/contact.ts'
import { toLeadData } from '../lead/lead-data.ts'
import { addressOf, CHANNEL_NAMES, toMedium } from '../messaging/channel.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { archivedFor, assignedTo, contacted, inNegotiation } from '../prospect/transitions.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { generateProduct, generateQuote } from './generate-offer.ts'
import { dueAtOf, generateTimeline } from './generate-timeline.ts'
import type { Timeline } from './generate-timeline.ts'
import type { LeadSource, LeadSources } from './lead-sources.ts'
import { textsOf } from './locale-texts.ts'

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
}

export interface ProspectPlan {
  readonly random: Random
  readonly branch: Branch
  readonly createdAt: number
  /** The unique number of the prospect in its world. */
  readonly number: number
  readonly exchangesMax: number
}

/** Generates a prospect and its history. It inserts nothing. */
export function generateHistory(world: ZenviaConversionWorld, plan: ProspectPlan): ProspectHistory {
  const { random, branch, createdAt, exchangesMax } = plan
  const now = world.now()
  const leadSource = random.weighted(branch.sources)
  const somebody = generatePerson(world, plan, leadSource)
  const isHandMade = leadSource.providerKey === undefined
  const agent = isHandMade || random.chance(0.85) ? random.pick(branch.agents).card : undefined
  const timeline = generateTimeline({
    random,
    texts: textsOf(branch.group.countryCode),
    leadSource,
    createdAt,
    now,
    exchangesMax,
    ...(agent && { agent }),
    ...(somebody.phones[0] !== undefined && { phone: somebody.phones[0] }),
  })
  const person = {
    ...somebody,
    leads: [generateLead(plan, leadSource, { agentId: agent?.id, person: somebody })],
  }
  const lived = applyTimeline(withTransfer(person, plan, timeline), timeline, agent)
  const quotes = generateQuote(world, lived, { random, timeline })
  const isPending = quotes.some(({ status }) => status === 'pending')
  const prospect = applyOutcome(inNegotiation(lived, isPending), { random, timeline, now })
  return { prospect, interactions: toRecords(world, prospect, timeline), quotes }
}

function generatePerson(
  world: ZenviaConversionWorld,
  { random, branch, createdAt, number }: ProspectPlan,
  { via, providerKey }: LeadSource,
): ProspectRecord {
  const { firstNames, lastNames } = textsOf(branch.group.countryCode)
  const [firstName, lastName] = [random.pick(firstNames), random.pick(lastNames)]
  const isSocial = via === 'facebook' || via === 'instagram'
  const hasPhone = via === 'whatsApp' || (isSocial ? random.chance(0.3) : random.chance(0.9))
  const hasEmail = random.chance(0.45) || (!hasPhone && !isSocial)
  const record: ProspectRecord = {
    id: newObjectId(world, createdAt),
    createdAt,
    account: branch.account,
    group: toGroupName(branch.group),
    initialGroup: toGroupName(branch.group),
    status: 'unclaimed',
    userMade: providerKey === undefined,
    firstName,
    ...(random.chance(0.8) && { lastName }),
    category: random.pick(CATEGORIES),
    nin: random.chance(0.1) ? [{ type: 'DNI', number: String(20_000_000 + number) }] : [],
    phones: [],
    emails: [],
    contactMediums: isSocial
      ? [{ _id: newObjectId(world, createdAt), type: via, mediumId: `1000${4_000_000 + number}` }]
      : [],
    additionalData: generateData(random, number),
    leads: [],
    ...(random.chance(0.3) && { label: random.pick(LABELS).key }),
  }
  const mail = `${toAscii(firstName)}.${toAscii(lastName)}.${number}@example.com`
  return addContact(world, record, {
    phones: hasPhone ? [phoneOf(branch.group.countryCode, number)] : [],
    emails: hasEmail ? [mail] : [],
  })
}

/** Returns a phone number; no two prospects have the same one. */
function phoneOf(countryCode: string, number: number): string {
  const digits = String((number * 7_919) % 10_000_000).padStart(7, '0')
  return countryCode === 'BR' ? `+551195${digits}` : `+549115${digits}`
}

function generateData(random: Random, number: number): Readonly<Record<string, unknown>> {
  if (random.chance(0.6)) return {}
  return {
    quoteState: random.pick(['open', 'sent', 'sold', 'lost']),
    reference: 10_000 + number,
    ...(random.chance(0.5) && { budget: random.integer(5, 40) * 1_000_000 }),
  }
}

function generateLead(
  { random, branch, createdAt, number }: ProspectPlan,
  { source, providerKey, type, via, campaign, medium = 'cpc' }: LeadSource,
  { agentId, person }: { readonly agentId: string | undefined; readonly person: ProspectRecord },
): ProspectRecord['leads'][number] {
  const { questions } = textsOf(branch.group.countryCode)
  const channel = CHANNEL_NAMES.find((name) => toMedium(name) === via)
  const lead = {
    utmSource: source,
    product: generateProduct(random, type),
    comments: random.chance(0.5) ? random.pick(questions) : '',
    ...(campaign !== undefined && { utmCampaign: campaign, utmMedium: medium }),
    ...(providerKey !== undefined && { providerLeadId: `${providerKey}-${number}` }),
    ...(channel !== undefined && {
      providerLeadId: providerLeadIdOf(channel, addressOf(person, channel) ?? '', random),
    }),
  }
  const maker =
    providerKey === undefined ? agentId !== undefined && { createdBy: agentId } : { providerKey }
  return toLeadData(lead, { type, created: createdAt, ...maker })
}

/** Transfers some prospects from the account to their agent. */
function withTransfer(
  person: ProspectRecord,
  { random, branch }: ProspectPlan,
  { claimedAt }: Timeline,
): ProspectRecord {
  const isTransferred = random.chance(0.15) && claimedAt !== undefined
  return isTransferred
    ? { ...person, initialGroup: branch.account, transferredAt: claimedAt }
    : person
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
  const dueDates = {
    whatsAppDueAt: dueAtOf(events, 'whatsApp'),
    facebookDueAt: dueAtOf(events, 'facebook'),
    instagramDueAt: dueAtOf(events, 'instagram'),
  }
  const known = Object.entries(dueDates).filter(([, at]) => at !== undefined)
  return { ...taken, ...(Object.fromEntries(known) as Partial<ProspectRecord>) }
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
  return events.map(({ at, draft }) => ({
    ...withCompleteMessage(world, prospect, draft),
    id: newObjectId(world, at),
    prospectId: prospect.id,
    createdAt: at,
    finishedAt: at,
  }))
}

function toAscii(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase()
}
