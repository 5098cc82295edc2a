import { expect, test } from 'vitest'
import type { CallbackTarget } from './delivery.ts'
import { createTestWorld, send, START } from './delivery-fixture.ts'
import { createDispatcher } from './dispatcher.ts'
import type { DispatcherOptions } from './dispatcher.ts'
import { redeliver } from './outbox.ts'
import type { DeliveryCommit } from './recorder.ts'
import type { SendRequest, SendResult } from './send.ts'
import { PROBE_AFTER_MS, TIMEOUTS_IN_A_ROW_MAX } from './target-health.ts'

const OK: SendResult = { kind: 'answered', status: 200, headers: {}, body: '', truncated: false }
const REFUSED: SendResult = { kind: 'failed', code: 'CONNECTION_REFUSED', message: 'refused' }
const TIMEOUT: SendResult = { kind: 'failed', code: 'TIMEOUT', message: 'too late' }

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
    url: 'http://127.0.0.1:3000/messages?token=***',
    headers: { authorization: '***' },
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
    headers: { 'set-cookie': '***' },
    body: 'x'.repeat(1_024),
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

test('while paused everything waits, and nothing is lost', async () => {
  const { dispatcher, world, sent, released } = arrange()
  const delivery = send(world)
  world.takeDelivery()

  dispatcher.pause()
  expect(dispatcher.isHeld(world, delivery)).toBe(true)
  expect(await dispatcher.attempt(world, delivery)).toBeUndefined()
  expect(sent).toHaveLength(0)
  expect(world.nextDelivery()).toEqual(delivery)

  dispatcher.resume()
  expect(released()).toBe(1)
  await dispatcher.attempt(world, delivery)
  expect(sent).toHaveLength(1)
})

test('a target that hangs thrice holds up only itself', async () => {
  const { dispatcher, world, sent } = arrange({ results: [TIMEOUT] })
  const all = Array.from({ length: TIMEOUTS_IN_A_ROW_MAX + 2 }, () => send(world))
  const other = send(world, { target: 'other' })

  await Promise.all(all.map((delivery) => dispatcher.attempt(world, delivery)))

  expect(sent).toHaveLength(TIMEOUTS_IN_A_ROW_MAX)
  expect(all.slice(-2).map(({ id }) => world.deliveries.get(id))).toEqual(all.slice(-2))
  expect(dispatcher.isHeld(world, { target: 'messages' })).toBe(true)
  expect(dispatcher.isHeld(world, other)).toBe(false)
})

test('a probe finds out whether the target answers again', async () => {
  const results = [TIMEOUT, TIMEOUT, TIMEOUT, TIMEOUT, OK]
  const { dispatcher, world, sent, machine, released } = arrange({ results })
  const all = Array.from({ length: 6 }, () => send(world))
  const attemptAll = () => Promise.all(all.map((delivery) => dispatcher.attempt(world, delivery)))

  await attemptAll()
  expect(sent).toHaveLength(3)

  machine.advance(PROBE_AFTER_MS)
  expect(released()).toBe(1)
  await Promise.all(all.slice(3).map((delivery) => dispatcher.attempt(world, delivery)))
  expect(sent).toHaveLength(4)

  machine.advance(PROBE_AFTER_MS)
  await Promise.all(all.slice(4).map((delivery) => dispatcher.attempt(world, delivery)))
  expect(sent).toHaveLength(6)
  expect(dispatcher.isHeld(world, { target: 'messages' })).toBe(false)
})

test('a target can be resumed by hand', async () => {
  const { dispatcher, world, released } = arrange({ results: [TIMEOUT] })
  const all = Array.from({ length: 3 }, () => send(world))
  await Promise.all(all.map((delivery) => dispatcher.attempt(world, delivery)))

  dispatcher.resumeTarget(world, 'messages')

  expect(dispatcher.isHeld(world, { target: 'messages' })).toBe(false)
  expect(released()).toBe(1)
})

test('closing breaks off what is under way and leaves it pending', async () => {
  const started = Promise.withResolvers<void>()
  const { dispatcher, world, commits } = arrange({
    send: ({ signal }) => {
      started.resolve()
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(REFUSED))
      })
    },
  })
  const delivery = send(world)
  const attempt = dispatcher.attempt(world, delivery)
  await started.promise

  await dispatcher[Symbol.asyncDispose]()

  expect(await attempt).toBeUndefined()
  expect(world.deliveries.get(delivery.id)).toEqual(delivery)
  expect(await dispatcher.attempt(world, delivery)).toBeUndefined()
  expect(commits).toHaveLength(0)
})

test.each([0, -1, Number.NaN, 600_001])('refuses the timeout %d', (timeoutMs) => {
  expect(() => arrange({ options: { timeoutMs } })).toThrow(`timeoutMs ${timeoutMs}`)
})

interface Arrangement {
  /** The results of sending, in order; the last one stays. */
  readonly results?: readonly SendResult[]
  readonly mock?: Partial<ReturnType<DispatcherOptions['mockOf']>>
  readonly send?: DispatcherOptions['send']
  readonly options?: Partial<DispatcherOptions>
}

function arrange({ results = [OK], mock, send, options }: Arrangement = {}) {
  const sent: SendRequest[] = []
  const commits: DeliveryCommit[] = []
  const timers: { readonly at: number; readonly run: () => void }[] = []
  let [machineNow, causes, released] = [0, 0, 0]
  const dispatcher = createDispatcher({
    send:
      send ??
      (async (request) => {
        sent.push(request)
        return results[Math.min(sent.length, results.length) - 1] ?? OK
      }),
    mockOf: () => ({
      resolveTarget: (_world, { target }) => ({
        url: `http://127.0.0.1:3000/${target}?token=hush`,
        headers: { Authorization: 'Basic aHVzaA==' },
      }),
      isAccepted: (_webhook, { status }) => status === 200,
      secrets: {},
      ...mock,
    }),
    takeFaults: () => [],
    timers: {
      after: (delayMs, run) => {
        timers.push({ at: machineNow + delayMs, run })
        return () => undefined
      },
    },
    machineNow: () => machineNow,
    nextCause: () => `att-${(causes += 1)}`,
    onCommit: (committed) => commits.push(committed),
    onReleased: () => (released += 1),
    schedule: { delaysMs: [100, 200], jitter: 0 },
    ...options,
  })
  const advanceMachine = (ms: number): void => {
    machineNow += ms
    for (const timer of timers.splice(0)) {
      if (timer.at <= machineNow) timer.run()
      else timers.push(timer)
    }
  }
  return {
    ...createTestWorld(),
    dispatcher,
    sent,
    commits,
    machine: { advance: advanceMachine },
    released: () => released,
  }
}
