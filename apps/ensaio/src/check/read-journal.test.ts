import { expect, test } from 'vitest'
import { readJournal } from './read-journal.ts'

const CALL = {
  kind: 'request',
  service: 'zenvia-chat',
  request: { method: 'GET', url: '/x', headers: { accept: '*/*' } },
  answer: { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
  faults: [],
}
const ATTEMPT = {
  kind: 'delivery',
  service: 'conversica',
  webhook: 'message',
  attempt: {
    request: { method: 'POST', url: 'http://h/m', headers: {} },
    outcome: { kind: 'answered', status: 200, headers: {}, body: 'ok', truncated: true },
  },
}
const lines = [CALL, { kind: 'job', service: 'conversica' }, ATTEMPT]

test('reads requests and attempts of lines, and passes over what is no call', () => {
  const exchanges = readJournal('j', lines.map((line) => JSON.stringify(line)).join('\n\n'))
  expect(exchanges).toMatchObject([
    {
      source: 'j, line 1',
      url: '/x',
      body: null,
      answer: { body: '{}' },
      known: { service: 'zenvia-chat' },
    },
    {
      source: 'j, line 5',
      body: undefined,
      answer: { body: undefined },
      known: { webhook: 'message' },
    },
  ])
})

test('passes over a request of which only the beginning is known', () => {
  const restored = [
    { ...CALL, restored: true },
    { ...ATTEMPT, restored: true },
  ]
  expect(readJournal('j', JSON.stringify({ entries: restored }))).toMatchObject([
    { known: { webhook: 'message' } },
  ])
})

test('reads a list', () => {
  expect(readJournal('j', JSON.stringify({ entries: lines, more: false }))).toHaveLength(2)
})

test('reads the bodies of attempts, and deliveries as a list shows them', () => {
  const delivery = { service: 'conversica', webhook: 'message', contentType: 'application/json' }
  const list = { deliveries: [{ ...delivery, body: '{"b":2}' }], total: 1 }
  const text = [{ ...ATTEMPT, body: '{"a":1}' }, list]
    .map((line) => JSON.stringify(line))
    .join('\n')

  expect(readJournal('j', text)).toMatchObject([
    { body: '{"a":1}', known: { webhook: 'message' } },
    { source: 'j, line 2', body: '{"b":2}', known: { service: 'conversica', webhook: 'message' } },
  ])
})

test('what a fault disturbed, and what was not sent, is known', () => {
  const dropped = { ...ATTEMPT, attempt: { ...ATTEMPT.attempt, outcome: { kind: 'dropped' } } }
  const unsent = { ...ATTEMPT, attempt: { outcome: { kind: 'failed' } } }
  const entries = [{ ...CALL, faults: ['f'] }, dropped, unsent]
  expect(readJournal('j', JSON.stringify({ entries }))).toMatchObject([
    { known: { isDisturbed: true } },
    { known: { isDisturbed: true } },
  ])
})

test('names the line that is not JSON', () => {
  expect(() => readJournal('j', `${JSON.stringify(CALL)}\nx`)).toThrow('line 2')
})
