import type { InteractionRecord } from '../interaction/interaction.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import { reopened } from '../prospect/transitions.ts'
import { asNegotiated } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { addressOf, channelOf, toMedium } from './channel.ts'
import type { ChannelName, ChannelRecord } from './channel.ts'
import { conversationOpened } from './conversation.ts'

/** A message of a prospect. */
export interface IncomingMessage {
  readonly channel: ChannelName
  readonly text: string
  /** The channel by which it arrived, unless that is the channel of the prospect's group. */
  readonly arrivedBy?: ChannelRecord
}

/**
 * Adds a message of a prospect and opens the conversation for a day. An archived prospect is reopened (assumed).
 * @returns nothing where the prospect has no address in the channel, or its group has no such channel
 */
export function receiveMessage(
  world: ZenviaConversionWorld,
  before: ProspectRecord,
  { channel: name, text, arrivedBy }: IncomingMessage,
): InteractionRecord | undefined {
  const sender = addressOf(before, name)
  const channel = arrivedBy ?? channelOf(world, before.group.id, name)
  if (sender === undefined || channel === undefined) return undefined
  const open = conversationOpened(openAgain(world, before), name, world.now())
  const prospect =
    open.status === before.status ? world.data.prospects.replace(open) : saveProspect(world, open)
  const via = toMedium(name)
  const message = {
    via,
    body: text,
    content: text,
    performer: 'integration',
    delivered: false,
    providerId: newObjectId(world),
    sender,
    recipient: channel.channelId,
    templateConfig: null,
  } as const
  return addInteraction(world, prospect, {
    status: 'created',
    proactive: false,
    via,
    output: { message },
  })
}

function openAgain(world: ZenviaConversionWorld, before: ProspectRecord): ProspectRecord {
  return before.status === 'archived' ? asNegotiated(world, reopened(before)) : before
}
