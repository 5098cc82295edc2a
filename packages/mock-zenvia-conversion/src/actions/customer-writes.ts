import type { Action } from '@ensaio/mock-kit'
import { CHANNEL_NAMES } from '../messaging/find-channel.ts'
import { receiveMessage } from '../vendor-side/receive-message.ts'
import type { ZenviaConversionWorld } from '../world-types.ts'
import { readSubject } from './find-subject.ts'

/** A prospect writes, which opens the conversation for a day. */
export const customerWrites: Action<ZenviaConversionWorld> = {
  description:
    'A prospect writes: { prospectId, text, channel? }. The conversation is open for 24 hours then. Channels: ' +
    `${CHANNEL_NAMES.join(', ')}; WhatsApp without one.`,
  run: (world, input) => {
    const subject = readSubject(world, 'customerWrites', input)
    const { fields } = subject
    const prospect = subject.prospect()
    const text = fields.text('text')
    const hasChannel = fields.optionalText('channel') !== undefined
    const channel = hasChannel ? fields.choice('channel', CHANNEL_NAMES) : 'whatsapp'
    const interaction = receiveMessage(world, prospect, { channel, text })
    if (interaction === undefined) {
      throw subject.refuse(`the prospect cannot write by ${channel}. Send another channel.`)
    }
    return { interactionId: interaction.id, prospectId: prospect.id }
  },
}
