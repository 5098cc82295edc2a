import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EngineWorld } from '../world/engine-world.ts'
import { createTestWorld, send, START } from '../testing/delivery-fixture.ts'
import { createDeliveryQueues } from './delivery-queues.ts'
import type { Delivery } from './delivery.ts'

test('one target gets its deliveries one at a time, in order of due time and sequence', async () => {
  const { queues, started, finish, world } = arrange()
  const [a, b, c] = [send(world), send(world), send(world)]

  void queues.run(world, c)
  void queues.run(world, { ...b, nextAttemptAt: START + 1 })
  void queues.run(world, a)
  await settleMicrotasks()
  expect(started).toEqual([a.id])

  await finish(a.id)
  await finish(c.id)
  expect(started).toEqual([a.id, c.id, b.id])
})

test('other targets, and other worlds, do not wait', async () => {
  const { queues, started, world } = arrange()
  const elsewhere = createTestWorld().world
  const [a, b] = [send(world), send(world, { target: 'other' })]
  const c = send(elsewhere)

  void queues.run(world, a)
  void queues.run(world, b)
  void queues.run(elsewhere, c)
  await settleMicrotasks()

  expect(started).toEqual([a.id, b.id, c.id])
})

test('a delivery that waits or is under way is not started twice', async () => {
  const { queues, started, finish, world } = arrange()
  const [a, b] = [send(world), send(world)]

  const runs = [
    queues.run(world, a),
    queues.run(world, a),
    queues.run(world, b),
    queues.run(world, b),
  ]
  await finish(a.id)
  await finish(b.id)

  expect(await Promise.all(runs)).toEqual([a.id, a.id, b.id, b.id])
  expect(started).toEqual([a.id, b.id])
})

test('a delivery that is through can run again', async () => {
  const { queues, started, finish, world } = arrange()
  const a = send(world)

  void queues.run(world, a)
  await finish(a.id)
  void queues.run(world, a)
  await finish(a.id)

  expect(started).toEqual([a.id, a.id])
})

test('no more attempts are open than allowed', async () => {
  const { queues, started, finish, world } = arrange(2)
  const all = ['a', 'b', 'c'].map((target) => send(world, { target }))

  for (const delivery of all) void queues.run(world, delivery)
  await settleMicrotasks()
  expect(started).toHaveLength(2)

  await finish(started[0] ?? '')
  expect(started).toEqual(all.map(({ id }) => id))
})

test('idle waits for what is under way and for what waits', async () => {
  const { queues, finish, world } = arrange()
  const [a, b] = [send(world), send(world)]
  let isIdle = false

  await queues.idle()
  void queues.run(world, a)
  void queues.run(world, b)
  void queues.idle().then(() => (isIdle = true))
  await finish(a.id)
  expect(isIdle).toBe(false)

  await finish(b.id)
  expect(isIdle).toBe(true)
})

test('a bug in one attempt goes to who asked for it, and the queue goes on', async () => {
  const { world } = createTestWorld()
  const [a, b] = [send(world), send(world)]
  const queues = createDeliveryQueues({
    attempt: async (_world, { id }) => {
      if (id === a.id) throw new Error('bug')
      return id
    },
  })

  const runs = await Promise.allSettled([queues.run(world, a), queues.run(world, b)])

  expect(runs).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: b.id }])
  await queues.idle()
})

test('whatever is handed in, all of it runs once and no target twice at a time', async () => {
  const commands = fc.array(fc.record({ target: fc.nat(4), delay: fc.nat(3) }), { maxLength: 50 })
  await fc.assert(
    fc.asyncProperty(commands, fc.integer({ min: 1, max: 4 }), async (list, openAttemptsMax) => {
      const { world } = createTestWorld()
      const open = new Map<string, number>()
      const started: string[] = []
      const attempt = async (_world: EngineWorld, { id, target }: Delivery): Promise<void> => {
        started.push(id)
        open.set(target, (open.get(target) ?? 0) + 1)
        expect(open.get(target)).toBe(1)
        expect(open.size).toBeLessThanOrEqual(openAttemptsMax)
        await settleMicrotasks()
        open.delete(target)
      }
      const queues = createDeliveryQueues({ attempt, openAttemptsMax })
      const all = list.map(({ target }) => send(world, { target: `t${target}` }))

      await Promise.all(all.map((delivery) => queues.run(world, delivery)))
      await queues.idle()

      expect([...started].sort()).toEqual(all.map(({ id }) => id).sort())
    }),
  )
})

function arrange(openAttemptsMax = 32) {
  const started: string[] = []
  const open = new Map<string, (id: string) => void>()
  const queues = createDeliveryQueues({
    openAttemptsMax,
    attempt: (_world, { id }) => {
      started.push(id)
      return new Promise<string>((resolve) => {
        open.set(id, resolve)
      })
    },
  })
  const finish = async (id: string): Promise<void> => {
    await settleMicrotasks()
    open.get(id)?.(id)
    await settleMicrotasks()
  }
  return { queues, started, finish, world: createTestWorld().world }
}

/** Lets everything run that needs no outside event. */
function settleMicrotasks(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
