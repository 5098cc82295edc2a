// The calls by which the app reads Zenvia Chat, and what it takes from the answers.
import { MatchersV3 } from '@pact-foundation/pact'
import { BASE_PATH, MAIN_TOKEN } from '../../zenvia-chat/access.ts'
import { NOW, protocolName, sampleOf } from '../../zenvia-chat/samples.ts'
import { everybody, scenario } from '../../zenvia-chat/states.ts'
import type { AppCall, AppTask } from '../app-task.ts'
import { vendorTime } from './vendor-time.ts'

const { atLeastLike, integer, like, regex, string } = MatchersV3

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const given = [scenario('empty'), everybody()]
const token = MAIN_TOKEN

/** A day that began twelve hours ago: three of the samples are younger, and nothing has settled that is not five minutes old. */
const settings = { backfillMs: 12 * 60 * 60 * 1_000 }
const settled = { from: '2026-03-02T00:00:00', to: '2026-03-02T11:55:00' }
const today = { from: '2026-03-02T00:00:00', to: '2026-03-02T23:59:59' }

/** The numbers of the talks while the pact is written. The last one, the provider does not know. */
const protocols = { iara: '48211', bruno: '48212', rosa: '999999999' } as const
type TalkName = keyof typeof protocols
/** In the vendor's order. */
const talks: readonly TalkName[] = ['iara', 'bruno', 'rosa']

const good = (data: unknown) => ({ body: { status: 200, success: true, data } })

function time(answer: AppCall['answer']): AppCall {
  return {
    description: 'the time',
    given,
    method: 'GET',
    path: `${BASE_PATH}/ongoing`,
    query: { limit: '1', token },
    answer,
  }
}

/** A row as the app reads it: it stores the rest unread. The messages of one talk alone are to be read. */
function row(name: TalkName, talkative: TalkName): object {
  const { at, state, channel, active, agent, department, customer } = sampleOf(name)
  return {
    id: regex(/^[1-9]\d*$/, protocols[name]),
    created_at: at,
    current_state: state,
    current_state_time: regex(INSTANT, at),
    media: channel,
    active: String(active),
    agent: agent === null ? null : like({ ...agent }),
    department: department === null ? null : like({ ...department }),
    customer: {
      id: string('9020'),
      fields: { main_identifier: customer, channel_phone: string(''), channel_email: string('') },
    },
    mood: state === 'ENDED' ? regex(/^(?:POSITIVE|NEGATIVE)$/, 'POSITIVE') : null,
    first_contact_time: state === 'ENDED' ? integer(45) : null,
    queued_time: integer(600),
    talking_time: integer(300),
    messages: integer(name === talkative ? 1 : 0),
  }
}

const count = { title: string('2026-03-02'), received: 2, made: 1 }

function historyCalls(talkative: TalkName): readonly AppCall[] {
  return [
    time({ ...good(like([])), headers: vendorTime(NOW) }),
    {
      description: 'a page of a window that has settled',
      given,
      method: 'GET',
      path: `${BASE_PATH}/history/expanded`,
      query: { ...settled, limit: '1000', page: '1', token },
      answer: good(talks.map((name) => row(name, talkative))),
    },
    {
      description: 'how many the window should hold',
      given,
      method: 'GET',
      path: `${BASE_PATH}/reports`,
      query: { ...settled, token },
      answer: good([count, { ...count, title: 'Total' }]),
    },
  ]
}

/** Its messages can be asked for by a number that only the provider knows: Pact lets any path pass for that one. */
const messages: AppCall = {
  description: 'the messages of a talk',
  given,
  method: 'GET',
  path: MatchersV3.fromProviderState(
    `${BASE_PATH}/history/\${${protocolName('bruno')}}/messages`,
    `${BASE_PATH}/history/${protocols.bruno}/messages`,
  ),
  query: { token },
  answer: good(
    atLeastLike(
      {
        source: regex(/^(?:AGENT|CLIENT)$/, 'CLIENT'),
        date: regex(INSTANT, '2026-03-02T11:50:00.000Z'),
      },
      1,
    ),
  ),
}

const reading: AppTask = {
  description: 'a round of reading',
  service: 'zenvia-chat',
  settings,
  calls: [
    ...historyCalls('bruno'),
    messages,
    {
      description: 'the report of the day',
      given,
      method: 'GET',
      path: `${BASE_PATH}/reports`,
      query: { ...today, token },
      answer: good([
        { ...count, title: '2026-03-02' },
        { ...count, title: 'Total' },
      ]),
    },
  ],
  async run({ sync, kysely }) {
    const outcome = await sync.pull({ only: ['chat-history', 'chat-messages', 'chat-reports'] })
    const checks = await kysely
      .selectFrom('window_check')
      .select(['window_end', 'rows_read', 'rows_reported'])
      .execute()
    const stored = await kysely.selectFrom('interaction').select(['protocol', 'begun_at']).execute()
    return { outcome, checks, stored }
  },
  outcome: {
    outcome: {
      'chat-history': { status: 'done', rows: 3 },
      'chat-messages': { status: 'done', rows: 1 },
      'chat-reports': { status: 'done', rows: 1 },
    },
    checks: [{ window_end: '2026-03-02T11:55:00.000Z', rows_read: 3, rows_reported: 3 }],
    stored: talks.map((name) => ({ protocol: protocols[name], begun_at: sampleOf(name).at })),
  },
}

const forgotten: AppTask = {
  description: 'a talk that the vendor knows no more when its messages are asked for',
  service: 'zenvia-chat',
  settings,
  calls: [
    ...historyCalls('rosa'),
    {
      description: 'its messages',
      given,
      method: 'GET',
      path: `${BASE_PATH}/history/${protocols.rosa}/messages`,
      query: { token },
      answer: { status: 404, body: { status: 404, success: false } },
    },
  ],
  run: async ({ sync }) => sync.pull({ only: ['chat-history', 'chat-messages'] }),
  outcome: {
    'chat-history': { status: 'done', rows: 3 },
    'chat-messages': { status: 'done', rows: 0 },
  },
}

const refused: AppTask = {
  description: 'a token that is not valid',
  service: 'zenvia-chat',
  secret: 'nobodys-token',
  calls: [
    {
      ...time({ status: 401, body: { status: 401, success: false } }),
      query: { limit: '1', token: 'nobodys-token' },
    },
  ],
  run: async ({ sync }) => (await sync.pull({ only: ['chat-history'] }))['chat-history']?.status,
  outcome: 'stopped',
}

/** All that the app does with Zenvia Chat. */
export const chatTasks: readonly AppTask[] = [reading, forgotten, refused]
