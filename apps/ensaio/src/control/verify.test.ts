import type { Schemas } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'

/** A sandbox that was sent three leads, the last of which it refused. */
async function withRequests(): Promise<OpenSandbox> {
  const running = await openSandbox({ only: ['conversica'] })
  await running.saveLead({ id: 'one', firstName: 'Ana' })
  await running.saveLead({ id: 'two', email: 'two@example.com' })
  await running.saveLead({ id: 'three', firstName: null })
  return running
}

const operationId = 'createOrUpdateLead'

test.each<[Schemas['RequestExpectation'], boolean]>([
  [{ match: { operationId } }, true],
  [{ match: { operationId }, count: 3 }, true],
  [{ match: { operationId }, count: 2 }, false],
  [{ match: { operationId }, atLeast: 2, atMost: 3 }, true],
  [{ match: { operationId }, atMost: 2 }, false],
  [{ match: { status: 400 }, count: 1 }, true],
  [{ match: { status: 500 }, never: true }, true],
  [{ match: { status: 200 }, never: true }, false],
  [{ match: { method: 'post', path: '/*' }, count: 3 }, true],
  [{ match: { path: '/other' } }, false],
  [{ match: { headers: { 'Content-Type': 'application/json' } }, count: 3 }, true],
  [{ match: { body: { id: 'one', firstName: 'Ana' } }, count: 1 }, true],
  [{ match: { body: { id: 'one', firstName: 'Eva' } } }, false],
  [{ match: { query: { page: '1' } } }, false],
  [{ match: { jsonPath: { '$.id': 'two', '$.email': 'two@example.com' } }, count: 1 }, true],
  [{ match: { jsonPath: { '$..id': 'four' } } }, false],
])('the expectation %o of requests is met: %s', async (expectation, ok) => {
  await using running = await withRequests()

  const verdict = running.sandbox.verify({ requests: [expectation] })

  expect(verdict.ok).toBe(ok)
  expect(verdict.results).toHaveLength(1)
  expect(verdict.results[0]?.reason === undefined).toBe(ok)
})

test('compares a body that is nested too deep as the text that it is', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const body = '['.repeat(5_000) + ']'.repeat(5_000)
  const { urls, credentials } = running
  const { username, password } = credentials.conversica
  await fetch(`${urls.conversica}/json/`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${username}:${password}`)}`,
      'content-type': 'application/json',
    },
    body,
  })

  const verify = (expected: unknown) =>
    running.control<Schemas['Verdict']>('POST', '/sandboxes/main/verify', {
      requests: [{ match: { body: expected } }],
    })
  const [missed, met] = [await verify(['x']), await verify(body)]

  expect(missed.body.results[0]?.nearestMisses[0]?.differences).toEqual([
    { where: 'body', expected: ['x'], received: body },
  ])
  expect(met.body.ok).toBe(true)
})

test('lists the nearest misses, field by field', async () => {
  await using running = await withRequests()
  const match = { operationId, status: 200, body: { id: 'two', firstName: 'Ana' } }

  const { results } = running.sandbox.verify({ requests: [{ match }] })

  expect(results).toMatchObject([
    {
      ok: false,
      expectation: 'requests[0]: at least 1',
      found: 0,
      matched: [],
      reason: 'Expected at least 1 to match requests[0], found 0 among 3.',
      nearestMisses: [
        { differences: [{ where: 'body/id', expected: 'two', received: 'one' }] },
        { differences: [{ where: 'body/firstName', expected: 'Ana', received: 'Sally' }] },
        { differences: [{ where: 'status' }, { where: 'body/id' }, { where: 'body/firstName' }] },
      ],
    },
  ])
})

test('an order holds only as the requests came', async () => {
  await using running = await withRequests()
  const of = (id: string) => ({ match: { body: { id } } })
  const verdictOf = (...ids: readonly string[]) =>
    running.sandbox.verify({ requests: ids.map(of), inOrder: true }).ok

  expect(verdictOf('one', 'two', 'three')).toBe(true)
  expect(verdictOf('one', 'three')).toBe(true)
  expect(verdictOf('two', 'one')).toBe(false)
  expect(running.sandbox.verify({ requests: [of('two'), of('one')] }).ok).toBe(true)
})

test('a path that selects nothing that fits shows the nearest value, or none', async () => {
  await using running = await withRequests()
  const missOf = (jsonPath: Record<string, unknown>) =>
    running.sandbox.verify({ requests: [{ match: { jsonPath, body: { id: 'one' } } }] }).results[0]
      ?.nearestMisses[0]?.differences

  expect(missOf({ '$.firstName': 'Eva' })).toEqual([
    { where: 'body $.firstName', expected: 'Eva', received: 'Ana' },
  ])
  expect(missOf({ '$.pets[*]': 'Rex' })).toEqual([{ where: 'body $.pets[*]', expected: 'Rex' }])
})

test('an order holds for deliveries, too', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const { sandbox } = running
  sandbox.setDeliverySettings({ collect: true })
  for (const id of ['one', 'two'])
    sandbox.trigger('conversica', 'message', { subject: id, fields: { id } })
  const of = (id: string) => ({ match: { body: { id } } })
  const verdictOf = (...ids: readonly string[]) =>
    sandbox.verify({ deliveries: ids.map(of), inOrder: true }).ok

  expect([verdictOf('one', 'two'), verdictOf('two', 'one')]).toEqual([true, false])
})

test('expects deliveries by webhook, status and body', async () => {
  await using running = await withRequests()
  const { sandbox } = running
  sandbox.setDeliverySettings({ collect: true })
  sandbox.trigger('conversica', 'message', { subject: 'lead-9', fields: { id: 'lead-9' } })
  await sandbox.settle()
  const match = { webhook: 'message', subject: 'lead-9' }

  const { results } = sandbox.verify({
    deliveries: [
      { match: { ...match, status: 'delivered', body: { id: 'lead-9' } }, count: 1 },
      { match: { ...match, status: 'failed' }, never: true },
      { match: { ...match, body: { id: 'lead-8' } } },
    ],
  })

  expect(results.map(({ ok }) => ok)).toEqual([true, true, false])
  expect(results[2]?.nearestMisses).toMatchObject([
    { differences: [{ where: 'body/id', expected: 'lead-8', received: 'lead-9' }] },
  ])
})

test.each([
  [{ requests: [{ match: { operationId: 'createLead' } }] }, 'Did you mean "createOrUpdateLead"?'],
  [{ deliveries: [{ match: { webhook: 'massage' } }] }, 'Did you mean "message"?'],
  [{ requests: [{ match: { service: 'converscia' } }] }, 'Did you mean "conversica"?'],
  [{ requests: [{ match: { opId: 'x' } }] }, 'opId'],
  [{ requests: [{ count: 1 }] }, 'match'],
  [{ requests: [{ match: { jsonPath: { '$.items[?@.id]': 1 } } }] }, 'from character 8 on'],
  [{ deliveries: [{ match: { jsonPath: { id: 1 } } }] }, 'does not begin with $'],
])('refuses %o, which could never be met', async (body, hint) => {
  await using running = await openSandbox({ only: ['conversica'] })

  const refused = await running.control<Refused>('POST', '/sandboxes/main/verify', body)

  expect(refused.status).toBe(400)
  expect(refused.body.error.message).toContain(hint)
})
