import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { channelLead, CHANNEL_ORIGINS } from '../lead/channel-origin.ts'
import { toLeadData } from '../lead/lead-data.ts'
import { newObjectId } from '../object-id.ts'
import { toProspectRecord } from '../prospect/prospect.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { addProspect, saveProspect } from '../prospect/save-prospect.ts'
import { reopened } from '../prospect/transitions.ts'
import { asNegotiated } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { addressOf, channelOf, toMedium } from './channel.ts'
import type { ChannelName, ChannelRecord } from './channel.ts'
import { CONVERSATION_FIELDS, conversationOpened } from './conversation.ts'
import { newMessage } from './new-message.ts'

/** A message of a prospect. */
export interface IncomingMessage {
  readonly channel: ChannelName
  /** Empty where the prospect sends a file alone. */
  readonly text: string
  /** A picture, a voice note, a film or another file. */
  readonly attachment?: Schemas['Attachment']
  /** The channel by which it arrived, unless that is the channel of the prospect's group. */
  readonly arrivedBy?: ChannelRecord | undefined
}

/**
 * Adds a message of a prospect and opens the conversation for a day. An archived prospect is reopened, or another one is
 * made (`archivedReopen`).
 * @returns nothing where the prospect has no address in the channel, or its group has no such channel
 */
export function receiveMessage(
  world: ZenviaConversionWorld,
  before: ProspectRecord,
  { channel: name, text, arrivedBy, attachment }: IncomingMessage,
): InteractionRecord | undefined {
  const sender = addressOf(before, name)
  const channel = arrivedBy ?? channelOf(world, before.group.id, name)
  if (sender === undefined || channel === undefined) return undefined
  const prospect = open(world, writerOf(world, before, name), name)
  const via = toMedium(name)
  const message = newMessage(
    {
      via,
      text,
      performer: 'integration',
      providerId: newObjectId(world),
      sender,
      recipient: channel.channelId,
    },
    attachment && { attachment: { ...attachment } },
  )
  return addInteraction(world, prospect, {
    status: 'created',
    proactive: false,
    via,
    output: { message },
  })
}

/** Opens the conversation. Only a new status is a change of the prospect that subscribers are notified of. */
function open(
  world: ZenviaConversionWorld,
  before: ProspectRecord,
  name: ChannelName,
): ProspectRecord {
  const after = conversationOpened(before, name, world.now())
  const known = world.data.prospects.get(before.id)
  return known?.status === after.status
    ? world.data.prospects.replace(after, CONVERSATION_FIELDS[name])
    : saveProspect(world, after)
}

/** Returns the prospect who writes: an archived one is open again, or gets a successor. */
function writerOf(
  world: ZenviaConversionWorld,
  before: ProspectRecord,
  name: ChannelName,
): ProspectRecord {
  if (before.status !== 'archived') return before
  if (world.behaviour('archivedReopen')) return asNegotiated(world, reopened(before))
  const successor = successorOf(world, before, name)
  addProspect(world, successor)
  return successor
}

/** Returns a new prospect for the same person, in the group by which they first came. */
function successorOf(
  world: ZenviaConversionWorld,
  before: ProspectRecord,
  name: ChannelName,
): ProspectRecord {
  const { account, initialGroup, firstName, lastName, category, nin } = before
  const { phones, emails, contactMediums, leads } = before
  const created = world.now()
  const id = newObjectId(world, created)
  const address = addressOf(before, name) ?? ''
  const lead = {
    ...channelLead(name, { address, random: world.randomFor(`lead:${id}`) }),
    comments: '',
  }
  const origin = {
    type: leads.at(-1)?.type ?? 'retail',
    created,
    providerKey: CHANNEL_ORIGINS[name].provider,
  }
  return toProspectRecord({
    id,
    createdAt: created,
    account,
    group: initialGroup,
    initialGroup,
    status: 'unclaimed',
    userMade: false,
    nin,
    phones,
    emails,
    contactMediums: contactMediums.map((medium) => ({ ...medium, _id: newObjectId(world) })),
    additionalData: {},
    leads: [toLeadData(lead, origin)],
    firstName,
    lastName,
    category,
  })
}
