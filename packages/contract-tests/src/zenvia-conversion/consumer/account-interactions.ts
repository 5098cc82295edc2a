// The account: groups, agents, industries, the integration and its key.
import { MatchersV3 } from '@pact-foundation/pact'
import { account, centro, julio, NOBODY, paula, paulista, tigre } from '../account.ts'
import { MAIN_KEY } from '../access.ts'
import { everybody, minutesPassed, scenario } from '../states.ts'
import type { ConversionInteraction } from './conversion-interaction.ts'
import { unauthorised, unknownRecord } from './refusals.ts'
import { json, objectId, someText } from './shapes.ts'

const { arrayContaining, boolean, eachLike, like, number, regex } = MatchersV3

const given = [scenario('empty'), everybody()]
const byNight = [...given, minutesPassed(14 * 60)]

export const accountInteractions: readonly ConversionInteraction[] = [
  {
    description: 'the check of the key',
    given,
    call: (z) => z.integration.checkCredentials(),
    request: 'GET /checkCredentials',
    answer: json({ status: 'ok' }),
  },
  {
    description: 'the check of an unknown key',
    given,
    key: 'main-conversion-key-9',
    call: (z) => z.integration.checkCredentials(),
    request: 'GET /checkCredentials',
    answer: unauthorised(),
  },
  {
    description: 'the integration of the key',
    given,
    call: (z) => z.integration.get(),
    request: 'GET /integration',
    answer: json({
      id: objectId(),
      name: someText('CRM bridge'),
      providerKey: regex(/^api\.[\w:-]+$/, 'api.leads:write_notifications'),
      group: account.name,
      groupId: account.id,
      user: paula.id,
    }),
  },
  {
    description: 'all integrations',
    given,
    call: (z) => z.integration.list(),
    request: 'GET /integrations',
    answer: json(eachLike({ id: objectId(), name: someText('CRM bridge'), groupId: objectId() })),
  },
  {
    description: 'the industries',
    given,
    call: (z) => z.industries.list(),
    request: 'GET /industries',
    answer: json(arrayContaining({ name: 'vehicle' }, { name: 'realEstate' }), [
      { name: 'vehicle' },
      { name: 'realEstate' },
    ]),
  },
  {
    description: 'the groups',
    given,
    call: (z) => z.groups.list(),
    request: 'GET /groups',
    answer: json(eachLike({ id: objectId(account.id), displayName: someText('Boreal Motors') })),
  },
  {
    description: 'a group',
    given,
    call: (z) => z.groups.get(centro.id),
    request: `GET /group/${centro.id}`,
    answer: json({
      id: centro.id,
      displayName: centro.name,
      parent: account.id,
      ancestors: [account.id],
      timezone: 'America/Argentina/Buenos_Aires',
      countryCode: 'AR',
    }),
  },
  {
    description: 'an unknown group',
    given,
    call: (z) => z.groups.get(NOBODY),
    request: `GET /group/${NOBODY}`,
    answer: unknownRecord('Group'),
  },
  {
    description: 'the online agents of a group',
    given,
    call: (z) => z.groups.onlineAgents(centro.id),
    request: `GET /group/${centro.id}/agents/online`,
    answer: json({ agents: eachLike(like(paula)), officeHours: boolean(true) }),
  },
  {
    description: 'the availability of a group during business hours',
    given,
    call: (z) => z.groups.isWorking(paulista.id),
    request: `GET /groups/${paulista.id}/is-working`,
    answer: json({ isWorking: true }, true),
  },
  {
    description: 'the availability of a group outside business hours',
    given: byNight,
    call: (z) => z.groups.isWorking(paulista.id),
    request: `GET /groups/${paulista.id}/is-working`,
    answer: json({ isWorking: false }, false),
  },
  {
    description: 'the availability of an agent outside business hours',
    given: byNight,
    call: (z) => z.agents.isWorking(paula.id),
    request: `GET /agents/${paula.id}/is-working`,
    answer: json({ isWorking: false }, false),
  },
  {
    description: 'the former agents of a group',
    given,
    call: (z) => z.agents.list({ group: tigre.id, active: false }),
    request: 'GET /agents',
    query: { group: tigre.id, active: 'false' },
    answer: json([{ ...julio, email: someText('julio.medrano@example.com') }]),
  },
  {
    description: 'the response time of a group',
    given,
    call: (z) => z.groups.responseTime(account.id),
    request: `POST /groups/${account.id}/response-time`,
    answer: json({ responseTime: number(60_000) }),
  },
  {
    description: 'the response time of an unknown agent',
    given,
    call: (z) => z.agents.responseTime(NOBODY),
    request: `POST /agents/${NOBODY}/response-time`,
    answer: unknownRecord('Agent'),
  },
  {
    description: 'an event of an app, with the key in its body',
    given,
    call: (z, { ximena }) =>
      z.customApps.postEvent({
        event: 'testDriveBooked',
        type: 'prospect',
        prospectId: ximena,
        details: { day: '2026-03-07' },
      }),
    request: 'POST /apps/event',
    keyIn: 'body',
    body: {
      event: 'testDriveBooked',
      type: 'prospect',
      prospectId: '{ximena}',
      data: { apiKey: MAIN_KEY, details: { day: '2026-03-07' } },
    },
    answer: json({ messageId: someText('event-0001'), status: 'ok' }),
  },
]
