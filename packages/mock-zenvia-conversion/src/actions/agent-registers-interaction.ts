import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import type { AgentRecord } from '../account/agent.ts'
import { registerInteraction } from '../interaction/register-interaction.ts'
import { addressOf, CHANNEL_NAMES, channelOf } from '../messaging/channel.ts'
import { sendMessage } from '../messaging/send-message.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { subjectOf } from './find-subject.ts'
import type { Subject } from './find-subject.ts'

const FIELDS = ['prospectId', 'kind', 'text', 'successful', 'channel', 'agentId'] as const
const KINDS = ['call', 'visit', 'note', 'message'] as const

/** An agent registers in the app what happened with a prospect. Messages are not held to open conversations here. */
export const agentRegistersInteraction: Action<ZenviaConversionWorld> = {
  description:
    'An agent registers an interaction in the app: { prospectId, kind, text?, successful?, channel?, agentId? }. The kind is ' +
    `one of ${KINDS.join(', ')}; messages go by a channel: ${CHANNEL_NAMES.join(', ')}.`,
  run: (world, input) => {
    const subject = subjectOf(world, readInput('agentRegistersInteraction', input, FIELDS))
    const prospect = subject.prospect()
    const kind = subject.fields.choice('kind', KINDS)
    const agent = subject.agentFor(prospect)
    const interaction =
      kind === 'message'
        ? writeMessage(world, subject, { prospect, agent })
        : registerInteraction(world, prospect, {
            kind,
            agent: agent.card,
            isSuccessful: subject.fields.flag('successful') ?? true,
            ...textOf(subject),
          })
    return { interactionId: interaction.id, prospectId: prospect.id, agentId: agent.id }
  },
}

function textOf({ fields }: Subject<'text'>): { readonly text?: string } {
  const text = fields.optionalText('text')
  return text === undefined ? {} : { text }
}

function writeMessage(
  world: ZenviaConversionWorld,
  subject: Subject<'channel' | 'text'>,
  { prospect, agent }: { readonly prospect: ProspectRecord; readonly agent: AgentRecord },
) {
  const name = subject.fields.optionalChoice('channel', CHANNEL_NAMES) ?? 'whatsapp'
  const recipient = addressOf(prospect, name)
  const channel = channelOf(world, prospect.group.id, name)
  if (recipient === undefined || channel === undefined) {
    return subject.refuse(`the prospect cannot be reached by ${name}. Send another channel.`)
  }
  const { text = 'Hola, ¿cómo está?' } = textOf(subject)
  return sendMessage(world, { prospect, channel, recipient, content: { text }, agent: agent.card })
}
