import { ACCOUNT_ID } from '../account/account-groups.ts'
import { interactionFrom } from '../interaction/interaction-from-event.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { readContact } from '../lead/contact.ts'
import { receiveLead } from '../lead/receive-lead.ts'
import type { LeadRoute } from '../lead/route-lead.ts'
import { channelOf } from '../messaging/channel.ts'
import { receiveMessage } from '../messaging/receive-message.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** How prospects come without the API. */
export const ARRIVALS = ['whatsapp', 'facebook', 'instagram', 'mercadolibre', 'manual'] as const

/** One of the ways in which prospects come without the API. */
export type Arrival = (typeof ARRIVALS)[number]

/** Who comes, and how. */
export interface Newcomer {
  readonly arrival: Arrival
  readonly route: LeadRoute
  readonly firstName?: string
  readonly lastName?: string
  readonly phone?: string
  readonly email?: string
  /** What they write or ask, or what the agent notes of them. */
  readonly text: string
}

/** Source and provider as captured leads name them; an agent who enters somebody is no provider. */
const ORIGINS: Readonly<Record<Arrival, { readonly source: string; readonly provider?: string }>> =
  {
    whatsapp: { source: 'WHATSAPP', provider: 'wasp' },
    facebook: { source: 'FACEBOOK', provider: 'facebook-messenger' },
    instagram: { source: 'INSTAGRAM', provider: 'instagram' },
    mercadolibre: { source: 'MERCADOLIBRE', provider: 'ganymede.mercadolibre.ar' },
    manual: { source: 'MANUAL' },
  }

/** Whether somebody can come to the group that way: a message takes a channel to arrive by. */
export function canArrive(world: ZenviaConversionWorld, groupId: string, way: Arrival): boolean {
  if (way === 'manual' || way === 'mercadolibre') return true
  return channelOf(world, groupId, way) !== undefined
}

/** Somebody comes, by a channel or entered by an agent; who is known already is found again. */
export function arrive(world: ZenviaConversionWorld, newcomer: Newcomer): ProspectRecord {
  const { arrival, route } = newcomer
  const { prospect } = receiveLead(world, {
    lead: toLead(world, newcomer),
    type: 'vehicle',
    contact: readContact(contactsOf(newcomer), route.group.countryCode),
    route: arrival === 'manual' ? route : { group: route.group },
    searchedGroupId: ACCOUNT_ID,
    ...originOf(newcomer),
  })
  const known = withMedium(world, prospect, arrival)
  speak(world, known, newcomer)
  return world.data.prospects.get(known.id) ?? known
}

function toLead(world: ZenviaConversionWorld, newcomer: Newcomer) {
  const { arrival, firstName, lastName, phone, text } = newcomer
  return {
    utmSource: ORIGINS[arrival].source,
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    comments: arrival === 'manual' ? text : '',
    ...(arrival !== 'manual' && {
      providerLeadId: [newObjectId(world), phone].filter((part) => part !== undefined).join('_'),
    }),
  }
}

function originOf({ arrival, route: { agent } }: Newcomer) {
  const { provider } = ORIGINS[arrival]
  return {
    ...(provider !== undefined && { providerKey: provider }),
    ...(arrival === 'manual' && agent !== undefined && { createdBy: agent.id }),
  }
}

function contactsOf({ phone, email }: Newcomer) {
  return {
    ...(phone !== undefined && { phones: [phone] }),
    ...(email !== undefined && { emails: [email] }),
  }
}

/** Who comes by a social network can be answered there. */
function withMedium(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  arrival: Arrival,
): ProspectRecord {
  if (arrival !== 'facebook' && arrival !== 'instagram') return prospect
  if (prospect.contactMediums.some(({ type }) => type === arrival)) return prospect
  const mediumId = String(MEDIUM_ID_BASE + world.nextSequence())
  const medium = { _id: newObjectId(world), type: arrival, mediumId }
  return world.data.prospects.replace({
    ...prospect,
    contactMediums: [...prospect.contactMediums, medium],
  })
}

/** Keys at these networks have sixteen digits. */
const MEDIUM_ID_BASE = 4_500_000_000_000_000

function speak(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { arrival, text, route }: Pick<Newcomer, 'arrival' | 'text' | 'route'>,
): void {
  if (arrival === 'manual') return
  if (arrival !== 'mercadolibre') {
    // Whoever is known may belong to a group without this channel.
    const arrivedBy = channelOf(world, route.group.id, arrival)
    receiveMessage(world, prospect, { channel: arrival, text, ...(arrivedBy && { arrivedBy }) })
    return
  }
  const event = { type: 'question', providerId: newObjectId(world), question: text } as const
  addInteraction(world, prospect, interactionFrom(event))
}
