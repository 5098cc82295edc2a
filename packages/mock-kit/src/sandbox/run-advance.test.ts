import { expect, test } from 'vitest'
import { createClock } from '../clock/clock.ts'
import { SLICE_MS } from '../clock/slices.ts'
import { runAdvance } from './run-advance.ts'
import type { DueItem } from './scheduler.ts'

/** An advance over items that take a millisecond of the machine each, or as long as told. */
function arrange(
  items: number,
  start: () => Promise<unknown> | undefined = () => undefined,
  itemMs: (item: number) => number = () => 1,
) {
  let machineNow = 0
  let looks = 0
  let begun = 0
  const controller = new AbortController()
  const told: string[] = []
  const due = Array.from({ length: items }, (_, index) => ({ dueAt: index, job: {} }))
  const nextUntil = () => due.shift() as DueItem | undefined // the advance asks for no more of it
  const run = runAdvance(1_000, {
    clock: createClock({ mode: { kind: 'frozen' }, at: 0, machineNow: () => machineNow }),
    machineNow: () => {
      looks += 1
      return machineNow
    },
    nextTurn: async () => void told.push(`turn at ${machineNow}`),
    due: { next: nextUntil, nextUntil, giveBackHeld: () => undefined },
    start: () => {
      machineNow += itemMs(begun)
      begun += 1
      return start()
    },
    onProgress: () => undefined,
    onLateAttempt: () => void told.push('late attempt'),
    signal: controller.signal,
  })
  return { run, told, controller, looks: () => looks }
}

test('lets others go first once in a slice, and not at each item', async () => {
  const { run, told } = arrange(3 * SLICE_MS + 1)

  expect(await run).toMatchObject({ jobs: 3 * SLICE_MS + 1 })
  expect(told).toEqual([1, 2, 3].map((slice) => `turn at ${slice * SLICE_MS}`))
})

test('hardly looks at the time while items are small', async () => {
  const { run, looks } = arrange(10_000, undefined, () => 0.001)

  await run

  expect(looks()).toBeLessThan(10_000 / 20)
})

test('does not overlook that items have become slow', async () => {
  const { run, told } = arrange(2_000, undefined, (item) => (item < 1_000 ? 0.001 : SLICE_MS))

  await run

  // But for those of one portion, each slow item ends a slice.
  expect(told.length).toBeGreaterThan(960)
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
