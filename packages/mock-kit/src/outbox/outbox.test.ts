import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EngineWorld } from '../world/engine-world.ts'
import { createTestWorld, send, START } from '../testing/delivery-fixture.ts'
import type { Attempt } from './delivery.ts'
import {
  ATTEMPTS_LOGGED_MAX,
  FINISHED_DELIVERIES_MAX,
  OPEN_DELIVERIES_MAX,
  postpone,
  redeliver,
  updateDelivery,
} from './outbox.ts'
import type { DeliveryUpdate } from './outbox.ts'

test('a new delivery is pending and due at once', () => {
  const { world } = createTestWorld()

  const delivery = send(world)

  expect(delivery).toMatchObject({
    id: `dlv-${delivery.sequence}`,
    status: 'pending',
    createdAt: START,
    nextAttemptAt: START,
    attempts: [],
  })
  expect(world.nextDelivery()).toBe(delivery)
})

test('a delivery of a rolled-back transaction never was', () => {
  const { world } = createTestWorld()

  expect(() =>
    world.transact('test', () => {
      world.deliveries.insert({ ...send(createTestWorld().world) })
      throw new Error('no')
    }),
  ).toThrow('no')

  expect(world.deliveries.size).toBe(0)
  expect(world.nextDelivery()).toBeUndefined()
})

test('beyond the limit of open ones a new delivery has failed, and says what to do', () => {
  const { world } = createTestWorld()
  for (let index = 0; index < OPEN_DELIVERIES_MAX; index += 1) send(world)

  const refused = send(world)

  expect(refused).toMatchObject({
    status: 'failed',
    attempts: [
      {
        number: 1,
        outcome: { code: 'OUTBOX_FULL', message: expect.stringContaining('then redeliver.') },
      },
    ],
  })
  expect(refused.nextAttemptAt).toBeUndefined()
  expect(world.deliveries.count('status', 'pending')).toBe(OPEN_DELIVERIES_MAX)
})

test('a settled delivery keeps what was tried and is due no more', () => {
  const { world } = createTestWorld()
  const { id } = send(world)

  const settled = updateOne(world, id, { status: 'delivered', hasArrived: true })

  expect(settled).toMatchObject({ status: 'delivered', attempts: [{ number: 1 }] })
  expect(settled).not.toHaveProperty('nextAttemptAt')
  expect(world.nextDelivery()).toBeUndefined()
})

test('settling a delivery that is gone changes nothing', () => {
  const { world } = createTestWorld()

  expect(updateOne(world, 'dlv-9', {})).toBeUndefined()
  expect(world.deliveries.size).toBe(0)
})

test('redelivers whatever became of it, log and bytes as they were', () => {
  const { world, advance } = createTestWorld()
  const { id, body } = send(world)
  updateOne(world, id, { status: 'failed' })
  advance(5_000)

  const { result } = world.transact('test', () => redeliver(world, id))

  expect(result).toMatchObject({
    body,
    status: 'pending',
    nextAttemptAt: START + 5_000,
    attempts: [{ number: 1 }],
  })
})

test('redelivers nothing that it does not know', () => {
  const { world } = createTestWorld()

  expect(world.transact('test', () => redeliver(world, 'dlv-9')).result).toBeUndefined()
})

test('redelivering ends a wait', () => {
  const { world } = createTestWorld()
  const { id } = send(world)
  wait(world, id, 2)

  const { result } = world.transact('test', () => redeliver(world, id))

  expect(result).not.toHaveProperty('postponed')
  expect(result?.nextAttemptAt).toBe(START)
})

test('those that wait to be overtaken are due once enough have arrived at their target', () => {
  const { world } = createTestWorld()
  const [first, second, third, other] = [
    send(world),
    send(world),
    send(world),
    send(world, { target: 'other' }),
  ]
  wait(world, first.id, 2)

  updateOne(world, other.id, { hasArrived: true, status: 'delivered' })
  updateOne(world, second.id, { hasArrived: false, status: 'failed' })
  expect(world.deliveries.get(first.id)?.postponed?.behind).toBe(2)

  updateOne(world, third.id, { hasArrived: true, status: 'delivered' })
  expect(world.deliveries.get(first.id)?.postponed?.behind).toBe(1)

  updateOne(world, send(world).id, { hasArrived: true, status: 'delivered' })
  expect(world.deliveries.get(first.id)?.postponed).toEqual({ applied: ['f'], remaining: [] })
  expect(world.nextDelivery()?.id).toBe(first.id)
})

test('the log of a delivery is bounded, and its numbers go on', () => {
  const { world } = createTestWorld()
  const { id } = send(world)

  for (let number = 1; number <= ATTEMPTS_LOGGED_MAX + 5; number += 1) {
    updateOne(world, id, { attempts: [attempt(number)], status: 'failed' })
  }

  const attempts = world.deliveries.get(id)?.attempts
  expect(attempts).toHaveLength(ATTEMPTS_LOGGED_MAX)
  expect(attempts?.at(-1)?.number).toBe(ATTEMPTS_LOGGED_MAX + 5)
})

test('forgets the oldest finished deliveries and none that wait', () => {
  const { world } = createTestWorld()
  const waiting = send(world)
  const finished = Array.from({ length: FINISHED_DELIVERIES_MAX + 10 }, (_, index) => {
    const { id } = send(world)
    return updateOne(world, id, { status: index % 2 === 0 ? 'delivered' : 'failed' })
  })

  const left = world.deliveries.size - 1
  const oldest = finished.slice(0, finished.length - left)

  expect(left).toBeLessThanOrEqual(FINISHED_DELIVERIES_MAX)
  expect(left).toBeGreaterThanOrEqual(FINISHED_DELIVERIES_MAX - 100)
  expect(world.deliveries.get(waiting.id)).toBeDefined()
  expect(oldest.every((delivery) => !world.deliveries.get(delivery?.id ?? ''))).toBe(true)
})

test('every delivery is pending with a due time, or finished without one', () => {
  const steps = fc.constantFrom('enqueue', 'retry', 'deliver', 'fail', 'wait', 'redeliver')
  fc.assert(
    fc.property(fc.array(fc.tuple(steps, fc.nat(9)), { maxLength: 60 }), (commands) => {
      const { world, advance } = createTestWorld()
      for (const [command, choice] of commands) {
        advance(1)
        const { id } = [...world.deliveries.all()][choice] ?? send(world)
        carryOut(world, id, command)
      }

      for (const { status, nextAttemptAt, postponed } of world.deliveries.all()) {
        expect(nextAttemptAt !== undefined).toBe(status === 'pending')
        expect(postponed === undefined || status === 'pending').toBe(true)
      }
      expect(createTestWorld(world.toJSON()).world.nextDelivery()).toEqual(world.nextDelivery())
    }),
  )
})

function carryOut(world: EngineWorld, id: string, command: string): void {
  const isPending = world.deliveries.get(id)?.status === 'pending'
  if (command === 'enqueue') send(world)
  if (command === 'redeliver') world.transact('test', () => redeliver(world, id))
  if (!isPending) return
  if (command === 'retry') updateOne(world, id, { status: 'pending', nextAttemptAt: START + 9 })
  if (command === 'deliver') updateOne(world, id, { status: 'delivered', hasArrived: true })
  if (command === 'fail') updateOne(world, id, { status: 'failed' })
  if (command === 'wait') wait(world, id, 1)
}

function updateOne(world: EngineWorld, id: string, update: Partial<DeliveryUpdate>) {
  const full = {
    attempts: [attempt(1)],
    status: 'delivered',
    hasArrived: false,
    ...update,
  } as const
  return world.transact('test', () => updateDelivery(world, id, full)).result
}

function wait(world: EngineWorld, id: string, behind: number): void {
  const postponed = { behind, applied: ['f'], remaining: [] }
  world.transact('test', () => postpone(world, id, START + 60_000, postponed))
}

function attempt(number: number): Attempt {
  const outcome = {
    kind: 'answered',
    status: 500,
    headers: {},
    body: '',
    truncated: false,
  } as const
  return { number, at: START, outcome, durationMs: 1, faults: [] }
}
