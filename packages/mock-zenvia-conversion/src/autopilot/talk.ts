// Customers and agents write to each other.
import { isConversationOpen } from '../messaging/conversation.ts'
import { addressOf, channelOf, CHANNEL_NAMES } from '../messaging/find-channel.ts'
import type { ChannelName } from '../messaging/find-channel.ts'
import { sendMessage } from '../messaging/send-message.ts'
import type { ProspectRecord } from '../prospect/prospect-record.ts'
import { receiveMessage } from '../vendor-side/receive-message.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { isInHand, toOneOfRecent } from './recent-prospects.ts'
import { AGENT_LINES, CUSTOMER_LINES } from './words.ts'

export function customerWrites(world: ZenviaConversionWorld): void {
  toOneOfRecent(
    world,
    (prospect) => usableChannel(world, prospect) !== undefined,
    (prospect) => {
      const channel = usableChannel(world, prospect) ?? 'whatsapp'
      receiveMessage(world, prospect, { channel, text: world.random.pick(CUSTOMER_LINES) })
    },
  )
}

/** Agents answer where a conversation is open. */
export function agentWrites(world: ZenviaConversionWorld): void {
  const openChannel = (prospect: ProspectRecord): ChannelName | undefined =>
    CHANNEL_NAMES.find((name) => isConversationOpen(prospect, name, world.now()))
  toOneOfRecent(
    world,
    (prospect) => isInHand(prospect) && openChannel(prospect) !== undefined,
    (prospect) => {
      const name = openChannel(prospect) ?? 'whatsapp'
      const channel = channelOf(world, prospect.group.id, name)
      const recipient = addressOf(prospect, name)
      // A transfer may have brought it to a group without the channel.
      if (channel === undefined || recipient === undefined) return
      const content = { text: world.random.pick(AGENT_LINES) }
      sendMessage(world, { prospect, channel, recipient, content })
    },
  )
}

/** By what the prospect can write. */
function usableChannel(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
): ChannelName | undefined {
  return CHANNEL_NAMES.find(
    (name) =>
      addressOf(prospect, name) !== undefined &&
      channelOf(world, prospect.group.id, name) !== undefined,
  )
}
