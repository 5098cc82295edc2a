import { expect, test } from 'vitest'
import type { DeliveryFault } from '../faults/fault-rule.ts'
import { createRedaction } from '../redaction/redaction.ts'
import { createTestWorld, send, START } from '../testing/delivery-fixture.ts'
import { createDispatcher } from './dispatcher.ts'
import { REORDER_WAIT_MS_MAX } from '../faults/delivery-effects.ts'
import type { SendResult } from './send.ts'

test('a dropped delivery counts as delivered, and nothing was sent', async () => {
  const { run, world, bodies } = arrange([[fault({ kind: 'drop' })]])
  const { id } = send(world)

  await run()

  expect(bodies).toEqual([])
  expect(world.deliveries.get(id)).toMatchObject({
    status: 'delivered',
    attempts: [{ number: 1, outcome: { kind: 'dropped', fault: 'f' }, faults: ['f'] }],
  })
})

test('a duplicated delivery goes out several times with the same bytes', async () => {
  const { run, world, bodies } = arrange([[fault({ kind: 'duplicate', times: 3 })]])
  const { id, body } = send(world)

  await run()

  expect(bodies).toEqual([body, body, body])
  expect(world.deliveries.get(id)).toMatchObject({
    status: 'delivered',
    attempts: [{ number: 1 }, { number: 1, copy: 2 }, { number: 1, copy: 3 }],
  })
})

test('one accepted copy settles a delivery, whatever the others were answered', async () => {
  const { run, world, bodies } = arrange([[fault({ kind: 'duplicate', times: 2 })]], [200, 409])
  const { id } = send(world)

  await run()

  expect(bodies).toHaveLength(2)
  expect(world.deliveries.get(id)?.status).toBe('delivered')
})

test('copies that are refused use up one retry, not several', async () => {
  const { run, world, bodies } = arrange([[fault({ kind: 'duplicate', times: 3 })]], [500])
  const { id } = send(world)

  await run()

  expect(bodies).toHaveLength(3 + 1)
  expect(world.deliveries.get(id)?.attempts.map(({ number }) => number)).toEqual([1, 1, 1, 2])
})

test('copies end where no answer comes', async () => {
  const { run, world, bodies } = arrange(
    [[fault({ kind: 'duplicate', times: 3 })]],
    ['TIMEOUT', 200],
  )
  send(world)

  await run()

  expect(bodies).toHaveLength(2)
})

test('a corrupt attempt is cut in the middle, its retry is whole', async () => {
  const { run, world, bodies } = arrange([[fault({ kind: 'corrupt' })]], [400, 200])
  send(world, { body: '{"text":"hello!"}' })

  await run()

  expect(bodies).toEqual(['{"text":', '{"text":"hello!"}'])
})

test('a delayed delivery goes out later, by the sandbox clock', async () => {
  const { run, world, bodies, asked } = arrange([[fault({ kind: 'delay', ms: 5_000 })]])
  const { id } = send(world)

  await run(START)
  expect(bodies).toEqual([])
  expect(world.deliveries.get(id)).toMatchObject({ status: 'pending', attempts: [] })

  await run()
  expect(world.now()).toBe(START + 5_000)
  expect(world.deliveries.get(id)).toMatchObject({
    status: 'delivered',
    attempts: [{ number: 1, at: START + 5_000, faults: ['f'] }],
  })
  expect(asked()).toBe(1)
})

test('what was decided before a delay survives a snapshot', async () => {
  const before = arrange([
    [fault({ kind: 'delay', ms: 5_000 }), fault({ kind: 'duplicate', times: 2 })],
  ])
  send(before.world)
  await before.run(START)

  const after = arrange([], [200], JSON.parse(JSON.stringify(before.world.toJSON())))
  await after.run()

  expect(after.bodies).toHaveLength(2)
  expect(after.world.now()).toBe(START + 5_000)
})

test('a reordered delivery is overtaken by as many as the fault says', async () => {
  const { run, world, bodies } = arrange([[fault({ kind: 'reorder', behind: 2 })]])
  for (const body of ['1', '2', '3', '4']) send(world, { body })

  await run()

  expect(bodies).toEqual(['2', '3', '1', '4'])
  expect(world.now()).toBe(START)
})

test('a reordered delivery that nobody overtakes goes out after a minute', async () => {
  const { run, world, bodies } = arrange([[fault({ kind: 'reorder', behind: 2 })]])
  send(world, { body: '1' })
  send(world, { body: '2' })
  send(world, { body: '3', target: 'other' })

  await run()

  expect(bodies).toEqual(['2', '3', '1'])
  expect(world.now()).toBe(START + REORDER_WAIT_MS_MAX)
})

test('a dropped delivery overtakes nobody', async () => {
  const { run, world, bodies } = arrange([
    [fault({ kind: 'reorder', behind: 1 })],
    [fault({ kind: 'drop' })],
  ])
  for (const body of ['1', '2', '3']) send(world, { body })

  await run()

  expect(bodies).toEqual(['3', '1'])
})

/** @param faults those of the first attempt, the second ... @param answers the statuses; the last one stays */
function arrange(
  faults: readonly (readonly DeliveryFault[])[],
  answers: readonly (number | 'TIMEOUT')[] = [200],
  snapshot?: Parameters<typeof createTestWorld>[0],
) {
  const { world, advance } = createTestWorld(snapshot)
  const bodies: string[] = []
  let asked = 0
  const dispatcher = createDispatcher({
    send: async ({ body }) => {
      bodies.push(new TextDecoder().decode(body))
      return toResult(answers[Math.min(bodies.length, answers.length) - 1] ?? 200)
    },
    mockOf: () => ({
      resolveTarget: () => ({ url: 'http://localhost/', headers: {} }),
      stampBody: ({ body }) => body,
      isAccepted: (_webhook, { status }) => status === 200,
      redaction: createRedaction({}),
    }),
    takeFaults: () => faults[(asked += 1) - 1] ?? [],
    timers: { after: () => () => undefined },
    machineNow: () => 0,
    nextCause: () => 'att-1',
    settings: { schedule: { delaysMs: [100], jitter: 0 } },
  })
  /** Runs all that falls due up to the instant, one after the other. */
  const run = async (until = Infinity): Promise<void> => {
    for (let next = world.nextDelivery(); next; next = world.nextDelivery()) {
      const dueAt = next.nextAttemptAt ?? 0
      if (dueAt > until) return
      advance(Math.max(0, dueAt - world.now()))
      await dispatcher.attempt(world, next)
    }
  }
  return { world, run, bodies, asked: () => asked }
}

function toResult(answer: number | 'TIMEOUT'): SendResult {
  if (answer === 'TIMEOUT') return { kind: 'failed', code: answer, message: 'too late' }
  return { kind: 'answered', status: answer, headers: {}, body: '', truncated: false }
}

function fault(effect: DeliveryFault['effect']): DeliveryFault {
  return { ruleId: 'f', effect }
}
