import { expect, test } from 'vitest'
import { createQueue, runAtOnce, runInSlices, SLICE_MS, untilAborted } from './slices.ts'
import { systemTurn } from './system-timers.ts'

/** Work of this many milliseconds, on a machine where each look at the clock takes one. */
function arrange(durationMs: number) {
  let now = 0
  let turns = 0
  const work = (function* () {
    for (let step = 0; step < durationMs; step += 1) yield
    return 'done'
  })()
  const nextTurn = async (): Promise<void> => void (turns += 1)
  return { work, options: { nowMs: () => (now += 1), nextTurn }, turns: () => turns }
}

test('work lets others go first after each slice', async () => {
  const { work, options, turns } = arrange(10 * SLICE_MS)

  expect(await runInSlices(work, options)).toBe('done')
  expect(turns()).toBe(10)
})

test('short work is done at once', async () => {
  const { work, options, turns } = arrange(1)

  expect(await runInSlices(work, options)).toBe('done')
  expect(turns()).toBe(0)
})

test('work can be done without a pause', () => {
  expect(runAtOnce(arrange(1_000).work)).toBe('done')
})

test('an error of the work reaches its caller', async () => {
  const { options } = arrange(0)
  const work = (function* () {
    yield
    throw new Error('no room')
  })()

  await expect(runInSlices(work, options)).rejects.toThrow('no room')
})

test('work that is aborted ends, and cleans up behind it', () => {
  const done: string[] = []
  const work = (function* () {
    try {
      done.push('first')
      yield
      done.push('second')
      yield
    } finally {
      done.push('cleaned up')
    }
  })()
  const leaving = new AbortController()
  const wanted = untilAborted(work, leaving.signal)

  wanted.next()
  leaving.abort(new Error('gone'))

  expect(() => wanted.next()).toThrow('gone')
  expect(done).toEqual(['first', 'cleaned up'])
})

test('work that nobody aborts is done to its end', () => {
  expect(runAtOnce(untilAborted(arrange(10).work, undefined))).toBe('done')
})

test('work in a queue is done one after the other, and goes on behind work that fails', async () => {
  const inTurn = createQueue()
  const done: string[] = []
  const first = inTurn(async () => {
    await systemTurn()
    done.push('first')
    throw new Error('first')
  })
  const second = inTurn(() => Promise.resolve(done.push('second')))

  await expect(first).rejects.toThrow('first')
  await expect(second).resolves.toBe(2)
  expect(done).toEqual(['first', 'second'])
})
