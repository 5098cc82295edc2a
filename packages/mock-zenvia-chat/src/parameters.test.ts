import { describe, expect, test } from 'vitest'
import { openChat } from './testing/open-chat.ts'
import type { Query, TestChat } from './testing/open-chat.ts'

async function refusalOf(answer: Promise<Response>): Promise<unknown> {
  return (await answer).json()
}

function refused(status: number, error: unknown): object {
  return { error, status, success: false }
}

async function idsOf(chat: TestChat, query: Query): Promise<readonly string[]> {
  return (await chat.history(query)).map(({ id }) => id)
}

describe('the token', () => {
  test.each([
    '',
    '?token=',
    '?token=nonsense',
    '?token=main-chat-token-2',
    '?TOKEN=main-chat-token',
  ])('is needed, and right: "%s" is refused', async (search) => {
    await using chat = openChat()

    const response = await chat.call(`/api/ms/external/history${search}`)

    expect(response.status).toBe(401)
    expect(await response.json()).toEqual(refused(401, 'Invalid token'))
  })

  test('ends when a new one is made', async () => {
    await using chat = openChat()

    const { token } = chat.act('createToken') as { readonly token: string }

    expect(token).toBe('main-chat-token-2')
    expect((await chat.get('/ongoing')).status).toBe(401)
    expect((await chat.call(`/api/ms/external/ongoing?token=${token}`)).status).toBe(200)
  })

  test('never stands in the journal', async () => {
    await using chat = openChat()

    await chat.get('/history')

    expect(JSON.stringify(chat.lastEntry())).not.toContain('main-chat-token')
  })
})

describe('parameters', () => {
  test.each([
    [{ limit: 0 }, 'limit'],
    [{ limit: 'ten' }, 'limit'],
    [{ limit: 1.5 }, 'limit'],
    [{ page: 0 }, 'page'],
    [{ types: 'FAX' }, 'types'],
    [{ types: 'whatsapp' }, 'types'],
    [{ types: "'WHATSAPP'" }, 'types'],
    [{ states: "'ENDED" }, 'states'],
    [{ from: '2026-02-10T15:30:00.000' }, 'from'],
    [{ states: 'ENDED,GONE' }, 'states'],
    [{ active: 'yes' }, 'active'],
    [{ timezone: 'Z' }, 'timezone'],
    [{ timezone: '-03:00' }, 'timezone'],
    [{ timezone: '+1500' }, 'timezone'],
    [{ from: '2026-02-30' }, 'from'],
    [{ to: 'tomorrow' }, 'to'],
    [{ agents: '101,,102' }, 'agents'],
  ])('%o is refused, and named', async (query, name) => {
    await using chat = openChat()

    const response = await chat.get('/history', query)

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(
      refused(400, expect.stringContaining(`Invalid parameter ${name}`)),
    )
  })

  test('a window that ends before it begins is refused', async () => {
    await using chat = openChat()
    const query = { from: '2026-02-02', to: '2026-02-01' }

    for (const path of ['/history', '/history/expanded', '/reports']) {
      expect(await refusalOf(chat.get(path, query))).toEqual(
        refused(400, expect.stringContaining('Invalid parameter from')),
      )
    }
  })

  test('an unknown grouping and the state of something finished are refused', async () => {
    await using chat = openChat()

    expect((await chat.get('/reports', { data_type: 'customer' })).status).toBe(400)
    expect((await chat.get('/ongoing', { states: 'ENDED' })).status).toBe(400)
  })

  test('a report by day of more than ten years is refused, other groupings are not', async () => {
    await using chat = openChat()

    expect(await refusalOf(chat.get('/reports', { from: '0001-01-01' }))).toEqual(
      refused(
        400,
        'Invalid parameter from: expected a window of at most 3700 days, got one of 739677.',
      ),
    )
    expect((await chat.get('/reports', { from: '0001-01-01', data_type: 'tag' })).status).toBe(200)
  })

  test('states may stand in quotes, as the document writes them', async () => {
    await using chat = openChat()
    const ended = chat.start({ channel: 'TEXT', state: 'ENDED' })
    const canceled = chat.start({ channel: 'TEXT', state: 'CANCELED' })
    const queued = chat.start({ channel: 'TEXT', state: 'NOT_ANSWER' })

    expect(await idsOf(chat, { states: "'ENDED', 'CANCELED'" })).toEqual(
      expect.arrayContaining([ended, canceled]),
    )
    expect(await idsOf(chat, { states: "'CANCELED'" })).toEqual([canceled])
    expect((await chat.ongoing({ states: "'NOT_ANSWER'" })).map(({ id }) => id)).toEqual([queued])
  })

  test('unknown parameters are ignored, empty lists do not filter', async () => {
    await using chat = openChat()
    const id = chat.start({ at: '2026-03-01T10:00:00Z', state: 'ENDED' })

    expect(
      await idsOf(chat, { colour: 'blue', agents: '', states: '', types: '', search: '' }),
    ).toEqual([id])
  })

  test('active is a string, and a boolean where the switch says so', async () => {
    await using chat = openChat()
    chat.start({ active: true, channel: 'WHATSAPP', state: 'POSTPONED' })
    const shown = async (): Promise<readonly unknown[]> => [
      (await chat.history())[0]?.active,
      (await chat.expanded())[0]?.active,
      (await chat.ongoing())[0]?.active,
    ]

    expect(await shown()).toEqual(['true', 'true', 'true'])
    chat.sandbox.setBehaviour('zenvia-chat', 'activeAsBoolean', true)
    expect(await shown()).toEqual([true, true, true])
  })
})

describe('windows', () => {
  const AT = '2026-02-10T15:30:00.000Z'

  test.each([
    ['2026-02-10', '2026-02-11', '+0000', true],
    ['2026-02-10 15:30', '2026-02-10 15:30', '+0000', true],
    ['2026-02-10T15:30:00', '2026-02-10T15:30:00', '+0000', true],
    ['2026-02-10 15:30:01', '2026-02-11', '+0000', false],
    ['2026-02-09', '2026-02-10', '+0000', false],
    ['2026-02-10 12:30', '2026-02-10 12:30', '-0300', true],
    ['2026-02-10 12:31', '2026-02-10 18:00', '-0300', false],
    ['2026-02-10 21:00', '2026-02-10 21:00', '+0530', true],
    // An instant as the answers show it means itself in every time zone.
    [AT, AT, '+0000', true],
    [AT, AT, '-0300', true],
    ['2026-02-10T15:30:00.001Z', '2026-02-10T18:00:00Z', '+0530', false],
    ['2026-02-10T15:29:59.999Z', '2026-02-10T15:30:00Z', '+0530', true],
  ])('from %s to %s at %s: %s', async (from, to, timezone, isFound) => {
    await using chat = openChat()
    const id = chat.start({ at: AT, state: 'ENDED' })

    expect(await idsOf(chat, { from, to, timezone })).toEqual(isFound ? [id] : [])
  })

  test('a plus that was not percent-encoded is read as one, with a warning', async () => {
    await using chat = openChat()
    const id = chat.start({ at: AT, state: 'ENDED' })
    const search = 'token=main-chat-token&from=2026-02-10T21:00:00&to=2026-02-10T21:00:00'

    const response = await chat.call(`/api/ms/external/history?${search}&timezone=+0530`)

    expect(await response.json()).toMatchObject({ data: [{ id }] })
    expect(chat.lastEntry()).toMatchObject({ warnings: [expect.stringContaining('timezone')] })
  })

  test('without dates, the last thirty days are meant', async () => {
    await using chat = openChat()
    const young = chat.start({ at: '2026-01-31T12:00:00.000Z', state: 'ENDED' })
    chat.start({ at: '2026-01-31T11:59:59.999Z', state: 'ENDED' })

    expect(await idsOf(chat, {})).toEqual([young])
  })

  test('without a beginning, the window is thirty days long', async () => {
    await using chat = openChat()
    const id = chat.start({ at: '2026-01-05T00:00:00Z', state: 'ENDED' })

    expect(await idsOf(chat, { to: '2026-02-04' })).toEqual([id])
    expect(await idsOf(chat, { to: '2026-02-04 00:01' })).toEqual([])
  })
})

describe('search', () => {
  test("finds parts of customers' names, agents' addresses, and whole protocol numbers", async () => {
    await using chat = openChat()
    const helena = chat.start({ customer: { name: 'Helena Prado' }, agent: '101', state: 'ENDED' })
    const joao = chat.start({
      customer: { name: ['João 100%', 'Johnny'] },
      agent: '102',
      state: 'ENDED',
    })
    const find = (search: string): Promise<readonly string[]> => idsOf(chat, { search })

    expect(await find('HELENA')).toEqual([helena])
    expect(await find('na pra')).toEqual([helena])
    expect(await find('joao')).toEqual([])
    expect(await find('joão')).toEqual([joao])
    expect(await find('johnny')).toEqual([joao])
    expect(await find('Natalia.Nogueira@')).toEqual([helena])
    expect(await find(joao)).toEqual([joao])
    expect(await find(joao.slice(0, -1))).toEqual([])
  })

  test('has wildcards: a percent sign stands for any text, an underscore for one character', async () => {
    await using chat = openChat()
    const start = (name: string): string =>
      chat.start({ customer: { name }, agent: '101', state: 'ENDED' })
    const ids = ['Helena Prado', 'João 100%', 'Jota_Pê', 'Duas\nLinhas (x)'].map(start)
    const [helena, joao, jota, lines] = ids
    const find = async (search: string): Promise<readonly string[]> =>
      (await idsOf(chat, { search })).toSorted()

    expect(await find('%')).toEqual(ids.toSorted())
    expect(await find('_')).toEqual(ids.toSorted())
    expect(await find('h_l%PRADO')).toEqual([helena])
    expect(await find('hel_a')).toEqual([])
    expect(await find('duas_linhas')).toEqual([lines])
    expect(await find('s%(X)')).toEqual([lines])
    // A backslash takes the meaning from the next character.
    expect(await find('100\\%')).toEqual([joao])
    expect(await find('\\_p')).toEqual([jota])
    expect(await find('o.o')).toEqual([])
    expect(await find('natalia_nogueira')).toEqual(ids.toSorted())
  })

  test('finds the same in the archive as a scan of the history', async () => {
    await using chat = openChat({ scenario: 'default' })
    const rows = await chat.history({ from: '2025-11-01', limit: 10_000 })

    // One search after the other: the result of one must not answer the next.
    for (const search of ['mArIa', 'SILVA', 'ã']) {
      const named = rows.filter(({ customer, agent }) =>
        [customer.fields.main_identifier, chat.world.data.agents.get(agent?.id ?? '')?.email].some(
          (text) => String(text).toLowerCase().includes(search.toLowerCase()),
        ),
      )

      const found = await idsOf(chat, { from: '2025-11-01', limit: 10_000, search })

      expect(named.length).toBeGreaterThan(5)
      expect(found).toEqual(named.map(({ id }) => id))
    }
  })
})

describe('messages', () => {
  test.each(['99', 'nonsense', '0', '100002', '1e5', '%20', '9007199254740993'])(
    'of "%s" are unknown',
    async (id) => {
      await using chat = openChat({ scenario: 'default' })

      const response = await chat.get(`/history/${id}/messages`)

      expect(response.status).toBe(404)
      expect(await response.json()).toEqual(refused(404, 'Interaction not found'))
    },
  )

  test('of a call are none', async () => {
    await using chat = openChat()

    expect(await chat.messages(chat.start({ channel: 'PHONE', state: 'ENDED' }))).toEqual([])
  })
})
