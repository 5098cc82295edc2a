import { ActionRefusedError } from '@ensaio/mock-kit'
import { describe, expect, test } from 'vitest'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { isFinal, STATES } from '../timeline/timeline.ts'
import { openChat, START } from '../testing/open-chat.ts'
import { rowOf } from '../testing/row-of.ts'

describe('startInteraction', () => {
  test('begins a seeded one now', async () => {
    await using chat = openChat()

    const row = await rowOf(chat, chat.start())

    expect(row.created_at).toBe('2026-03-02T12:00:00.000Z')
    expect(row.sla_time).toBe(0)
  })

  test('creates one as described', async () => {
    await using chat = openChat()

    const id = chat.start({
      customer: { name: 'Helena Prado', email: ['h@example.com', 'hp@example.com'] },
      channel: 'WHATSAPP',
      agent: '102',
      department: '7',
      active: false,
      tags: ['31', '32'],
      at: '2026-02-01T10:00:00Z',
      state: 'ENDED',
      mood: 'NEGATIVE',
      messages: 9,
    })

    expect(await rowOf(chat, id)).toMatchObject({
      id,
      active: 'false',
      agent: { id: '102' },
      department: { id: '7' },
      customer: {
        fields: {
          main_identifier: 'Helena Prado',
          channel_email: ['h@example.com', 'hp@example.com'],
          channel_phone: '',
        },
      },
      created_at: '2026-02-01T10:00:00.000Z',
      current_state: 'ENDED',
      media: 'WHATSAPP',
      mood: 'NEGATIVE',
      messages: 9,
      tags: [{ id: '31' }, { id: '32' }],
    })
    expect(await chat.messages(id)).toHaveLength(9)
  })

  test('gives customers ids of their own: the same description, the same person', async () => {
    await using chat = openChat()
    const names = Array.from({ length: 100 }, (_, number) => `Cliente ${number % 50}`)

    for (const name of names) chat.start({ channel: 'TELEGRAM', customer: { name } })

    const rows = await chat.history({ limit: 1_000 })
    const namesById = new Map(
      rows.map(({ customer }) => [customer.id, customer.fields.main_identifier]),
    )
    expect(namesById.size).toBe(50)
    expect(new Set(namesById.values()).size).toBe(50)
  })

  test.each(STATES)('puts one into the state %s, at any age', async (state) => {
    await using chat = openChat()
    const ages = [
      undefined,
      '2026-03-02T12:00:00Z',
      '2026-03-02T11:59:59.500Z',
      '2025-03-02T12:00:00Z',
    ]

    for (const at of ages) {
      const row = await rowOf(chat, chat.start({ channel: 'TEXT', state, ...(at && { at }) }))
      const isOpen = (await chat.ongoing()).some(({ id }) => id === row.id)

      expect(row.state).toBe(state)
      expect(isOpen).toBe(!isFinal(STATES.indexOf(state)))
      expect(Date.parse(row.endTime)).toBeLessThanOrEqual(chat.world.now())
    }
  })

  test.each(['2026-03-03T06:00:00Z', '2026-03-01T23:30:00Z'])(
    'has the same states at night and on Sundays (%s) as by day',
    async (at) => {
      await using chat = openChat({ clock: { mode: { kind: 'frozen' }, at: Date.parse(at) } })
      const isPossible = (channel: string, state: string): boolean =>
        !channel.startsWith('PHONE') || !['PENDING', 'POSTPONED'].includes(state)

      for (const channel of CHANNELS) {
        for (const state of STATES.filter((one) => isPossible(channel, one))) {
          const row = await rowOf(chat, chat.start({ channel, state }))
          expect(row).toMatchObject({ type: channel, state })
        }
      }
    },
  )

  test.each(CHANNELS)('creates ended interactions of both directions on %s', async (channel) => {
    await using chat = openChat()

    for (const active of [true, false]) {
      const row = await rowOf(chat, chat.start({ channel, active, state: 'ENDED' }))
      expect(row).toMatchObject({
        type: channel,
        origin: active ? 'AGENT' : 'CLIENT',
        answered: 1,
      })
    }
  })

  test('keeps the agent that is asked for to the end', async () => {
    await using chat = openChat()

    const ids = Array.from({ length: 60 }, () =>
      chat.start({ channel: 'WHATSAPP', agent: '104', state: 'ENDED' }),
    )

    const rows = await chat.history({ agents: '104' })
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  })

  test('keeps one open for as long as the clock goes', async () => {
    await using chat = openChat()
    const id = chat.start({ channel: 'TEXT', state: 'NOT_ANSWER', at: '1970-01-01T00:00:00Z' })
    await chat.sandbox.advance(Date.parse('8000-01-01T00:00:00Z') - START)

    const row = await rowOf(chat, id)

    expect(row.queued_time).toBe(Date.parse('8000-01-01T00:00:00Z') / 1_000)
    expect(row.sla_time).toBe(row.queued_time)
  })

  test('keeps the tags that are asked for to any end', async () => {
    await using chat = openChat()
    const begin = (): string =>
      chat.start({ channel: 'WHATSAPP', active: false, state: 'NOT_ANSWER', tags: ['31'] })
    const [ended, canceled, left] = [begin(), begin(), begin()]

    chat.act('endInteraction', { id: ended })
    chat.act('endInteraction', { id: canceled, state: 'CANCELED' })
    chat.sandbox.setBehaviour('zenvia-chat', 'autopilotPerHour', 0.001)
    await chat.sandbox.advance(20 * 24 * 3_600_000)

    for (const id of [ended, canceled, left]) {
      expect(await rowOf(chat, id)).toMatchObject({ tagCount: 1, tags: [{ id: '31' }] })
    }
    expect(await chat.ongoing()).toEqual([])
  })

  test('creates the number of messages that is asked for', async () => {
    await using chat = openChat()

    for (const messages of [2, 3, 7, 40, 120, 10_000]) {
      const id = chat.start({ channel: 'WHATSAPP', state: 'ENDED', messages })
      expect(await chat.messages(id)).toHaveLength(messages)
    }
  })

  test('has the texts that it is given, and makes up those behind them', async () => {
    await using chat = openChat()
    const texts = ['Oi, o conserto ficou pronto?', 'Ficou sim, Célio.']
    const talking = { channel: 'WHATSAPP', state: 'TALKING', texts } as const

    const [exact, longer] = [chat.start(talking), chat.start({ ...talking, messages: 5 })]
    const shown = await chat.messages(longer)

    expect((await chat.messages(exact)).map(({ text }) => text)).toEqual(texts)
    expect(shown.slice(0, 2)).toMatchObject(
      texts.map((text) => ({ type: 'text', text, file: null })),
    )
    expect(shown).toHaveLength(5)
    expect(shown.slice(2).every(({ text }) => !texts.includes(text ?? ''))).toBe(true)
    expect(await rowOf(chat, exact)).toMatchObject({ messages: 2 })
  })

  test.each([
    [{ channel: 'FAX' }, /channel is "FAX". Send one of "PHONE"/],
    [{ state: 'ended' }, /state is "ended"/],
    [{ agent: '1' }, /there is no agent "1"/],
    [{ department: '1' }, /there is no department "1"/],
    [{ tags: ['31', '1'] }, /there is no tag "1"/],
    [{ tags: '31' }, /tags is "31". Send a list/],
    [{ at: '2026-03-02T12:00:01Z' }, /at is later than now/],
    [{ at: '2026-03-02' }, /at is .+ Send a date and time with offset/],
    [{ at: '2026-02-30T10:00:00Z' }, /at is .+ Send a date and time with offset/],
    [{ at: 'Mar 1 2026 10:00 Z' }, /at is .+ Send a date and time with offset/],
    [{ at: ['2026-03-01T10:00:00Z'] }, /at is .+ Send a string/],
    [{ at: '1969-12-31T23:59:59Z' }, /at is before 1970/],
    [{ at: '2025-12-31T23:59:60Z' }, /at is 2025-12-31T23:59:60Z, a leap second/],
    [{ active: 'true' }, /active is "true"/],
    [{ messages: -1 }, /messages is -1/],
    [{ messages: 1, texts: ['a', 'b'] }, /texts has 2 items, and messages is 1/],
    [{ texts: [''] }, /texts.0 is ""/],
    [{ channel: 'PHONE', state: 'ENDED', texts: ['a', 'b'] }, /the fields exclude each other/],
    [{ channel: 'SMS', messages: 10_001 }, /messages is 10001. Send at most 10000/],
    [{ customer: { id: 'a b' } }, /id is "a b"/],
    [{ customer: { id: 'a,b' } }, /id is "a,b"/],
    [{ colour: 'red' }, /there is no field "colour". The fields are customer, channel/],
    [{ chanel: 'SMS' }, /no field "chanel". Did you mean "channel"\?/],
    [{ customer: { nome: 'Ana' } }, /customer has no field "nome". Did you mean "name"\?/],
    [{ customer: { age: 7 } }, /customer has no field "age"/],
    [{ customer: 'Helena' }, /customer is "Helena"/],
    [{ customer: { name: '' } }, /customer.name is ""/],
    [{ customer: { email: ['a@example.com'] } }, /customer.email is/],
    [{ channel: 'PHONE', state: 'POSTPONED' }, /no PHONE POSTPONED interaction/],
    [{ channel: 'PHONE', state: 'ENDED', messages: 3 }, /the fields exclude each other/],
    [{ active: true, state: 'CANCELED' }, /the fields exclude each other/],
    [{ state: 'ENDED', messages: 1 }, /with 1 message is/],
    [{ mood: 'POSITIVE' }, /only an ENDED interaction can be rated/],
    [{ mood: 'POSITIVE', state: 'MISSED' }, /only an ENDED interaction can be rated/],
    [[], /the input is .+ Send an object/],
  ])('refuses %j', async (input, message) => {
    await using chat = openChat()

    expect(() => chat.start(input)).toThrow(ActionRefusedError)
    expect(() => chat.start(input)).toThrow(message)
    expect(await chat.history({ from: '2000-01-01' })).toEqual([])
  })
})
