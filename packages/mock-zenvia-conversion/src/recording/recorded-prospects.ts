// Makes fixtures of the prospects of a recording, and of what happened to them, people's details replaced.
import type { Pseudonyms } from '@ensaio/mock-kit'
import { toIsoDate } from '../iso-date.ts'
import { secondOf } from '../object-id.ts'
import { createScrubber } from './scrub.ts'

export type Fields = Readonly<Record<string, unknown>>

/** The ids of the records that a fixture may name. */
export interface KnownIds {
  readonly groups: ReadonlySet<unknown>
  readonly agents: ReadonlySet<unknown>
}

const ID = /^[0-9a-f]{24}$/

/** The instants of a prospect that fixtures take as they are. */
const INSTANTS = [
  'transferredAt',
  'firstContactedAt',
  'nextReminder',
  'whatsAppDueAt',
  'facebookDueAt',
  'instagramDueAt',
] as const

/** Makes prospects of what lists and single answers show of them; the last one counts. */
export function recordedProspects(
  views: readonly Fields[],
  known: KnownIds,
  pseudonyms: Pseudonyms,
): readonly Fields[] {
  const byId = new Map<string, Fields>()
  for (const { _id, id = _id, ...view } of views) {
    // A search by phone number shows less.
    if (typeof id === 'string' && ID.test(id)) byId.set(id, { ...byId.get(id), ...view, id })
  }
  const scrubber = createScrubber(pseudonyms)
  return [...byId.values()].flatMap((view) => toProspect(view, known, scrubber))
}

type Scrubber = ReturnType<typeof createScrubber>

function toProspect(view: Fields, known: KnownIds, scrubber: Scrubber): readonly Fields[] {
  const { id, groupId, initialGroupId, category, label } = view
  const leads = listOf(view['leads']).flatMap((lead) => toLead(lead, scrubber))
  if (leads.length === 0) return []
  return [
    {
      ...datedAs('created', view['created'], String(id)),
      id,
      ...(known.groups.has(groupId) && { groupId }),
      ...(known.groups.has(initialGroupId) && { initialGroupId }),
      ...stateOf(view, known),
      ...scrubber.scrub({ firstName: view['firstName'], lastName: view['lastName'] }),
      ...(typeof category === 'string' && category !== '' && { category }),
      ...(typeof label === 'string' && label !== '' && { label }),
      ...filled('nin', listOf(view['nin']).map(scrubber.scrub)),
      ...filled('phones', textsOf(view['phones']).map(scrubber.phone)),
      ...filled('emails', textsOf(view['emails']).map(scrubber.email)),
      ...filled('contactMediums', listOf(view['contactMediums']).map(scrubber.scrub)),
      leads,
      ...(isFields(view['additionalData']) && {
        additionalData: scrubber.scrubAll(view['additionalData']),
      }),
      ...Object.fromEntries(
        INSTANTS.flatMap((key) => (typeof view[key] === 'string' ? [[key, view[key]]] : [])),
      ),
    },
  ]
}

/** Status, agent and reason, where they agree: an agent that the recording does not show takes the status along. */
function stateOf({ status, agent, assigned, archivingReason }: Fields, known: KnownIds): Fields {
  const agentId = isFields(agent) && known.agents.has(agent['id']) ? agent['id'] : undefined
  const inHand = agentId !== undefined && {
    agentId,
    ...(typeof assigned === 'string' && { assigned }),
  }
  if (status === 'archived' && typeof archivingReason === 'string')
    return { status, archivingReason, ...inHand }
  if (status === 'unclaimed' || status === 'archived' || inHand === false) return {}
  return { status, ...inHand }
}

/** The lead as it was sent; what it is interested in stays. */
function toLead(lead: Fields, scrubber: Scrubber): readonly Fields[] {
  const { scrub, text } = scrubber
  const { type, source, utmSource = source, comments, providerLeadId, createdBy } = lead
  if (typeof type !== 'string' || typeof utmSource !== 'string') return []
  const { created, priority, utmMedium, utmCampaign, providerKey, company, store, agent } = lead
  const isByHand = typeof createdBy === 'string' && ID.test(createdBy)
  const kept = { created, type, utmSource, utmMedium, utmCampaign, priority, company, store }
  return [
    {
      ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
      ...(isByHand ? { createdBy } : providerKey !== undefined && { providerKey }),
      ...(typeof comments === 'string' && { comments: text(comments) }),
      ...(typeof agent === 'string' && scrub({ agent })),
      ...(typeof providerLeadId === 'string' && {
        providerLeadId: providerLeadIdOf(providerLeadId, scrubber),
      }),
      ...(isFields(lead['product']) && { product: scrub(lead['product']) }),
    },
  ]
}

/** The lead's key at the provider: of WhatsApp it ends in the digits of the phone. */
function providerLeadIdOf(key: string, { code, phone }: Scrubber): string {
  const [, digits] = /_(\d{8,15})$/.exec(key) ?? []
  return digits === undefined
    ? code(key)
    : `${code(key.slice(0, -digits.length - 1))}_${phone(digits)}`
}

/** Makes interactions of the prospects. */
export function recordedInteractions(
  views: readonly Fields[],
  { agents, prospects }: Pick<KnownIds, 'agents'> & { readonly prospects: ReadonlySet<unknown> },
  pseudonyms: Pseudonyms,
): readonly Fields[] {
  const { scrub } = createScrubber(pseudonyms)
  const found = views.flatMap((view): readonly (readonly [string, Fields])[] => {
    const { id, prospectId, createdAt, via, output, agentId } = view
    if (typeof id !== 'string' || !ID.test(id) || !prospects.has(prospectId)) return []
    if (typeof via !== 'string' || !isFields(output)) return []
    const { status, proactive, bot, dueAt, startedAt, finishedAt } = view
    const kept = { status, proactive, bot, dueAt, startedAt, finishedAt }
    const fixture = {
      id,
      prospectId,
      ...datedAs('createdAt', createdAt, id),
      via,
      ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
      ...(agents.has(agentId) && { agentId }),
      output: scrub(output),
    }
    return [[id, fixture]]
  })
  return [...new Map(found).values()]
}

/** The instant of creation, where it is that of the id: its milliseconds are the only news. */
function datedAs(key: string, value: unknown, id: string): Fields {
  const isOfId =
    typeof value === 'string' && value.slice(0, 19) === toIsoDate(secondOf(id)).slice(0, 19)
  return isOfId ? { [key]: value } : {}
}

function filled(key: string, list: readonly unknown[]): Fields {
  return list.length > 0 ? { [key]: list } : {}
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
