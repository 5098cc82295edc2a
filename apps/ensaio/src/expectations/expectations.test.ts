import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import type { InProcessSandbox } from '../create-sandbox.ts'
import { differencesOf } from './differences.ts'
import { findDeliveries, findRequests } from './expectations.ts'
import { toVerdict } from './to-verdict.ts'

async function withLead(): Promise<InProcessSandbox> {
  const sandbox = await createSandbox({ only: ['conversica'], clock: 'frozen', scenario: 'empty' })
  sandbox.pauseDeliveries()
  sandbox.setEndpoints('conversica', { baseUrl: 'http://127.0.0.1:9' })
  const { username, password } = sandbox.credentials.conversica
  await sandbox.fetch.conversica('http://localhost/json/?from=test', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${btoa(`${username}:${password}`)}`,
    },
    body: '{"apiVersion":"7.2","id":"lead-1","firstName":"Sally","email":"sally+hot@example.com","leadSource":"Web","repName":"Tiago"}',
  })
  return sandbox
}

test.each([
  [{ a: 1 }, { a: 1, b: 2 }, []],
  [{ a: { b: /^x/ } }, { a: { b: 'xy' } }, []],
  [{ a: 1 }, { a: '1' }, ['body.a: expected 1, not "1"']],
  [{ a: { b: 1 } }, {}, ['body.a: expected {"b":1}, not nothing']],
  [[1, { a: 2 }], [1, { a: 2, b: 3 }], []],
  [[1], [1, 2], ['body.length: expected 1, not 2']],
  [/^x/, 'y', ['body: expected /^x/, not "y"']],
  [null, undefined, ['body: expected null, not nothing']],
])('%j and %j differ by %j', (expected, actual, differences) => {
  expect(differencesOf(expected, actual, 'body')).toEqual(differences)
})

test('finds a request by each of its parts', async () => {
  await using sandbox = await withLead()
  const parts = [
    { service: 'conversica' },
    { operationId: 'createOrUpdateLead' },
    { method: 'POST', path: '/json/', status: 200 },
    { path: /json/, query: { from: 'test' } },
    { body: { id: 'lead-1', email: /@example\.com$/ } },
  ]

  expect(parts.map((part) => findRequests(sandbox, part).count)).toEqual(parts.map(() => 1))
  expect(findRequests(sandbox, { method: 'GET' }).count).toBe(0)
})

test('a miss is shown with what differs, the nearest first', async () => {
  await using sandbox = await withLead()
  await sandbox.fetch.conversica('http://localhost/json/')

  const expected = { method: 'POST', body: { id: 'lead-2' } }
  const verdict = toVerdict('received', expected, findRequests(sandbox, expected), undefined)

  expect(verdict.pass).toBe(false)
  expect(verdict.message()).toBe(
    `Expected the sandbox to have received {"method":"POST","body":{"id":"lead-2"}} at least once: it did 0 times.
  nearest: POST /json/?from=test
    body.id: expected "lead-2", not "lead-1"
  nearest: GET /json/
    method: expected "POST", not "GET"
    body: expected {"id":"lead-2"}, not nothing`,
  )
})

test('an exact number is exact', async () => {
  await using sandbox = await withLead()
  const found = findRequests(sandbox, { service: 'conversica' })

  expect(toVerdict('received', {}, found, 1).pass).toBe(true)
  expect(toVerdict('received', {}, found, 2).pass).toBe(false)
  expect(toVerdict('received', {}, found, 0).pass).toBe(false)
})

test('finds a delivery by its webhook and body', async () => {
  await using sandbox = await withLead()
  await sandbox.advance('7d')

  expect(findDeliveries(sandbox, { service: 'conversica' }).count).toBeGreaterThan(1)
  expect(findDeliveries(sandbox, { webhook: 'message', status: 'pending' }).count).toBeGreaterThan(
    0,
  )
  expect(findDeliveries(sandbox, { webhook: 'no-such' }).count).toBe(0)
})
