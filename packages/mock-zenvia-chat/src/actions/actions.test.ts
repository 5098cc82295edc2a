import { ActionRefusedError } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { liveInteraction } from '../interaction/live-interaction.ts'
import { isPraising, scriptOf } from '../talks/scripts.ts'
import { openChat } from '../testing/open-chat.ts'

test('a customer rates an ended interaction, which shows at once', async () => {
  await using chat = openChat()
  const id = chat.start({ channel: 'WHATSAPP', state: 'ENDED' })
  const talking = chat.start({ state: 'TALKING' })
  await chat.history({ search: id })

  chat.act('rateInteraction', { id, mood: 'NEGATIVE' })

  expect(await chat.history({ search: id })).toMatchObject([{ mood: 'NEGATIVE' }])
  expect(() => chat.act('rateInteraction', { id: talking, mood: 'POSITIVE' })).toThrow(
    /only an ENDED/,
  )
  expect(() => chat.act('rateInteraction', { id, mood: 'FINE' })).toThrow(/Send one of "POSITIVE"/)
})

test('a new token takes no input', async () => {
  await using chat = openChat()

  expect(() => chat.act('createToken', { number: 9 })).toThrow(
    /there is no field "number". It takes none./,
  )
  expect((await chat.get('/ongoing')).status).toBe(200)
})

test('an agent is online as an administrator says, or as the shift says', async () => {
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
  expect(() => chat.act('setAgentStatus', { agent: '1', status: 'ONLINE' })).toThrow(/no agent "1"/)
})

test('customers who are said to be displeased have not praised', async () => {
  await using chat = openChat()
  const ids = Array.from({ length: 60 }, () =>
    chat.start({ channel: 'WHATSAPP', state: 'ENDED', mood: 'NEGATIVE' }),
  )

  const records = ids.flatMap((id) => chat.world.data.interactions.get(id) ?? [])
  const praising = records
    .map((record) => liveInteraction(chat.world, record))
    .filter((interaction) => isPraising(interaction.seed, scriptOf(interaction.seed, interaction)))

  expect(records).toHaveLength(60)
  expect(praising).toEqual([])
})
