import { expect, test } from 'vitest'
import { createTestWorld } from '../testing/delivery-fixture.ts'
import { createTargetHealth, PROBE_AFTER_MS, TIMEOUTS_IN_A_ROW_MAX } from './target-health.ts'

test('a target rests after three timeouts in a row, and only that target in that world', () => {
  const { health, world } = arrange()

  const rests = Array.from({ length: TIMEOUTS_IN_A_ROW_MAX }, () => health.note(world, 'a', true))

  expect(rests).toEqual([false, false, true])
  expect(health.isSuspended(world, 'a')).toBe(true)
  expect(health.isSuspended(world, 'b')).toBe(false)
  expect(health.isSuspended(createTestWorld().world, 'a')).toBe(false)
})

test('an answer in between starts the count again', () => {
  const { health, world } = arrange()

  for (const timedOut of [true, true, false, true, true]) health.note(world, 'a', timedOut)

  expect(health.isSuspended(world, 'a')).toBe(false)
})

test('after the rest one timeout is enough to rest again, one answer to go on', () => {
  const { health, world, machine } = arrange()
  for (let count = 0; count < TIMEOUTS_IN_A_ROW_MAX; count += 1) health.note(world, 'a', true)

  machine.now += PROBE_AFTER_MS
  expect(health.isSuspended(world, 'a')).toBe(false)

  expect(health.note(world, 'a', true)).toBe(true)
  expect(health.isSuspended(world, 'a')).toBe(true)

  machine.now += PROBE_AFTER_MS
  health.note(world, 'a', false)
  expect(health.note(world, 'a', true)).toBe(false)
})

test('resuming ends the rest', () => {
  const { health, world } = arrange()
  for (let count = 0; count < TIMEOUTS_IN_A_ROW_MAX; count += 1) health.note(world, 'a', true)

  health.resume(world, 'a')

  expect(health.isSuspended(world, 'a')).toBe(false)
})

function arrange() {
  const machine = { now: 1_000 }
  const health = createTargetHealth({ machineNow: () => machine.now })
  return { health, machine, world: createTestWorld().world }
}
