import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import type { AgentRecord } from '../account/agent.ts'
import { registerInteraction } from '../interaction/register-interaction.ts'
import { addressOf, channelOf, CHANNEL_NAMES } from '../messaging/channel.ts'
import type { ChannelName } from '../messaging/channel.ts'
import { sendMessage } from '../messaging/send-message.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { agentFor, findProspect, RECORD_FIELDS } from './input-records.ts'

const { prospectId, agentId } = RECORD_FIELDS

/** Registers in the app what an agent did with a prospect. Messages need no open conversation here. */
export const agentRegistersInteraction = defineAction({
  description: 'An agent registers an interaction in the app. A message goes by a channel.',
  input: {
    type: 'object',
    required: ['prospectId', 'kind'],
    properties: {
      prospectId,
      agentId,
      kind: { enum: ['call', 'visit', 'note', 'message'] },
      text: { type: 'string' },
      successful: {
        type: 'boolean',
        description: 'Whether the call was answered, or the visit took place.',
        default: true,
      },
      channel: { enum: CHANNEL_NAMES, default: 'whatsapp' },
    },
  },
  run: (world: ZenviaConversionWorld, input) => {
    const { kind, text, successful = true, channel = 'whatsapp' } = input
    const prospect = findProspect(world, input.prospectId)
    const agent = agentFor(world, prospect, input.agentId)
    const interaction =
      kind === 'message'
        ? sendByChannel(world, { prospect, agent, channel, text })
        : registerInteraction(world, prospect, {
            kind,
            agent: agent.card,
            isSuccessful: successful,
            ...(text !== undefined && { text }),
          })
    return { interactionId: interaction.id, prospectId: prospect.id, agentId: agent.id }
  },
})

interface AgentMessage {
  readonly prospect: ProspectRecord
  readonly agent: AgentRecord
  readonly channel: ChannelName
  readonly text: string | undefined
}

function sendByChannel(
  world: ZenviaConversionWorld,
  { prospect, agent, channel: name, text = 'Hola, ¿cómo está?' }: AgentMessage,
) {
  const recipient = addressOf(prospect, name)
  const channel = channelOf(world, prospect.group.id, name)
  if (recipient === undefined || channel === undefined) {
    throw new ActionRefusedError(`the prospect cannot be reached by ${name}. Send another channel.`)
  }
  return sendMessage(world, { prospect, channel, recipient, content: { text }, agent: agent.card })
}
