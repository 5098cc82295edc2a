import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import { ACCOUNT_ID } from '../account/account-groups.ts'
import { chooseAgent } from '../account/agent.ts'
import { subtreeOf } from '../auth/visibility.ts'
import { toE164 } from '../lead/phone-number.ts'
import type { LeadRoute } from '../lead/route-lead.ts'
import { ARRIVALS, arrive, canArrive } from '../simulation/inbound-prospect.ts'
import type { Arrival } from '../simulation/inbound-prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { subjectOf } from './find-subject.ts'
import type { Subject } from './find-subject.ts'
import { standingOf } from './standing.ts'

const TEXTS = ['firstName', 'lastName', 'phone', 'email'] as const
const FIELDS = ['channel', ...TEXTS, 'text', 'groupId', 'agentId'] as const

/** Somebody comes without the API: writes to a channel, asks in a marketplace, or is entered by an agent. */
export const prospectArrives: Action<ZenviaConversionWorld> = {
  description:
    'Somebody comes: { channel, firstName?, lastName?, phone?, email?, text?, groupId?, agentId? }. The channel is one of ' +
    `${ARRIVALS.join(', ')}; agentId says who enters somebody by hand.`,
  run: (world, input) => {
    const subject = subjectOf(world, readInput('prospectArrives', input, FIELDS))
    const { fields } = subject
    const arrival = fields.choice('channel', ARRIVALS)
    const given = TEXTS.map((name) => [name, fields.optionalText(name)] as const)
    const person: Partial<Record<(typeof TEXTS)[number], string>> = Object.fromEntries(
      given.filter(([, value]) => value !== undefined),
    )
    if (arrival === 'whatsapp' && person.phone === undefined) {
      return subject.refuse('phone is missing. Send a phone number for WhatsApp.')
    }
    if (arrival === 'manual' && person.phone === undefined && person.email === undefined) {
      return subject.refuse('phone and email are missing. Send one of them.')
    }
    const text = fields.optionalText('text') ?? 'Hola, ¿sigue disponible?'
    const route =
      arrival === 'manual' ? manualRoute(world, subject) : channelRoute(world, subject, arrival)
    requireContact(subject, person, route)
    return standingOf(world, arrive(world, { arrival, route, text, ...person }))
  },
}

/** What cannot be read would be left out without a word, and the message with it. */
function requireContact(
  subject: Subject,
  { phone, email }: { readonly phone?: string; readonly email?: string },
  { group }: LeadRoute,
): void {
  if (phone !== undefined && toE164(phone, group.countryCode) === undefined) {
    subject.refuse(`phone "${phone}" is no phone number. Send one like +5491155550142.`)
  }
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) {
    subject.refuse(`email "${email}" is no address. Send one like ana@example.com.`)
  }
}

/** The group that is named, or else the uppermost one that somebody can come to that way. */
function channelRoute(
  world: ZenviaConversionWorld,
  subject: Subject<'groupId'>,
  arrival: Arrival,
): LeadRoute {
  if (subject.fields.optionalText('groupId') === undefined) {
    const fitting = subtreeOf(world, ACCOUNT_ID).find(({ id }) => canArrive(world, id, arrival))
    if (fitting !== undefined) return { group: fitting }
  }
  const group = subject.group()
  if (canArrive(world, group.id, arrival)) return { group }
  return subject.refuse(`${group.name} has no ${arrival}. Send another groupId, or none.`)
}

function manualRoute(world: ZenviaConversionWorld, subject: Subject): LeadRoute {
  const group = subject.group()
  const agent = subject.namedAgent() ?? chooseAgent(world, group.id)
  if (agent === undefined) return subject.refuse(`nobody works in ${group.name}. Send an agentId.`)
  return { group: world.data.groups.get(agent.groupId) ?? group, agent }
}
