import type { AgentCard } from '../account/agent-record.ts'
import type { ChannelRecord } from '../account/channel-record.ts'
import { addInteraction } from '../interaction/add-interaction.ts'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect-record.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { toAttachment } from './attachment.ts'
import { toMedium } from './medium.ts'
import type { MessageContent } from './message-content.ts'
import { planProgress } from './message-progress.ts'

/** A message that may be sent. */
export interface OutgoingMessage {
  readonly prospect: ProspectRecord
  readonly channel: ChannelRecord
  /** Where the prospect is reached by the channel. */
  readonly recipient: string
  readonly content: MessageContent
  /** In whose name; without one, in the name of the prospect's agent. */
  readonly agent?: AgentCard
}

/** Sends a message: it is an interaction now, and its delivery follows. */
export function sendMessage(
  world: ZenviaConversionWorld,
  { prospect, channel, recipient, content, agent }: OutgoingMessage,
): InteractionRecord {
  const { text, file, ...rest } = content
  const providerId = newObjectId(world)
  const via = toMedium(channel.channel)
  const message = {
    via,
    body: text,
    content: text,
    performer: 'agent',
    delivered: false,
    providerId,
    sender: channel.channelId,
    recipient,
    ...rest,
    ...(file !== undefined && { attachment: toAttachment(file, providerId) }),
    templateConfig: null,
  } as const
  const interaction = addInteraction(world, prospect, {
    ...(agent !== undefined && { agent }),
    status: 'created',
    proactive: true,
    via,
    output: { message },
  })
  planProgress(world, interaction)
  return interaction
}
