import type { Random } from '@ensaio/mock-kit'
import { HOUR_MS } from '../durations.ts'
import { providerLeadIdOf } from '../lead/channel-origin.ts'
import { toLeadData } from '../lead/lead-data.ts'
import { addressOf, CHANNEL_NAMES, toMedium } from '../messaging/channel.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { chooseDialogue, dialoguesOf, fillIn } from './dialogues/dialogue.ts'
import type { Inquiry } from './dialogues/dialogue.ts'
import { generateProduct } from './generate-offer.ts'
import type { Offer } from './generate-offer.ts'
import type { LeadSource, LeadSources } from './lead-sources.ts'

type Lead = ProspectRecord['leads'][number]

export interface LeadPlan {
  readonly offer: Offer
  readonly person: ProspectRecord
  readonly source: LeadSource
  readonly createdAt: number
  /** The agent who enters a lead by hand. */
  readonly agentId: string | undefined
  readonly inquiry: Inquiry
  /** The lead has the customer's question. */
  readonly hasQuestion: boolean
}

/** Generates what somebody asks for by a source. */
export function generateInquiry(offer: Offer, { type }: LeadSource): Inquiry {
  const product = generateProduct(offer, type)
  const words = dialoguesOf(offer.country)
  return { words, product, dialogue: chooseDialogue(offer.random, words, { type, product }) }
}

/** Generates a lead, in the form that its ad or channel gives it. */
export function generateLead({
  offer: { random },
  person,
  source,
  createdAt,
  agentId,
  inquiry,
  hasQuestion,
}: LeadPlan): Lead {
  const { providerKey, type, campaign, medium = 'cpc' } = source
  const providerLeadId = providerLeadIdFrom(source, person, random)
  const lead = {
    utmSource: source.source,
    product: inquiry.product,
    comments: hasQuestion
      ? fillIn(inquiry.dialogue.question, inquiry, { at: createdAt })
      : providerKey === undefined
        ? inquiry.words.walkIn
        : '',
    ...(campaign !== undefined && { utmCampaign: campaign, utmMedium: medium }),
    ...(providerLeadId !== undefined && { providerLeadId }),
  }
  const maker =
    providerKey === undefined ? agentId !== undefined && { createdBy: agentId } : { providerKey }
  return toLeadData(lead, { type, created: createdAt, ...maker })
}

/** The key of the lead at its provider: each ad and channel has its own form, and a lead sent by the API mostly has none. */
function providerLeadIdFrom(
  { via, providerKey }: LeadSource,
  person: ProspectRecord,
  random: Random,
): string | undefined {
  const channel = CHANNEL_NAMES.find((name) => toMedium(name) === via)
  if (channel !== undefined)
    return providerLeadIdOf(channel, addressOf(person, channel) ?? '', random)
  switch (providerKey) {
    case 'ganymede.facebook':
      return `1202${digits(random, 12)}`
    case 'ganymede.mercadolibre.ar':
    case 'ganymede.mercadolibre.br':
      return `13${digits(random, 9)}`
    case 'api.leads:write':
      return random.chance(0.3) ? `web-${digits(random, 7)}` : undefined
    default:
      return undefined
  }
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.integer(0, 9)).join('')
}

/** The share of people who ask again, by an ad or a form. */
const AGAIN = 0.11
const LEADS_MAX = 3

/** Generates the further leads of somebody who asks again, oldest first: none, or some after the first one. */
export function generateFurtherLeads(
  plan: Omit<LeadPlan, 'source' | 'inquiry' | 'hasQuestion'>,
  { sources, until }: { readonly sources: LeadSources; readonly until: number },
): readonly Lead[] {
  const { random } = plan.offer
  const hoursLeft = Math.floor((until - plan.createdAt) / HOUR_MS)
  if (!random.chance(AGAIN) || hoursLeft < 1) return []
  // Who comes by a channel or in person writes to the agent instead.
  const forms = sources.filter(([{ via, providerKey }]) => via === undefined && providerKey)
  return Array.from({ length: random.integer(1, LEADS_MAX - 1) }, () => {
    const createdAt = plan.createdAt + random.integer(1, hoursLeft) * HOUR_MS
    const source = random.weighted(forms)
    const inquiry = generateInquiry(plan.offer, source)
    return { ...plan, createdAt, source, inquiry, hasQuestion: random.chance(0.5) }
  })
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map(generateLead)
}
