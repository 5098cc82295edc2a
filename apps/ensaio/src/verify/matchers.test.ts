import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import type { InProcessSandbox } from '../create-sandbox.ts'
import { toHaveDelivered, toHaveReceived } from './matchers.ts'

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

test('finds a request by each of its parts', async () => {
  await using sandbox = await withLead()
  const parts = [
    { service: 'conversica' },
    { operationId: 'createOrUpdateLead' },
    { method: 'post', path: '/json/', status: 200 },
    { path: /json/g, query: { from: 'test' } },
    { query: { from: /^t/ }, headers: { 'Content-Type': /json/ } },
    { body: { id: 'lead-1', email: /@example\.com$/ } },
    { jsonPath: { '$.id': /^lead/, '$..firstName': 'Sally' } },
  ]

  for (const part of parts) expect(toHaveReceived(sandbox, part, 1)).toMatchObject({ pass: true })
  expect(toHaveReceived(sandbox, { method: 'GET' }).pass).toBe(false)
  expect(toHaveReceived(sandbox, { jsonPath: { '$.id': 'lead-2' } }).pass).toBe(false)
})

test('a miss is shown with what differs, the nearest first', async () => {
  await using sandbox = await withLead()
  await sandbox.fetch.conversica('http://localhost/json/')

  const verdict = toHaveReceived(sandbox, {
    method: 'POST',
    body: { id: 'lead-2', firstName: /^A/ },
  })

  expect(verdict.pass).toBe(false)
  expect(verdict.message()).toBe(
    `Expected the sandbox to have received {"method":"POST","body":{"id":"lead-2","firstName":"/^A/"}} at least once: it did 0 times.
  nearest: POST /json/?from=test
    body/id: expected "lead-2", not "lead-1"
    body/firstName: expected /^A/, not "Sally"
  nearest: GET /json/
    method: expected "POST", not "GET"
    body: expected {"id":"lead-2","firstName":"/^A/"}, not nothing`,
  )
})

test('an exact number is exact, and its refusal can be turned round', async () => {
  await using sandbox = await withLead()
  const verdictOf = (times: number) => toHaveReceived(sandbox, { service: 'conversica' }, times)

  expect([0, 1, 2].map((times) => verdictOf(times).pass)).toEqual([false, true, false])
  expect(verdictOf(1).message()).toContain('not to have received')
})

test('finds a delivery by its webhook and body', async () => {
  await using sandbox = await withLead()
  await sandbox.advance('7d')
  const verdictOf = (match: Parameters<typeof toHaveDelivered>[1]) =>
    toHaveDelivered(sandbox, match).pass

  expect(verdictOf({ service: 'conversica' })).toBe(true)
  expect(verdictOf({ webhook: 'message', status: 'pending', body: { id: 'lead-1' } })).toBe(true)
  expect(verdictOf({ webhook: 'message', jsonPath: { '$.id': 'lead-2' } })).toBe(false)
})

test('a name that nothing has is refused: it would never be met', async () => {
  await using sandbox = await withLead()

  expect(() => toHaveDelivered(sandbox, { webhook: 'massage' })).toThrow('Did you mean "message"?')
  expect(() => toHaveReceived(sandbox, { jsonPath: { id: 1 } })).toThrow('does not begin with $')
})
