import type { Draft } from '@ensaio/contracts'
import { interactionFrom } from '../interaction/interaction-from-event.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { channelLead, CHANNEL_ORIGINS } from '../lead/channel-origin.ts'
import { readContact } from '../lead/contact.ts'
import type { SentLead } from '../lead/lead-data.ts'
import { receiveLead } from '../lead/receive-lead.ts'
import type { LeadRoute } from '../lead/route-lead.ts'
import { channelOf } from '../messaging/channel.ts'
import { receiveMessage } from '../messaging/receive-message.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** The channels of prospects who do not come by the API. */
export const INBOUND_CHANNELS = [
  'whatsapp',
  'facebook',
  'instagram',
  'mercadolibre',
  'manual',
] as const

/** A channel of prospects who do not come by the API. */
export type InboundChannel = (typeof INBOUND_CHANNELS)[number]

/** A prospect who does not come by the API. */
export interface InboundProspect {
  readonly channel: InboundChannel
  readonly route: LeadRoute
  readonly firstName?: string
  readonly lastName?: string
  readonly phone?: string
  readonly email?: string
  /** The number of the ad that opened WhatsApp. */
  readonly ad?: string
  /** The first message or question, or the agent's comment. */
  readonly text: string
}

/** Source and provider as captured leads name them. An agent who enters a prospect is not a provider. */
const ORIGINS: Readonly<
  Record<InboundChannel, { readonly source: string; readonly provider?: string }>
> = {
  ...CHANNEL_ORIGINS,
  mercadolibre: { source: 'MERCADOLIBRE', provider: 'ganymede.mercadolibre.ar' },
  manual: { source: 'MANUAL' },
}

/** Returns true when a prospect can reach the group by the channel: a message needs a channel of the group. */
export function hasInboundChannel(
  world: ZenviaConversionWorld,
  groupId: string,
  channel: InboundChannel,
): boolean {
  if (channel === 'manual' || channel === 'mercadolibre') return true
  return channelOf(world, groupId, channel) !== undefined
}

/** Receives a prospect by a channel, or as entered by an agent. A person whom the group knows is found again. */
export function receiveProspect(
  world: ZenviaConversionWorld,
  inbound: InboundProspect,
): ProspectRecord {
  const { channel, route } = inbound
  const mediumId = isSocial(channel) ? String(MEDIUM_ID_BASE + world.nextSequence()) : undefined
  const { prospect } = receiveLead(world, {
    lead: toLead(world, inbound, mediumId),
    type: 'vehicle',
    contact: readContact(world, contactsOf(inbound), route.group.countryCode),
    route: channel === 'manual' ? route : { group: route.group },
    known: { groupId: route.group.id, by: 'initialGroup' },
    providerKey: ORIGINS[channel].provider,
    createdBy: channel === 'manual' ? route.agent?.id : undefined,
  })
  const known = isSocial(channel)
    ? withContactMedium(world, prospect, { channel, mediumId })
    : prospect
  addFirstInteraction(world, known, inbound)
  return world.data.prospects.get(known.id) ?? known
}

function isSocial(channel: InboundChannel): channel is 'facebook' | 'instagram' {
  return channel === 'facebook' || channel === 'instagram'
}

function toLead(
  world: ZenviaConversionWorld,
  { channel, firstName, lastName, phone, text, ad }: InboundProspect,
  mediumId: string | undefined,
): SentLead {
  const lead: Draft<SentLead> = { utmSource: ORIGINS[channel].source, comments: '' }
  if (firstName !== undefined) lead.firstName = firstName
  if (lastName !== undefined) lead.lastName = lastName
  if (channel === 'manual') lead.comments = text
  else if (channel === 'mercadolibre') lead.providerLeadId = newObjectId(world)
  else {
    const random = world.randomFor(`lead:${newObjectId(world)}`)
    return Object.assign(
      lead,
      channelLead(channel, { address: mediumId ?? phone ?? '', random, ad }),
    )
  }
  return lead
}

const NOTHING: readonly never[] = []

function contactsOf({ phone, email }: InboundProspect) {
  return {
    phones: phone === undefined ? NOTHING : [phone],
    emails: email === undefined ? NOTHING : [email],
  }
}

/**
 * Adds the contact medium of a social network, by which the prospect can be answered. Somebody who has one already is the
 * same contact there, and the lead says so.
 */
function withContactMedium(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { channel, mediumId = '' }: { channel: 'facebook' | 'instagram'; mediumId: string | undefined },
): ProspectRecord {
  const { contactMediums, leads } = prospect
  const own = contactMediums.find(({ type }) => type === channel)?.mediumId
  if (own !== undefined) {
    const renamed = leads.map((lead) =>
      lead.providerLeadId === mediumId ? { ...lead, providerLeadId: own } : lead,
    )
    return world.data.prospects.replace({ ...prospect, leads: renamed })
  }
  const medium = { _id: newObjectId(world), type: channel, mediumId }
  return world.data.prospects.replace({
    ...prospect,
    contactMediums: [...contactMediums, medium],
  })
}

/** Ids in these networks have sixteen digits. */
const MEDIUM_ID_BASE = 4_500_000_000_000_000

function addFirstInteraction(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { channel, text, route }: Pick<InboundProspect, 'channel' | 'text' | 'route'>,
): void {
  if (channel === 'manual') return
  if (channel !== 'mercadolibre') {
    // A known prospect may belong to a group without this channel.
    const arrivedBy = channelOf(world, route.group.id, channel)
    receiveMessage(world, prospect, { channel, text, arrivedBy })
    return
  }
  const event = { type: 'question', providerId: newObjectId(world), question: text } as const
  addInteraction(world, prospect, interactionFrom(event))
}
