import { describe, expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'
import { rowOf } from '../testing/row-of.ts'

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

  test('lets the agent take it first if nobody had', async () => {
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

  test.each([{ channel: 'WHATSAPP' }, { channel: 'EMAIL', active: true }])(
    'closes an inactive one (%j) as missed, without another message',
    async (fields) => {
      await using chat = openChat()
      const id = chat.start({ ...fields, state: 'EXPIRED' })
      const messages = await chat.messages(id)
      const end = (state: string) => () => chat.act('endInteraction', { id, state })

      for (const state of ['ENDED', 'DISCARDED', 'CANCELED']) {
        expect(end(state)).toThrow(/it is inactive, and can only be MISSED/)
      }
      expect(await rowOf(chat, id)).toMatchObject({ state: 'EXPIRED', expired: 1, missed: 0 })
      chat.act('endInteraction', { id })

      expect(await rowOf(chat, id)).toMatchObject({ state: 'MISSED', expired: 0, missed: 1 })
      expect(await chat.messages(id)).toEqual(messages)
    },
  )

  test('leaves no tags on an interaction that no agent had', async () => {
    await using chat = openChat()

    for (let count = 0; count < 12; count += 1) {
      const id = chat.start({ channel: 'TEXT', state: 'NOT_ANSWER' })
      chat.act('endInteraction', { id, state: 'CANCELED' })
      expect(await rowOf(chat, id)).toMatchObject({ agent: null, tags: [] })
    }
  })

  test('refuses an end that is impossible', async () => {
    await using chat = openChat()
    const ended = chat.start({ state: 'ENDED' })
    const talking = chat.start({ channel: 'WHATSAPP', active: false, state: 'PENDING' })
    const answered = chat.start({ channel: 'TEXT', state: 'TALKING', messages: 6 })
    const end = (input: unknown) => () => chat.act('endInteraction', input)

    expect(end({ id: ended })).toThrow(/is finished/)
    expect(end({ id: '7' })).toThrow(/no interaction "7"/)
    expect(end({})).toThrow(/id is missing/)
    expect(end({ id: talking, state: 'CANCELED' })).toThrow(/an agent has begun it/)
    expect(end({ id: answered, state: 'DISCARDED' })).toThrow(/both sides have written/)
    expect(end({ id: talking, state: 'UNAVAILABLE' })).toThrow(/Send one of "ENDED"/)
  })
})
