import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { interactionFrom, recognizerOf } from './interaction-from-event.ts'

type NewEvent = Schemas['NewEvent']

const CONTACTS = { phones: ['+5491155550199'], emails: ['Ximena@example.com'] }

test('a call is inbound, and took as long as it says', () => {
  const call = { startedAt: '2026-03-02T14:00:00.000Z', duration: 95_000, utmSource: 'google' }

  expect(interactionFrom({ type: 'call', ...call })).toEqual({
    status: 'created',
    proactive: false,
    via: 'inboundCall',
    output: { call, callSuccessful: true },
    startedAt: Date.parse('2026-03-02T14:00:00.000Z'),
    finishedAt: Date.parse('2026-03-02T14:01:35.000Z'),
  })
})

test.each([1e300, 252_000_000_000_000])(
  'a call of %d ms has no end that can be written',
  (duration) => {
    const event = { type: 'call', startedAt: '2026-03-02T14:00:00Z', duration } as const

    expect(interactionFrom(event)).not.toHaveProperty('finishedAt')
  },
)

test.each(['9999-12-31T23:59:59-01:00', '0000-01-01T00:00:00+01:00'])(
  'a call at %s has no beginning that can be written in UTC',
  (startedAt) => {
    const draft = interactionFrom({ type: 'call', startedAt })

    expect(draft).not.toHaveProperty('startedAt')
    expect(draft.output.call).toEqual({ startedAt })
  },
)

test.each<readonly [Partial<Schemas['NewMessageEvent']>, string, boolean]>([
  [{ sender: '+54 9 11 5555-0199' }, 'whatsApp', false],
  [{ recipient: '5491155550199' }, 'whatsApp', true],
  [{ sender: '5491155550100', recipient: '5491155550199' }, 'whatsApp', true],
  [{ sender: '5491155550100' }, 'whatsApp', true],
  [{ sender: 'ximena@example.com' }, 'email', false],
  [{ channelInteraction: { provider: 'Instagram' } }, 'instagram', false],
  [{ channelInteraction: { provider: 'facebook' } }, 'facebook', false],
  [{}, 'other', false],
])('the message %j came by %s, from our side: %s', (parties, via, proactive) => {
  const event: NewEvent = { type: 'message', content: 'Hola', ...parties }

  expect(interactionFrom(event, recognizerOf(CONTACTS))).toMatchObject({
    via,
    proactive,
    output: { message: { content: 'Hola', performer: proactive ? 'agent' : 'integration' } },
  })
})

test('of whom nothing is known, every message counts as theirs', () => {
  const event = { type: 'message', sender: '5491155550100' } as const

  expect(interactionFrom(event)).toMatchObject({ proactive: false })
})

test('a message without a text has that of its list', () => {
  const list = { body: 'When?', button: 'Choose', sections: [] }

  expect(interactionFrom({ type: 'message', list }).output.message).toMatchObject({
    body: 'When?',
    content: 'When?',
    list,
  })
})

test('undocumented fields are not kept', () => {
  const list = { body: 'When?', button: 'Choose', sections: [], colour: 'red' }
  // As bodies come: with more in them than is documented.
  const event = { type: 'message', list, mood: 'good' } as NewEvent

  const text = JSON.stringify(interactionFrom(event))

  expect(text).not.toContain('colour')
  expect(text).not.toContain('mood')
})
