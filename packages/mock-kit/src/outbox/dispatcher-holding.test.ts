import { expect, test } from 'vitest'
import { arrange, OK, REFUSED, TIMEOUT } from '../testing/arrange-dispatcher.ts'
import { send } from '../testing/delivery-fixture.ts'
import { PROBE_AFTER_MS, TIMEOUTS_IN_A_ROW_MAX } from './target-health.ts'

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
