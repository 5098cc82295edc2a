import { readFormFile } from '@ensaio/mock-kit'
import { userOf, visibleProspect } from '../auth/visibility.ts'
import {
  conversationClosed,
  invalidValue,
  missingPhone,
  notFound,
  schemaViolated,
} from '../errors/error-replies.ts'
import { toInteractionView } from '../interaction/interaction.ts'
import {
  addressOf,
  channelOf,
  channelsFor,
  channelsOfProspect,
  toChannelView,
} from '../messaging/channel.ts'
import { isConversationOpen } from '../messaging/conversation.ts'
import { toOrderView } from '../messaging/order.ts'
import { sendMessage, toContent } from '../messaging/send-message.ts'
import type { MessageContent, OutgoingMessage } from '../messaging/send-message.ts'
import { toTemplateContent } from '../messaging/template.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { CallOf, HandlersFor } from './handler-types.ts'
import { inFormat } from './response-format.ts'

type Ids =
  | 'getChannels'
  | 'getChannelsByProspectId'
  | 'getOrdersByProspect'
  | 'sendFile'
  | 'sendMessage'
  | 'sendTemplateMessage'

type SendCall = Pick<CallOf<'sendMessage'>, 'path' | 'principal'>

/** Channels, messages, and orders from catalogues. */
export const messagingHandlers: HandlersFor<Ids> = {
  getChannels: (world, call) => {
    const channels = channelsFor(world, call.principal)
    return channels.length === 0 ? notFound('Channel') : inFormat(call, channels.map(toChannelView))
  },

  getChannelsByProspectId: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    return inFormat(call, channelsOfProspect(world, prospect).map(toChannelView))
  },

  getOrdersByProspect: (world, { principal, path, query }) => {
    const prospect = visibleProspect(world, principal, path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const orders = world.data.orders.by('prospect', prospect.id)
    const newestFirst = orders.toSorted((one, other) => other.createdAt - one.createdAt)
    return { status: 200, body: newestFirst.slice(0, query.limit).map(toOrderView) }
  },

  sendMessage: (world, call) => {
    const content = toContent(call.body)
    if (content === undefined) {
      return invalidValue('A message has exactly one of content, list, buttons and productList')
    }
    return sendFreely(world, call, content)
  },

  sendFile: (world, call) => {
    const file = readFormFile(call.body, 'file')
    if (file === undefined) return schemaViolated("must have required property 'file'")
    return sendFreely(world, call, { text: '', file })
  },

  sendTemplateMessage: (world, call) => {
    const parties = findParties(world, call)
    if ('status' in parties) return parties
    const { prospect, channel } = parties
    const written = toTemplateContent(channel, prospect, call.body)
    if ('status' in written) return written
    const recipient = addressOf(prospect, channel.channel)
    if (recipient === undefined) return missingPhone()
    return sendTo(world, call, { ...parties, recipient, content: written.content })
  },
}

/** Sends a message that requires an open conversation. */
function sendFreely(world: ZenviaConversionWorld, call: SendCall, content: MessageContent) {
  const parties = findParties(world, call)
  if ('status' in parties) return parties
  const { prospect, channel } = parties
  const recipient = addressOf(prospect, channel.channel)
  const isOpen = isConversationOpen(prospect, channel.channel, world.now())
  if (recipient === undefined || !isOpen) return conversationClosed()
  return sendTo(world, call, { ...parties, recipient, content })
}

type Parties = Pick<OutgoingMessage, 'prospect' | 'channel'>

function findParties(
  world: ZenviaConversionWorld,
  { principal, path }: SendCall,
): Parties | ReturnType<typeof notFound> {
  const prospect = visibleProspect(world, principal, path.prospectId)
  if (prospect === undefined) return notFound('Prospect')
  const channel = channelOf(world, prospect.group.id, path.channel)
  return channel === undefined ? notFound('Channel') : { prospect, channel }
}

function sendTo(
  world: ZenviaConversionWorld,
  { principal }: SendCall,
  message: Omit<OutgoingMessage, 'agent'>,
) {
  const agent = userOf(world, principal)?.card
  const sent = sendMessage(world, { ...message, ...(agent !== undefined && { agent }) })
  return { status: 200 as const, body: [toInteractionView(sent)] }
}
