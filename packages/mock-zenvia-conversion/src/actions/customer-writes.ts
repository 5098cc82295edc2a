import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import { CHANNEL_NAMES } from '../messaging/channel.ts'
import { receiveMessage } from '../messaging/receive-message.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { subjectOf } from './find-subject.ts'

/** A prospect writes, which opens the conversation for a day. */
export const customerWrites: Action<ZenviaConversionWorld> = {
  description:
    'A prospect writes: { prospectId, text, channel? }. The conversation is open for 24 hours then. Channels: ' +
    `${CHANNEL_NAMES.join(', ')}; WhatsApp without one.`,
  run: (world, input) => {
    const subject = subjectOf(
      world,
      readInput('customerWrites', input, ['prospectId', 'text', 'channel']),
    )
    const { fields } = subject
    const prospect = subject.prospect()
    const text = fields.text('text')
    const channel = fields.optionalChoice('channel', CHANNEL_NAMES) ?? 'whatsapp'
    const interaction = receiveMessage(world, prospect, { channel, text })
    if (interaction === undefined) {
      return subject.refuse(`the prospect cannot write by ${channel}. Send another channel.`)
    }
    return { interactionId: interaction.id, prospectId: prospect.id }
  },
}
