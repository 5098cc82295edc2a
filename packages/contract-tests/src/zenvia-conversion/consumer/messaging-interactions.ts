// Messages to prospects, subscriptions and push notifications; and what the vendor says when it is too much.
import { MatchersV3 } from '@pact-foundation/pact'
import { SECOND_KEY } from '../access.ts'
import { followUpTemplate, NOBODY, paula } from '../account.ts'
import {
  behaviour,
  earlierRequest,
  everybody,
  minutesPassed,
  outage,
  scenario,
  secondKey,
  subscribed,
} from '../states.ts'
import type { ConversionInteraction } from './conversion-interaction.ts'
import {
  closedConversation,
  missingScope,
  nonsense,
  notPermitted,
  rateLimited,
  unavailable,
  unknownRecord,
  violation,
  withoutPhone,
} from './refusals.ts'
import { created, interaction, json, objectId, someText } from './shapes.ts'

const { arrayContaining, eachLike, regex } = MatchersV3

const given = [scenario('empty'), everybody()]
const template = {
  key: followUpTemplate,
  parameters: { 'prospect.firstName': 'Bruno' },
}
const outbound = (content: unknown, more: object = {}) =>
  interaction({
    proactive: true,
    via: 'whatsApp',
    output: { message: { via: 'whatsApp', content, performer: 'agent', ...more } },
  })
const buttons = {
  body: 'Shall we call you?',
  buttons: [
    { id: 'yes', title: 'Yes' },
    { id: 'no', title: 'No' },
  ],
}

const messages: readonly ConversionInteraction[] = [
  {
    description: 'the channels and their templates',
    given,
    call: (z) => z.messaging.channels(),
    request: 'GET /messaging/channels',
    answer: json(
      eachLike({
        channel: regex(/^(?:whatsapp|facebook|instagram)$/, 'whatsapp'),
        channelId: someText('5491155550100'),
      }),
    ),
  },
  {
    description: 'the channels of a prospect',
    given,
    call: (z, { bruno }) => z.messaging.channelsOf(bruno),
    request: 'GET /prospect/{bruno}/messaging/channels',
    answer: json(arrayContaining({ channel: 'whatsapp', channelId: someText('5491155550100') }), [
      { channel: 'whatsapp' },
    ]),
  },
  {
    description: 'a message in an open conversation',
    given,
    call: (z, { ximena }) =>
      z.messaging.send({ prospectId: ximena, channel: 'whatsapp' }, { content: 'Sí, aquí está.' }),
    request: 'POST /prospect/{ximena}/messaging/whatsapp',
    body: { content: 'Sí, aquí está.' },
    answer: json([outbound('Sí, aquí está.')]),
  },
  {
    description: 'a message with buttons',
    given,
    call: (z, { ximena }) =>
      z.messaging.send({ prospectId: ximena, channel: 'whatsapp' }, { buttons }),
    request: 'POST /prospect/{ximena}/messaging/whatsapp',
    body: { buttons },
    answer: json([outbound('Shall we call you?', { buttons })]),
  },
  {
    description: 'a message a day after the prospect has written',
    given: [...given, minutesPassed(24 * 60)],
    call: (z, { ximena }) =>
      z.messaging.send({ prospectId: ximena, channel: 'whatsapp' }, { content: '¿Y?' }),
    request: 'POST /prospect/{ximena}/messaging/whatsapp',
    body: { content: '¿Y?' },
    answer: closedConversation(),
  },
  {
    description: 'a message of two kinds at once',
    given,
    call: (z, { ximena }) =>
      z.messaging.send({ prospectId: ximena, channel: 'whatsapp' }, { content: 'x', buttons }),
    request: 'POST /prospect/{ximena}/messaging/whatsapp',
    body: { content: 'x', buttons },
    answer: nonsense(),
  },
  {
    description: 'a template to a prospect who has never written',
    given,
    call: (z, { bruno }) =>
      z.messaging.sendTemplate({ prospectId: bruno, channel: 'whatsapp' }, template),
    request: 'POST /prospect/{bruno}/messaging/whatsapp/notification',
    body: template,
    answer: json([
      outbound(regex(/.*Bruno.*/, 'Hola Bruno, ¿seguimos en contacto?'), {
        template: someText('Follow-up'),
      }),
    ]),
  },
  {
    description: 'a template to a prospect without a phone',
    given,
    call: (z, { carla }) =>
      z.messaging.sendTemplate(
        { prospectId: carla, channel: 'whatsapp' },
        { key: '4c1d1f4e-3d0e-4a55-9c2b-0d9d1c7a0004' },
      ),
    request: 'POST /prospect/{carla}/messaging/whatsapp/notification',
    body: { key: '4c1d1f4e-3d0e-4a55-9c2b-0d9d1c7a0004' },
    answer: withoutPhone(),
  },
  {
    description: 'an unknown template',
    given,
    call: (z, { bruno }) =>
      z.messaging.sendTemplate({ prospectId: bruno, channel: 'whatsapp' }, { key: 'unknown' }),
    request: 'POST /prospect/{bruno}/messaging/whatsapp/notification',
    body: { key: 'unknown' },
    answer: nonsense(),
  },
  {
    description: 'a template without its key',
    given,
    call: (z, { bruno }) =>
      // JavaScript knows no types.
      z.messaging.sendTemplate({ prospectId: bruno, channel: 'whatsapp' }, {} as { key: string }),
    request: 'POST /prospect/{bruno}/messaging/whatsapp/notification',
    body: {},
    answer: violation(/.*must have required property 'key'.*/, "must have required property 'key'"),
  },
  {
    description: 'a template, with a key that may only send free text',
    given: [...given, secondKey({ scopes: ['messages:conversational'] })],
    key: SECOND_KEY,
    call: (z, { bruno }) =>
      z.messaging.sendTemplate({ prospectId: bruno, channel: 'whatsapp' }, template),
    request: 'POST /prospect/{bruno}/messaging/whatsapp/notification',
    body: template,
    answer: missingScope('messages:transactional'),
  },
  {
    description: 'the orders of a prospect without orders',
    given,
    call: (z, { ximena }) => z.messaging.orders(ximena, { limit: 5 }),
    request: 'GET /prospect/{ximena}/orders',
    query: { limit: '5' },
    answer: json([]),
  },
]

const callbackUrl = 'https://crm.example.com/zenvia-conversion?secret=a1b2c3'

const subscriptions: readonly ConversionInteraction[] = [
  {
    description: 'the topics',
    given,
    call: (z) => z.notifications.topics(),
    request: 'GET /notifications/topics',
    answer: json(
      ['prospects', 'interactions', 'quotes', 'agents'].map((name) => ({
        name,
        description: someText('What it is about'),
      })),
    ),
  },
  {
    description: 'a subscription',
    given,
    call: (z) => z.notifications.subscribe({ topics: ['interactions', 'prospects'], callbackUrl }),
    request: 'POST /notifications/subscriptions',
    body: { topics: ['interactions', 'prospects'], callbackUrl },
    answer: created({ id: objectId(), topics: ['interactions', 'prospects'], callbackUrl }),
  },
  {
    description: 'a subscription to an unknown topic',
    given,
    call: (z) =>
      // JavaScript knows no types.
      z.notifications.subscribe({ topics: ['weather'] as unknown as ['quotes'], callbackUrl }),
    request: 'POST /notifications/subscriptions',
    body: { topics: ['weather'], callbackUrl },
    answer: violation(/.*topics.*/, 'body topics.0 must be equal to one of the allowed values'),
  },
  {
    description: 'the active subscriptions, only the last of which is active',
    given: [...given, subscribed('agents'), subscribed('quotes')],
    call: (z) => z.notifications.list(),
    request: 'GET /notifications/subscriptions',
    answer: json([{ id: objectId(), topics: ['quotes'], callbackUrl: someText(callbackUrl) }]),
  },
  {
    description: 'an active subscription',
    given: [...given, subscribed('quotes')],
    call: (z, { subscription }) => z.notifications.get(subscription),
    request: 'GET /notifications/subscription/{subscription}',
    answer: json({ id: objectId(), topics: ['quotes'], callbackUrl: someText(callbackUrl) }),
  },
  {
    description: 'the end of a subscription',
    given: [...given, subscribed('quotes')],
    call: (z, { subscription }) => z.notifications.deactivate(subscription),
    request: 'DELETE /notifications/subscription/{subscription}',
    answer: json({ id: objectId(), topics: ['quotes'], callbackUrl: someText(callbackUrl) }),
  },
  {
    description: 'the end of an unknown subscription',
    given,
    call: (z) => z.notifications.deactivate(NOBODY),
    request: `DELETE /notifications/subscription/${NOBODY}`,
    answer: unknownRecord('Subscription'),
  },
  {
    description: 'the end of all subscriptions',
    given: [...given, subscribed('quotes')],
    call: (z) => z.notifications.deactivateAll(),
    request: 'DELETE /notifications/subscriptions',
    answer: json({ modified: 1 }, 1),
  },
]

const reminder = {
  type: 'reminder',
  target: { user: [paula.id] },
  platforms: { android: { title: 'Call Ximena' } },
}

const limits: readonly ConversionInteraction[] = [
  {
    description: 'a push notification to an agent',
    given,
    call: (z) => z.customApps.sendNotification(reminder),
    request: 'POST /apps/notifications',
    body: reminder,
    answer: json({ finalTargets: [paula.id], status: 'ok' }),
  },
  {
    description: 'a push notification by an app without permission',
    given: [...given, secondKey({ mayNotify: false })],
    key: SECOND_KEY,
    call: (z) => z.customApps.sendNotification(reminder),
    request: 'POST /apps/notifications',
    body: reminder,
    answer: notPermitted(),
  },
  {
    description: 'a request beyond the rate limit',
    given: [...given, behaviour('rateLimitPerMinute', 1), earlierRequest()],
    call: (z) => z.industries.list(),
    request: 'GET /industries',
    answer: rateLimited(),
  },
  {
    description: 'the groups during an outage',
    given: [...given, outage()],
    call: (z) => z.groups.list(),
    request: 'GET /groups',
    answer: unavailable(),
  },
]

export const messagingInteractions: readonly ConversionInteraction[] = [
  ...messages,
  ...subscriptions,
  ...limits,
]
