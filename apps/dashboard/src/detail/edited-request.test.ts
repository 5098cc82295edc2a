import { expect, test } from 'vitest'
import type { Entry } from '../api/control-types.ts'
import { readHeaders, toEdited } from './edited-request.ts'

const ENTRY: Entry = {
  id: 'req-1',
  kind: 'request',
  service: 'conversica',
  at: '2026-03-02T09:00:00.000Z',
  request: {
    method: 'POST',
    url: '/json/',
    headers: {
      host: 'localhost:4403',
      authorization: '[redacted]',
      'content-type': 'application/json',
      'x-own': 'a: b',
    },
    body: '{}',
  },
  answer: { status: 200, headers: {}, body: '' },
}

test('the form has what a person would change: no redacted headers, none of the connection', () => {
  expect(toEdited(ENTRY, (body) => body)).toEqual({
    method: 'POST',
    path: '/json/',
    headers: 'content-type: application/json\nx-own: a: b',
    body: '{}',
    credentials: true,
  })
})

test('credentials that were refused are not replaced', () => {
  const refused = { ...ENTRY, answer: { status: 401, headers: {}, body: '' } }

  expect(toEdited(refused, (body) => body).credentials).toBe(false)
})

test('lines of headers are read as they were written', () => {
  expect(readHeaders('content-type: application/json\n\nx-own: a: b\n')).toEqual({
    'content-type': 'application/json',
    'x-own': 'a: b',
  })
})

test('a line without a name is refused in words', () => {
  expect(() => readHeaders('nonsense')).toThrow('"nonsense" has no name')
})
