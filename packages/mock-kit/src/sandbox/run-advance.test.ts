import { expect, test } from 'vitest'
import { createClock } from '../clock/clock.ts'
import { SLICE_MS } from '../clock/slices.ts'
import { runAdvance } from './run-advance.ts'
import type { DueItem } from './scheduler.ts'

/** An advance over items that take a millisecond of the machine each. */
function arrange(items: number, start: () => Promise<unknown> | undefined = () => undefined) {
  let machineNow = 0
  const controller = new AbortController()
  const told: string[] = []
  const due = Array.from({ length: items }, (_, index) => ({ dueAt: index, job: {} }))
  const nextUntil = () => due.shift() as DueItem | undefined // the advance asks for no more of it
  const run = runAdvance(1_000, {
    clock: createClock({ mode: { kind: 'frozen' }, at: 0, machineNow: () => machineNow }),
    machineNow: () => machineNow,
    nextTurn: async () => void told.push(`turn at ${machineNow}`),
    due: { next: nextUntil, nextUntil, giveBackHeld: () => undefined },
    start: () => {
      machineNow += 1
      return start()
    },
    onProgress: () => undefined,
    onLateAttempt: () => void told.push('late attempt'),
    signal: controller.signal,
  })
  return { run, told, controller }
}

test('lets others go first once in a slice, and not at each item', async () => {
  const { run, told } = arrange(3 * SLICE_MS + 1)

  expect(await run).toMatchObject({ jobs: 3 * SLICE_MS + 1 })
  expect(told).toEqual([1, 2, 3].map((slice) => `turn at ${slice * SLICE_MS}`))
})

test('tells when an attempt has ended that outlived it', async () => {
  const attempt = Promise.withResolvers<void>()
  const { run, told, controller } = arrange(2, () => attempt.promise)
  controller.abort()

  expect(await run).toMatchObject({ cancelled: true })
  expect(told).toEqual([])
  attempt.resolve()
  await attempt.promise
  expect(told).toEqual(['late attempt'])
})
