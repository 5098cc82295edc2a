import type { Action } from '@ensaio/mock-kit'
import type { LeadRoute } from '../lead/route-lead.ts'
import { arrive, ARRIVALS } from '../vendor-side/arrive.ts'
import { chooseAgent } from '../vendor-side/choose-agent.ts'
import type { ZenviaConversionWorld } from '../world-types.ts'
import type { Subject } from './find-subject.ts'
import { readSubject } from './find-subject.ts'
import { standingOf } from './standing.ts'

const TEXTS = ['firstName', 'lastName', 'phone', 'email'] as const

/** Somebody comes without the API: writes to a channel, asks in a marketplace, or is entered by an agent. */
export const prospectArrives: Action<ZenviaConversionWorld> = {
  description:
    'Somebody comes: { channel, firstName?, lastName?, phone?, email?, text?, groupId?, agentId? }. The channel is one of ' +
    `${ARRIVALS.join(', ')}; agentId says who enters somebody by hand.`,
  run: (world, input) => {
    const subject = readSubject(world, 'prospectArrives', input)
    const { fields } = subject
    const arrival = fields.choice('channel', ARRIVALS)
    const given = TEXTS.map((name) => [name, fields.optionalText(name)] as const)
    const person: Partial<Record<(typeof TEXTS)[number], string>> = Object.fromEntries(
      given.filter(([, value]) => value !== undefined),
    )
    if (arrival === 'whatsapp' && person.phone === undefined) {
      throw subject.refuse('phone is missing. Send a phone number for WhatsApp.')
    }
    if (arrival === 'manual' && person.phone === undefined && person.email === undefined) {
      throw subject.refuse('phone and email are missing. Send one of them.')
    }
    const text = fields.optionalText('text') ?? 'Hola, ¿sigue disponible?'
    const route = arrival === 'manual' ? manualRoute(world, subject) : { group: subject.group() }
    return standingOf(world, arrive(world, { arrival, route, text, ...person }))
  },
}

function manualRoute(world: ZenviaConversionWorld, subject: Subject): LeadRoute {
  const group = subject.group()
  const agent = subject.namedAgent() ?? chooseAgent(world, group.id)
  if (agent === undefined) throw subject.refuse(`nobody works in ${group.name}. Send an agentId.`)
  return { group: world.data.groups.get(agent.groupId) ?? group, agent }
}
