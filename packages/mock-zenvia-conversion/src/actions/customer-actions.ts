// The actions of customers.
import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { CHANNEL_NAMES } from '../messaging/channel.ts'
import { receiveMessage } from '../messaging/receive-message.ts'
import { decideQuote } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { findProspect, RECORD_FIELDS } from './input-records.ts'

const { prospectId, quoteId } = RECORD_FIELDS

export const customerWrites = defineAction({
  description:
    'A prospect writes, or sends a picture, a voice note, a film or a file, with or without a text. The conversation is open for 24 hours then.',
  input: {
    type: 'object',
    required: ['prospectId'],
    properties: {
      prospectId,
      text: {
        type: 'string',
        description: 'May be empty, and left out where there is an attachment.',
      },
      attachment: {
        type: 'object',
        required: ['type', 'url'],
        properties: {
          type: { enum: ['IMAGE', 'AUDIO', 'VIDEO', 'FILE'] },
          url: { type: 'string', minLength: 1 },
        },
      },
      channel: { enum: CHANNEL_NAMES, default: 'whatsapp' },
    },
  },
  run: (world: ZenviaConversionWorld, { text, attachment, channel = 'whatsapp', ...input }) => {
    if (text === undefined && attachment === undefined) {
      throw new ActionRefusedError(
        'text is missing. Send one, which may be empty, or an attachment.',
      )
    }
    const prospect = findProspect(world, input.prospectId)
    const interaction = receiveMessage(world, prospect, {
      channel,
      text: text ?? '',
      ...(attachment && { attachment }),
    })
    if (interaction === undefined) {
      throw new ActionRefusedError(`the prospect cannot write by ${channel}. Send another channel.`)
    }
    return { interactionId: interaction.id, prospectId: interaction.prospectId }
  },
})

export const quoteAccepted = decisionAction('accepted')
export const quoteRejected = decisionAction('rejected')

function decisionAction(status: 'accepted' | 'rejected') {
  return defineAction({
    description: `A prospect has ${status} a quote.`,
    input: { type: 'object', required: ['quoteId'], properties: { quoteId } },
    run: (world: ZenviaConversionWorld, { quoteId: id }) => {
      const before = world.data.quotes.get(id)
      const prospect = world.data.prospects.get(before?.prospectId ?? '')
      if (before === undefined || prospect === undefined) {
        throw new ActionRefusedError(`there is no quote "${id}". Send the id of one, as quoteId.`)
      }
      const quote = decideQuote(world, prospect, { before, status })
      return { quoteId: id, prospectId: prospect.id, status: quote.status }
    },
  })
}
