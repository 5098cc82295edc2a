import { expect, test } from 'vitest'
import { createFakeAccount, rowsOf } from '../client/fake-account.ts'
import type { ZenviaChatClient } from '../client/create-zenvia-chat-client.ts'

const total = { title: 'Total', received: 3 }
const march = { from: '2026-03-01', to: '2026-03-31 18:00' }
const ask: readonly [string, (chat: ZenviaChatClient) => Promise<unknown>, string][] = [
  ['a report', (chat) => chat.reports.get(), '/reports'],
  [
    'a report with every parameter',
    (chat) =>
      chat.reports.get({
        ...march,
        data_type: 'agent',
        timezone: '+0530',
        agents: ['101', '102'],
        departments: ['7'],
        states: ['ENDED', 'MISSED'],
        types: ['WHATSAPP'],
        tags: ['31', '32'],
      }),
    '/reports?data_type=agent&timezone=%2B0530&agents=101,102&departments=7&states=ENDED,MISSED&types=WHATSAPP&' +
      'tags=31,32&from=2026-03-01&to=2026-03-31%2018%3A00',
  ],
  ['the history', (chat) => chat.history.list(), '/history'],
  [
    'the history with every parameter',
    (chat) =>
      chat.history.list({
        ...march,
        active: false,
        timezone: '-0300',
        agents: ['101', '102'],
        departments: ['7'],
        states: ['TALKING'],
        types: ['MELI_QST', 'MELI_MSG'],
        search: 'joão & maria+1,%',
        limit: 10_000,
        page: 7,
      }),
    '/history?timezone=-0300&agents=101,102&departments=7&states=TALKING&types=MELI_QST,MELI_MSG&' +
      'search=jo%C3%A3o%20%26%20maria%2B1%2C%25&limit=10000&page=7&active=false&from=2026-03-01&to=2026-03-31%2018%3A00',
  ],
  ['what agents began', (chat) => chat.history.list({ active: true }), '/history?active=true'],
  [
    'the expanded history',
    (chat) => chat.history.expanded.list({ active: true, limit: 1 }),
    '/history/expanded?limit=1&active=true',
  ],
  [
    'what is ongoing',
    (chat) => chat.ongoing.list({ states: ['NOT_ANSWER', 'PENDING'], page: 2 }),
    '/ongoing?states=NOT_ANSWER,PENDING&page=2',
  ],
  ['messages', (chat) => chat.history.messages('48213'), '/history/48213/messages'],
  [
    'messages of a strange id',
    (chat) => chat.history.messages('a/b?c'),
    '/history/a%2Fb%3Fc/messages',
  ],
]

test.each(ask)('asks for %s', async (_what, call, address) => {
  const { chat, asked, requests } = createFakeAccount(() => rowsOf([total]))

  await call(chat)

  expect(asked).toEqual([address])
  expect(requests[0]?.method).toBe('GET')
})

test('leaves it to the vendor what is not said', async () => {
  const { chat, asked } = createFakeAccount(() => rowsOf([]))
  const nothing = { from: undefined, active: undefined, agents: undefined, limit: undefined }

  // @ts-expect-error: the compiler asks for such keys to be left out; JavaScript may not
  await chat.history.list(nothing)

  expect(asked).toEqual(['/history'])
})

test('sends the token with each request, to the vendor unless told otherwise', async () => {
  const { chat, requests } = createFakeAccount(() => rowsOf([]), { token: 'a+b&c/d' })

  await chat.ongoing.list({ limit: 1 })

  expect(requests[0]?.url).toBe(
    'https://zchat.zenvia.io/api/ms/external/ongoing?limit=1&token=a%2Bb%26c%2Fd',
  )
})

test.each(['http://localhost:4401/api/ms/external', 'http://localhost:4401/api/ms/external/'])(
  'asks at the base URL %s',
  async (baseUrl) => {
    const { chat, requests } = createFakeAccount(() => rowsOf([]), { baseUrl })

    await chat.history.messages('1')

    expect(requests[0]?.url).toContain('http://localhost:4401/api/ms/external/history/1/messages?')
  },
)

test('hands out rows as they came', async () => {
  const rows = [
    { id: '2', agent: null },
    { id: '1', unknownKey: 1 },
  ]
  const { chat } = createFakeAccount(() => rowsOf(rows))

  expect(await chat.history.list()).toEqual(rows)
  expect(await chat.history.expanded.list()).toEqual(rows)
  expect(await chat.ongoing.list()).toEqual(rows)
  expect(await chat.history.messages('1')).toEqual(rows)
})

test('tells the groups of a report and their total apart', async () => {
  const groups = [{ title: '' }, { title: 'Total' }, { title: 'Vendas' }]
  const { chat } = createFakeAccount(() => rowsOf([...groups, total]))

  expect(await chat.reports.get()).toEqual({ groups, total })
})

test('tells of a report on nothing', async () => {
  const { chat } = createFakeAccount(() => rowsOf([total]))

  expect(await chat.reports.get({ data_type: 'tag' })).toEqual({ groups: [], total })
})
