import { expect, test } from 'vitest'
import { arrange, OK, REFUSED } from '../testing/arrange-dispatcher.ts'
import type { CallbackTarget } from './delivery.ts'
import { send, START } from '../testing/delivery-fixture.ts'
import { redeliver } from './outbox.ts'

test('sends exactly the bytes, with our headers and those of the target', async () => {
  const { dispatcher, world, sent } = arrange()
  const delivery = send(world, { body: '{"name":"Zoë"}' })

  await dispatcher.attempt(world, delivery)

  expect(sent).toMatchObject([
    {
      url: 'http://127.0.0.1:3000/messages?token=hush',
      headers: {
        'user-agent': 'Ensaio',
        'content-type': 'application/json',
        authorization: 'Basic aHVzaA==',
      },
    },
  ])
  expect(new TextDecoder().decode(sent[0]?.body)).toBe('{"name":"Zoë"}')
})

test('writes down the attempt, without secrets', async () => {
  const { dispatcher, world, commits } = arrange()
  const delivery = send(world)

  const attempt = await dispatcher.attempt(world, delivery)

  expect(attempt).toMatchObject({ number: 1, at: START, outcome: { status: 200 }, faults: [] })
  expect(attempt?.request).toMatchObject({
    url: 'http://127.0.0.1:3000/messages?token=[redacted]',
    headers: { authorization: 'Basic [redacted]' },
  })
  expect(world.deliveries.get(delivery.id)).toMatchObject({
    status: 'delivered',
    attempts: [attempt],
  })
  expect(commits).toMatchObject([
    { attempts: [attempt], commit: { cause: 'att-1', changes: [{ collection: '$deliveries' }] } },
  ])
  expect(JSON.stringify(world.toJSON())).not.toContain('hush')
})

test('keeps the beginning of a long answer', async () => {
  const answer = { ...OK, status: 500, body: 'x'.repeat(10_000), headers: { 'set-cookie': 'hush' } }
  const { dispatcher, world } = arrange({ results: [answer] })

  const attempt = await dispatcher.attempt(world, send(world))

  expect(attempt?.outcome).toMatchObject({
    truncated: true,
    headers: { 'set-cookie': '[redacted]' },
    body: 'x'.repeat(1_024),
  })
})

test('keeps no secret that a receiver repeats', async () => {
  const body = 'I was called at http://127.0.0.1:3000/messages?token=hush'
  const { dispatcher, world } = arrange({ results: [{ ...OK, body }] })

  const attempt = await dispatcher.attempt(world, send(world))

  expect(attempt?.outcome).toMatchObject({
    body: 'I was called at http://127.0.0.1:3000/messages?token=[redacted]',
  })
})

test('tries again by the schedule, the same id and the same bytes, until the end', async () => {
  const { dispatcher, world, advance, sent } = arrange({
    results: [REFUSED, { ...OK, status: 500 }],
  })
  const { id, body } = send(world)
  const waits: number[] = []

  for (let next = world.nextDelivery(); next; next = world.nextDelivery()) {
    const waitMs = (next.nextAttemptAt ?? 0) - world.now()
    waits.push(waitMs)
    advance(waitMs)
    await dispatcher.attempt(world, next)
  }

  expect(waits).toEqual([0, 100, 200])
  expect(sent.map((request) => new TextDecoder().decode(request.body))).toEqual([body, body, body])
  expect(world.deliveries.get(id)).toMatchObject({
    status: 'failed',
    attempts: [
      { number: 1, nextAttemptAt: START + 100 },
      { number: 2, nextAttemptAt: START + 300 },
      { number: 3 },
    ],
  })
  expect(world.deliveries.get(id)?.attempts[2]).not.toHaveProperty('nextAttemptAt')
})

test('asks the mock whether the answer settles it', async () => {
  const isAccepted = (_webhook: string, { body }: { readonly body: string }) => body === 'taken'
  const { dispatcher, world } = arrange({
    mock: { isAccepted },
    results: [OK, { ...OK, body: 'taken' }],
  })
  const { id } = send(world)

  await dispatcher.attempt(world, send(world))
  await dispatcher.attempt(world, send(world))

  expect([...world.deliveries.all()].map(({ status }) => status)).toEqual([
    'pending',
    'pending',
    'delivered',
  ])
  expect(world.nextDelivery()?.id).toBe(id)
})

test('without an endpoint a delivery fails at once, and goes out once there is one', async () => {
  const endpoint: { target?: CallbackTarget } = {}
  const resolveTarget = () => endpoint.target
  const { dispatcher, world, sent } = arrange({ mock: { resolveTarget } })
  const { id } = send(world)

  await dispatcher.attempt(world, send(world))
  const missing = await dispatcher.attempt(world, world.deliveries.get(id) ?? send(world))
  expect(missing?.outcome).toMatchObject({ code: 'ENDPOINT_MISSING' })
  expect(world.deliveries.get(id)?.status).toBe('failed')
  expect(world.nextDelivery()).toBeUndefined()

  endpoint.target = { url: 'http://localhost/', headers: {} }
  const { result } = world.transact('test', () => redeliver(world, id))
  const attempt = await dispatcher.attempt(world, result ?? send(world))

  expect(attempt).toMatchObject({ number: 2, outcome: { status: 200 } })
  expect(sent).toHaveLength(1)
})

test('does not retry what the policy forbids', async () => {
  const { dispatcher, world } = arrange({
    results: [{ kind: 'failed', code: 'TARGET_FORBIDDEN', message: 'no' }],
  })
  const { id } = send(world)

  await dispatcher.attempt(world, send(world))
  await dispatcher.attempt(world, world.deliveries.get(id) ?? send(world))

  expect(world.deliveries.get(id)?.status).toBe('failed')
})

test.each([
  [
    'finding the endpoint',
    {
      resolveTarget: () => {
        throw new Error('torn')
      },
    },
  ],
  [
    'judging the answer',
    {
      isAccepted: () => {
        throw new Error('torn')
      },
    },
  ],
])('a bug in %s fails the attempt and nothing else', async (what, mock) => {
  const { dispatcher, world } = arrange({ mock })
  const { id } = send(world)

  const attempt = await dispatcher.attempt(world, world.deliveries.get(id) ?? send(world))

  expect(attempt?.outcome).toMatchObject({
    code: 'UNKNOWN',
    message: expect.stringContaining(what),
  })
  expect(world.deliveries.get(id)).toMatchObject({ status: 'pending', nextAttemptAt: START + 100 })
})

test('sends nothing that is settled or gone', async () => {
  const { dispatcher, world, sent } = arrange()
  const delivery = send(world)
  await dispatcher.attempt(world, delivery)

  expect(await dispatcher.attempt(world, delivery)).toBeUndefined()
  expect(await dispatcher.attempt(world, { ...delivery, id: 'dlv-999' })).toBeUndefined()
  expect(sent).toHaveLength(1)
})

test.each([0, -1, Number.NaN, 600_001])('refuses the timeout %d', (timeoutMs) => {
  expect(() => arrange({ options: { settings: { timeoutMs } } })).toThrow(`timeoutMs ${timeoutMs}`)
})

test('takes new settings, and keeps those that are not named', () => {
  const { dispatcher } = arrange()
  const before = dispatcher.settings

  dispatcher.setSettings({ timeoutMs: 1_234 })

  expect(dispatcher.settings).toEqual({ ...before, timeoutMs: 1_234 })
  expect(before.timeoutMs).not.toBe(1_234)
})
