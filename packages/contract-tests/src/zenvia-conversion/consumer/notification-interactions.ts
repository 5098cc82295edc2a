// All that the receiver expects of Zenvia Conversion.
import { MatchersV3 } from '@pact-foundation/pact'
import { hernan, paula } from '../account.ts'
import {
  action,
  everybody,
  keyOf,
  lead,
  minutesPassed,
  offer,
  type ProviderState,
  scenario,
  sentMessage,
  subscribed,
} from '../states.ts'
import type { NotificationInteraction } from './notification-interaction.ts'
import {
  inHand,
  interaction,
  moment,
  newProspect,
  objectId,
  prospect,
  quote,
  someText,
} from './shapes.ts'

const { boolean, integer, like } = MatchersV3

type Topic = NotificationInteraction['topic']

/** Everything is sent within a minute. */
function after(topic: Topic, ...states: readonly ProviderState[]): readonly ProviderState[] {
  return [scenario('empty'), everybody(), subscribed(topic), ...states, minutesPassed(1)]
}

function envelope(topic: Topic, type: 'created' | 'updated'): object {
  return {
    subscriptionId: objectId(),
    topic,
    type,
    received: moment(),
    sent: moment(),
    attempts: integer(1),
    updatedAt: moment(),
    operationId: someText('69a59c90c0ffee0010000011'),
  }
}

const message = (content: string, more: object) => ({
  via: 'whatsApp',
  output: { message: { via: 'whatsApp', content, ...more } },
})

const declared = [
  {
    description: 'a new prospect by a lead',
    topic: 'prospects',
    given: after('prospects', lead('Yara')),
    payload: { ...envelope('prospects', 'created'), prospect: newProspect('Yara') },
  },
  {
    description: 'a new prospect who has written',
    topic: 'prospects',
    given: after(
      'prospects',
      action('prospectArrives', {
        channel: 'whatsapp',
        firstName: 'Yara',
        phone: '+5491155550142',
      }),
    ),
    payload: {
      ...envelope('prospects', 'created'),
      prospect: newProspect('Yara', { phones: ['+5491155550142'] }),
    },
  },
  {
    description: 'a prospect whom an agent has claimed',
    topic: 'prospects',
    given: after('prospects', action('agentClaims', { prospectId: keyOf('bruno') })),
    payload: {
      ...envelope('prospects', 'updated'),
      prospect: prospect('bruno', {
        status: inHand(),
        assigned: moment(),
        agent: { id: objectId(), firstName: someText('Delfina'), lastName: someText('Sosa') },
      }),
    },
  },
  {
    description: 'a prospect whom an agent has archived',
    topic: 'prospects',
    given: after(
      'prospects',
      action('agentArchives', { prospectId: keyOf('ximena'), reason: 'converted' }),
    ),
    payload: {
      ...envelope('prospects', 'updated'),
      prospect: prospect('ximena', { status: 'archived', archivingReason: 'converted' }),
    },
  },
  {
    description: 'a message of a prospect',
    topic: 'interactions',
    given: after(
      'interactions',
      action('customerWrites', { prospectId: keyOf('ximena'), text: '¿Y el precio?' }),
    ),
    payload: {
      ...envelope('interactions', 'created'),
      prospect: prospect('ximena', { whatsAppDueAt: moment() }),
      interaction: interaction({
        proactive: false,
        ...message('¿Y el precio?', { performer: 'integration' }),
      }),
    },
  },
  {
    description: 'a message of an agent',
    topic: 'interactions',
    given: after(
      'interactions',
      action('agentRegistersInteraction', {
        prospectId: keyOf('ximena'),
        kind: 'message',
        text: 'Le paso el precio',
      }),
    ),
    payload: {
      ...envelope('interactions', 'created'),
      prospect: prospect('ximena'),
      interaction: interaction({
        proactive: true,
        agent: like(paula),
        ...message('Le paso el precio', { performer: 'agent' }),
      }),
    },
  },
  {
    description: 'a message that was delivered',
    topic: 'interactions',
    given: after('interactions', sentMessage('Sí, aquí está.')),
    payload: {
      ...envelope('interactions', 'updated'),
      prospect: prospect('ximena'),
      interaction: interaction({
        status: 'updated',
        ...message('Sí, aquí está.', { delivered: true, performer: 'agent' }),
      }),
    },
  },
  {
    description: 'a note of an agent',
    topic: 'interactions',
    given: after(
      'interactions',
      action('agentRegistersInteraction', {
        prospectId: keyOf('ximena'),
        kind: 'note',
        text: 'Prefers mornings',
      }),
    ),
    payload: {
      ...envelope('interactions', 'created'),
      prospect: prospect('ximena'),
      interaction: interaction({ via: 'other', output: { comment: 'Prefers mornings' } }),
    },
  },
  {
    description: 'a call of an agent',
    topic: 'interactions',
    given: after(
      'interactions',
      action('agentRegistersInteraction', { prospectId: keyOf('ximena'), kind: 'call' }),
    ),
    payload: {
      ...envelope('interactions', 'created'),
      prospect: prospect('ximena'),
      interaction: interaction({
        agentId: paula.id,
        output: { callSuccessful: boolean(true) },
      }),
    },
  },
  {
    description: 'a new quote',
    topic: 'quotes',
    given: after('quotes', offer(7_000)),
    payload: {
      ...envelope('quotes', 'created'),
      prospect: prospect('ximena'),
      quote: quote({ items: [{ quantity: 1, price: 7_000 }], total: 7_000 }),
    },
  },
  {
    description: 'a quote that a prospect has accepted',
    topic: 'quotes',
    given: after('quotes', action('quoteAccepted', { quoteId: keyOf('quote') })),
    payload: {
      ...envelope('quotes', 'updated'),
      prospect: prospect('ximena'),
      quote: quote({ status: 'accepted', acceptedAt: moment() }),
    },
  },
  {
    description: 'an agent who has gone offline',
    topic: 'agents',
    given: after('agents', action('agentGoesOffline', { agentId: hernan.id })),
    payload: { ...envelope('agents', 'updated'), agent: like(hernan), online: false },
  },
] as const satisfies readonly NotificationInteraction[]

/** The description of every notification that the receiver expects. */
export type NotificationDescription = (typeof declared)[number]['description']

export const notificationInteractions: readonly NotificationInteraction[] = declared
