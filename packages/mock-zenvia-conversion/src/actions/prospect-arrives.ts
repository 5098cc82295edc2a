import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { ACCOUNT_ID } from '../account/account-groups.ts'
import { chooseAgent } from '../account/agent.ts'
import { subtreeOf } from '../auth/visibility.ts'
import { toE164 } from '../lead/phone-number.ts'
import type { LeadRoute } from '../lead/route-lead.ts'
import {
  hasInboundChannel,
  INBOUND_CHANNELS,
  receiveProspect,
} from '../simulation/inbound-prospect.ts'
import type { InboundChannel } from '../simulation/inbound-prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { findAgent, findGroup, RECORD_FIELDS, stateOf } from './input-records.ts'

const { agentId, groupId } = RECORD_FIELDS

/** Adds a prospect who does not come by the API: one who writes, asks in a marketplace, or is entered by an agent. */
export const prospectArrives = defineAction({
  description:
    'A prospect arrives by a channel of the group, or of the first group that has it; with the channel manual, an agent enters it by hand.',
  input: {
    type: 'object',
    required: ['channel'],
    properties: {
      channel: { enum: INBOUND_CHANNELS },
      firstName: { type: 'string' },
      lastName: { type: 'string' },
      phone: { type: 'string', description: 'Required for whatsapp.' },
      email: { type: 'string', description: 'Required for manual, unless there is a phone.' },
      ad: {
        type: 'string',
        pattern: '^\\d{1,20}$',
        examples: ['120211234567890'],
        description: 'The number of the ad that opened WhatsApp.',
      },
      text: { type: 'string', default: 'Hola, ¿sigue disponible?' },
      groupId,
      agentId: { ...agentId, description: 'The agent who enters a prospect by hand.' },
    },
  },
  run: (world: ZenviaConversionWorld, input) => {
    const {
      channel,
      text = 'Hola, ¿sigue disponible?',
      firstName,
      lastName,
      phone,
      email,
      ad,
    } = input
    if (channel === 'whatsapp' && phone === undefined) {
      throw new ActionRefusedError('phone is missing. Send a phone number for WhatsApp.')
    }
    if (channel === 'manual' && phone === undefined && email === undefined) {
      throw new ActionRefusedError('phone and email are missing. Send one of them.')
    }
    const route =
      channel === 'manual' ? manualRoute(world, input) : channelRoute(world, channel, input.groupId)
    checkContact(input, route)
    const person = {
      ...(firstName !== undefined && { firstName }),
      ...(lastName !== undefined && { lastName }),
      ...(phone !== undefined && { phone }),
      ...(email !== undefined && { email }),
      ...(ad !== undefined && channel === 'whatsapp' && { ad }),
    }
    return stateOf(world, receiveProspect(world, { channel, route, text, ...person }))
  },
})

interface ContactInput {
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/** Refuses a phone or an email that cannot be read: it would be left out silently, and the message with it. */
function checkContact({ phone, email }: ContactInput, { group }: LeadRoute): void {
  if (phone !== undefined && toE164(phone, group.countryCode) === undefined) {
    throw new ActionRefusedError(
      `phone "${phone}" is not a phone number. Send one like +5491155550142.`,
    )
  }
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new ActionRefusedError(
      `email "${email}" is not an email address. Send one like ana@example.com.`,
    )
  }
}

/** Returns the named group, or else the topmost one with the channel. */
function channelRoute(
  world: ZenviaConversionWorld,
  channel: InboundChannel,
  id: string | undefined,
): LeadRoute {
  if (id === undefined) {
    const fitting = subtreeOf(world, ACCOUNT_ID).find((one) =>
      hasInboundChannel(world, one.id, channel),
    )
    if (fitting !== undefined) return { group: fitting }
  }
  const group = findGroup(world, id)
  if (hasInboundChannel(world, group.id, channel)) return { group }
  throw new ActionRefusedError(`${group.name} has no ${channel}. Send another groupId, or none.`)
}

interface RouteInput {
  readonly groupId?: string | undefined
  readonly agentId?: string | undefined
}

function manualRoute(world: ZenviaConversionWorld, input: RouteInput): LeadRoute {
  const group = findGroup(world, input.groupId)
  const agent =
    input.agentId === undefined ? chooseAgent(world, group.id) : findAgent(world, input.agentId)
  if (agent === undefined) {
    throw new ActionRefusedError(`nobody works in ${group.name}. Send an agentId.`)
  }
  return { group: world.data.groups.get(agent.groupId) ?? group, agent }
}
