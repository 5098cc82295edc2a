import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { ActionRefusedError } from '@ensaio/mock-kit'
import { describe, expect, test } from 'vitest'
import { CHANNELS } from '../channels/channel-habits.ts'
import { isFinal, STATES } from '../story/beat.ts'
import { openChat } from '../testing/open-chat.ts'
import type { TestChat } from '../testing/open-chat.ts'

async function rowOf(chat: TestChat, id: string): Promise<Schemas['ExpandedRecord']> {
  const [row] = await chat.expanded({ from: '2000-01-01', search: id })
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}

describe('startInteraction', () => {
  test('begins one now, by chance', async () => {
    await using chat = openChat()

    const row = await rowOf(chat, chat.start())

    expect(row.created_at).toBe('2026-03-02T12:00:00.000Z')
    expect(row.sla_time).toBe(0)
  })

  test('puts one in as it is described', async () => {
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

  test.each(STATES)('lets one stand in %s, at any age', async (state) => {
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

  test.each(CHANNELS)(
    'knows ended talks on %s, of both directions where there are both',
    async (channel) => {
      await using chat = openChat()

      for (const active of [true, false]) {
        const row = await rowOf(chat, chat.start({ channel, active, state: 'ENDED' }))
        expect(row).toMatchObject({
          type: channel,
          origin: active ? 'AGENT' : 'CLIENT',
          answered: 1,
        })
      }
    },
  )

  test('lets the agent that is asked for have it to its end', async () => {
    await using chat = openChat()

    const ids = Array.from({ length: 60 }, () =>
      chat.start({ channel: 'WHATSAPP', agent: '104', state: 'ENDED' }),
    )

    const rows = await chat.history({ agents: '104' })
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  })

  test('gives numbers of messages as they are asked for', async () => {
    await using chat = openChat()

    for (const messages of [2, 3, 7, 40, 120]) {
      const id = chat.start({ channel: 'WHATSAPP', state: 'ENDED', messages })
      expect(await chat.messages(id)).toHaveLength(messages)
    }
  })

  test.each([
    [{ channel: 'FAX' }, /channel is "FAX". Send one of PHONE/],
    [{ state: 'ended' }, /state is "ended"/],
    [{ agent: '1' }, /there is no agent "1"/],
    [{ department: '1' }, /there is no department "1"/],
    [{ tags: ['31', '1'] }, /there is no tag "1"/],
    [{ tags: '31' }, /tags is "31". Send a list/],
    [{ at: '2026-03-02T12:00:01Z' }, /at is later than now/],
    [{ at: '2026-03-02' }, /Send an instant/],
    [{ active: 'true' }, /active is "true"/],
    [{ messages: -1 }, /messages is -1/],
    [{ colour: 'red' }, /knows no "colour"/],
    [{ customer: { age: 7 } }, /knows no "age"/],
    [{ customer: 'Helena' }, /customer is "Helena"/],
    [{ channel: 'PHONE', state: 'POSTPONED' }, /no PHONE POSTPONED interaction/],
    [{ channel: 'PHONE', state: 'ENDED', messages: 3 }, /comes of these wishes/],
    [{ active: true, state: 'CANCELED' }, /comes of these wishes/],
    [{ state: 'ENDED', messages: 1 }, /of 1 messages/],
    [[], /no JSON object/],
  ])('refuses %j', async (input, message) => {
    await using chat = openChat()

    expect(() => chat.start(input)).toThrow(ActionRefusedError)
    expect(() => chat.start(input)).toThrow(message)
    expect(await chat.history({ from: '2000-01-01' })).toEqual([])
  })
})

describe('endInteraction', () => {
  test('finishes an open one now', async () => {
    await using chat = openChat()
    const id = chat.start({ channel: 'WHATSAPP', state: 'TALKING' })

    chat.act('endInteraction', { id })

    expect(await rowOf(chat, id)).toMatchObject({
      state: 'ENDED',
      answered: 1,
      ended: 1,
      endTime: '2026-03-02T12:00:00.000Z',
    })
    expect(await chat.ongoing()).toEqual([])
  })

  test('lets the agent take it first where nobody had', async () => {
    await using chat = openChat()
    const id = chat.start({ channel: 'TEXT', state: 'NOT_ANSWER' })

    chat.act('endInteraction', { id, state: 'DISCARDED' })

    expect(await rowOf(chat, id)).toMatchObject({
      state: 'DISCARDED',
      agent: expect.any(Object),
      ringing: 1,
      answered: 0,
    })
  })

  test('refuses what makes no sense', async () => {
    await using chat = openChat()
    const ended = chat.start({ state: 'ENDED' })
    const talking = chat.start({ channel: 'WHATSAPP', active: false, state: 'PENDING' })
    const end = (input: unknown) => () => chat.act('endInteraction', input)

    expect(end({ id: ended })).toThrow(/is finished/)
    expect(end({ id: '7' })).toThrow(/no interaction "7"/)
    expect(end({})).toThrow(/id is missing/)
    expect(end({ id: talking, state: 'CANCELED' })).toThrow(/an agent has begun it/)
    expect(end({ id: talking, state: 'UNAVAILABLE' })).toThrow(/Send one of ENDED/)
  })
})

describe('other actions', () => {
  test('a customer rates an ended interaction, and is shown at once', async () => {
    await using chat = openChat()
    const id = chat.start({ channel: 'WHATSAPP', state: 'ENDED' })
    const talking = chat.start({ state: 'TALKING' })
    await chat.history({ search: id })

    chat.act('rateInteraction', { id, mood: 'NEGATIVE' })

    expect(await chat.history({ search: id })).toMatchObject([{ mood: 'NEGATIVE' }])
    expect(() => chat.act('rateInteraction', { id: talking, mood: 'POSITIVE' })).toThrow(
      /only an ENDED/,
    )
    expect(() => chat.act('rateInteraction', { id, mood: 'FINE' })).toThrow(/Send one of POSITIVE/)
  })

  test('an agent is there as an administrator says, or as the shift has it', async () => {
    await using chat = openChat()
    chat.start({ channel: 'WHATSAPP', agent: '101', state: 'PENDING' })
    const status = async (): Promise<unknown> => (await chat.ongoing())[0]?.agent?.status
    const set = (value: string): unknown =>
      chat.act('setAgentStatus', { agent: '101', status: value })

    const seen = [await status()]
    for (const value of ['OFFLINE', 'ONLINE', 'SHIFT']) {
      set(value)
      seen.push(await status())
    }
    await chat.sandbox.advance(12 * 3_600_000)
    seen.push(await status())

    expect(seen).toEqual(['ONLINE', 'OFFLINE', 'ONLINE', 'ONLINE', 'OFFLINE'])
    expect(() => set('AWAY')).toThrow(ActionRefusedError)
    expect(() => chat.act('setAgentStatus', { agent: '1', status: 'ONLINE' })).toThrow(
      /no agent "1"/,
    )
  })
})
