// People with a past: who they are, what they want, who takes care of them and what became of it.
import type { Random } from '@ensaio/mock-kit'
import { ARCHIVING_REASONS, CATEGORIES, LABELS } from '../account/account-settings.ts'
import type { AgentRecord } from '../account/agent.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupName, GroupRecord } from '../account/group.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../durations.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { addContact } from '../lead/contact.ts'
import { toLeadData } from '../lead/lead-data.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { archivedFor, assignedTo, contacted, inNegotiation } from '../prospect/transitions.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { makeUpProduct, makeUpQuote } from './generate-offer.ts'
import { dueAtOf, tellTimeline } from './generate-timeline.ts'
import type { Timeline } from './generate-timeline.ts'
import type { Arrival, Arrivals } from './lead-sources.ts'
import { wordsOf } from './locale-texts.ts'

/** A person, and all that is known of the person. */
export interface Biography {
  readonly prospect: ProspectRecord
  readonly interactions: readonly InteractionRecord[]
  readonly quotes: readonly QuoteRecord[]
}

/** Where a person comes in. */
export interface Place {
  readonly account: GroupName
  readonly group: GroupRecord
  readonly agents: readonly AgentRecord[]
  readonly arrivals: Arrivals
}

export interface BiographyPlan {
  readonly random: Random
  readonly place: Place
  readonly createdAt: number
  /** Tells people apart: no two of a world have the same. */
  readonly number: number
  readonly exchangesMax: number
}

/** Makes up a person and the person's past. It keeps nothing. */
export function makeUpBiography(world: ZenviaConversionWorld, plan: BiographyPlan): Biography {
  const { random, place, createdAt, exchangesMax } = plan
  const now = world.now()
  const arrival = random.weighted(place.arrivals)
  const somebody = makeUpPerson(world, plan, arrival)
  const isHandMade = arrival.providerKey === undefined
  const agent = isHandMade || random.chance(0.85) ? random.pick(place.agents).card : undefined
  const timeline = tellTimeline({
    random,
    words: wordsOf(place.group.countryCode),
    arrival,
    createdAt,
    now,
    exchangesMax,
    ...(agent && { agent }),
    ...(somebody.phones[0] !== undefined && { phone: somebody.phones[0] }),
  })
  const person = { ...somebody, leads: [makeUpLead(plan, arrival, agent?.id)] }
  const lived = live(cameFrom(person, plan, timeline), timeline, agent)
  const quotes = makeUpQuote(world, lived, { random, timeline })
  const isPending = quotes.some(({ status }) => status === 'pending')
  const prospect = end(inNegotiation(lived, isPending), { random, timeline, now })
  return { prospect, interactions: toRecords(world, prospect, timeline), quotes }
}

function makeUpPerson(
  world: ZenviaConversionWorld,
  { random, place, createdAt, number }: BiographyPlan,
  { via, providerKey }: Arrival,
): ProspectRecord {
  const { firstNames, lastNames } = wordsOf(place.group.countryCode)
  const [firstName, lastName] = [random.pick(firstNames), random.pick(lastNames)]
  const isSocial = via === 'facebook' || via === 'instagram'
  const hasPhone = via === 'whatsApp' || (isSocial ? random.chance(0.3) : random.chance(0.9))
  const hasEmail = random.chance(0.45) || (!hasPhone && !isSocial)
  const record: ProspectRecord = {
    id: newObjectId(world, createdAt),
    createdAt,
    account: place.account,
    group: toGroupName(place.group),
    initialGroup: toGroupName(place.group),
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
    additionalData: makeUpData(random, number),
    leads: [],
    ...(random.chance(0.3) && { label: random.pick(LABELS).key }),
  }
  const mail = `${toAscii(firstName)}.${toAscii(lastName)}.${number}@example.com`
  return addContact(world, record, {
    phones: hasPhone ? [phoneOf(place.group.countryCode, number)] : [],
    emails: hasEmail ? [mail] : [],
  })
}

/** No two numbers give the same phone number. */
function phoneOf(countryCode: string, number: number): string {
  const digits = String((number * 7_919) % 10_000_000).padStart(7, '0')
  return countryCode === 'BR' ? `+551195${digits}` : `+549115${digits}`
}

function makeUpData(random: Random, number: number): Readonly<Record<string, unknown>> {
  if (random.chance(0.6)) return {}
  return {
    quoteState: random.pick(['open', 'sent', 'sold', 'lost']),
    reference: 10_000 + number,
    ...(random.chance(0.5) && { budget: random.integer(5, 40) * 1_000_000 }),
  }
}

function makeUpLead(
  { random, place, createdAt, number }: BiographyPlan,
  { source, providerKey, type, campaign }: Arrival,
  agentId: string | undefined,
): ProspectRecord['leads'][number] {
  const { questions } = wordsOf(place.group.countryCode)
  const lead = {
    utmSource: source,
    product: makeUpProduct(random, type),
    comments: random.chance(0.5) ? random.pick(questions) : '',
    ...(campaign !== undefined && { utmCampaign: campaign, utmMedium: 'cpc' }),
    ...(providerKey !== undefined && { providerLeadId: `${providerKey}-${number}` }),
  }
  const maker =
    providerKey === undefined ? agentId !== undefined && { createdBy: agentId } : { providerKey }
  return toLeadData(lead, { type, created: createdAt, ...maker })
}

/** Some come to the account, and are transferred to whoever takes them. */
function cameFrom(
  person: ProspectRecord,
  { random, place }: BiographyPlan,
  { claimedAt }: Timeline,
): ProspectRecord {
  const isTransferred = random.chance(0.15) && claimedAt !== undefined
  return isTransferred
    ? { ...person, initialGroup: place.account, transferredAt: claimedAt }
    : person
}

/** What the timeline does to the record. */
function live(
  person: ProspectRecord,
  { moments, claimedAt }: Timeline,
  agent: AgentRecord['card'] | undefined,
): ProspectRecord {
  const first = moments.find(({ draft }) => draft.proactive && Object.keys(draft.output).length > 0)
  const met = first === undefined ? person : contacted(person, first.at)
  const taken =
    agent !== undefined && claimedAt !== undefined ? assignedTo(met, agent, claimedAt) : met
  const dueDates = {
    whatsAppDueAt: dueAtOf(moments, 'whatsApp'),
    facebookDueAt: dueAtOf(moments, 'facebook'),
    instagramDueAt: dueAtOf(moments, 'instagram'),
  }
  const known = Object.entries(dueDates).filter(([, at]) => at !== undefined)
  return { ...taken, ...(Object.fromEntries(known) as Partial<ProspectRecord>) }
}

/** Old stories are mostly over; young ones may have a reminder. */
function end(
  record: ProspectRecord,
  { random, timeline, now }: { random: Random; timeline: Timeline; now: number },
): ProspectRecord {
  const last = timeline.moments.at(-1)?.at ?? record.createdAt
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
  { moments }: Timeline,
): readonly InteractionRecord[] {
  return moments.map(({ at, draft }) => ({
    ...draft,
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
