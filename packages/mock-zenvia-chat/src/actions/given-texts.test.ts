import { expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'

type Source = 'CLIENT' | 'AGENT'

const messagesFrom = (sources: readonly Source[]) =>
  sources.map((source, index) => ({ source, text: `Mensagem ${index + 1}` }))

test.each([
  ['TALKING', ['CLIENT', 'AGENT']],
  ['TALKING', ['CLIENT', 'CLIENT', 'AGENT', 'AGENT', 'CLIENT', 'AGENT']],
  ['NOT_ANSWER', ['CLIENT', 'CLIENT']],
  ['POSTPONED', ['CLIENT', 'AGENT', 'CLIENT', 'AGENT']],
  ['ENDED', ['CLIENT', 'AGENT', 'CLIENT', 'AGENT', 'CLIENT']],
  ['ENDED', ['AGENT', 'CLIENT', 'AGENT']],
  ['DISCARDED', ['CLIENT']],
  ['ENDED', ['CLIENT', ...Array.from({ length: 60 }, () => ['AGENT', 'CLIENT'] as const).flat()]],
] as const)('a %s interaction has messages from %j', async (state, sources) => {
  await using chat = openChat()
  const texts = messagesFrom(sources)

  const id = chat.start({ channel: 'WHATSAPP', state, texts })
  const messages = await chat.messages(id)

  expect(messages.map(({ source, text }) => ({ source, text }))).toEqual(texts)
  expect(messages.map(({ agent_name: name }) => name !== null)).toEqual(
    sources.map((source) => source === 'AGENT'),
  )
  expect(messages.map(({ date }) => date)).toEqual(messages.map(({ date }) => date).toSorted())
})

test('a text without a source stays where it is, and the messages behind are made up', async () => {
  await using chat = openChat()
  const texts = [{ source: 'CLIENT', text: 'Oi' }, 'Pois não?', { source: 'AGENT', text: 'Alô?' }]

  const id = chat.start({ channel: 'WHATSAPP', state: 'TALKING', texts, messages: 6 })
  const messages = await chat.messages(id)

  expect(messages).toHaveLength(6)
  expect(messages.slice(0, 3).map(({ text }) => text)).toEqual(['Oi', 'Pois não?', 'Alô?'])
  expect(messages.map(({ source }) => source)).toMatchObject({ 0: 'CLIENT', 2: 'AGENT' })
})

test('the row counts what the messages show', async () => {
  await using chat = openChat()
  const texts = messagesFrom(['CLIENT', 'AGENT', 'CLIENT', 'AGENT'])

  const id = chat.start({ channel: 'WHATSAPP', state: 'ENDED', texts })
  const rows = await chat.expanded({ from: '2000-01-01' })

  expect(rows.find((row) => row.id === id)).toMatchObject({ messages: 4 })
})

test.each([
  [
    { state: 'NOT_ANSWER', texts: messagesFrom(['AGENT']) },
    /with 1 message from AGENT is possible/,
  ],
  [{ state: 'CANCELED', texts: messagesFrom(['CLIENT', 'AGENT']) }, /from CLIENT, AGENT/],
  [{ state: 'ENDED', texts: messagesFrom(['CLIENT', 'CLIENT']) }, /no ENDED interaction with 2/],
  [{ state: 'DISCARDED', texts: messagesFrom(['CLIENT', 'AGENT']) }, /no DISCARDED interaction/],
  [{ active: true, state: 'TALKING', texts: messagesFrom(['CLIENT']) }, /exclude each other/],
  [{ texts: [{ source: 'BOT', text: 'Oi' }] }, /texts\.0\.source is "BOT"/],
  [{ texts: [{ text: 'Oi' }] }, /texts\.0\.source is missing/],
  [{ texts: [{ source: 'AGENT', text: '' }] }, /texts\.0\.text is ""/],
])('refuses %j', (input, why) => {
  const chat = openChat()

  expect(() => chat.start(input)).toThrow(why)
})
