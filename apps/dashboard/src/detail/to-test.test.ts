import { expect, test } from 'vitest'
import type { Entry, Service } from '../api/control-types.ts'
import { toTest } from './to-test.ts'

const service = {
  service: 'zenvia-chat',
  baseUrl: 'http://127.0.0.1:4401',
  credentials: { token: 'main-chat-token' },
} as unknown as Service
const entry: Entry = {
  id: 'req-1',
  kind: 'request',
  service: 'zenvia-chat',
  operationId: 'getReport',
  at: '2026-03-02T09:00:00.000Z',
  request: { method: 'GET', url: '/reports?token=[redacted]&x=`${1}`', headers: {} },
  answer: { status: 200, headers: {}, body: '{}' },
}
const START = { scenario: 'default', seed: 1 }

test('writes a test with the start of the sandbox, the request and its status', () => {
  const text = toTest(entry, service, START)

  expect(text).toContain(
    'startSandbox({"only":["zenvia-chat"],"scenario":"default","seed":1,"clock":"frozen","at":"2026-03-02T09:00:00.000Z"})',
  )
  expect(text).toContain("test('GET getReport answers 200'")
  expect(text).toContain('/reports?token=main-chat-token&x=\\`\\${1}\\``')
  expect(text).toContain('expect(response.status).toBe(200)')
})

test('there is no test of a request without an answer', () => {
  const { answer: _, ...unanswered } = entry

  expect(toTest(unanswered, service, START)).toBeUndefined()
})
