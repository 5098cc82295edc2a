import { expect, test } from 'vitest'
import { createPurge } from './create-purge.ts'
import type { Queue } from './queue.ts'

const HOUR_MS = 60 * 60_000

/** A queue of which nothing but the purge is used, with so many entries that may go. */
function queueWith(entries: number) {
  const asked: Parameters<Queue['purge']>[0][] = []
  let left = entries
  const queue: Pick<Queue, 'purge'> = {
    async purge(options) {
      asked.push(options)
      const deleted = Math.min(left, options.limit)
      left -= deleted
      return deleted
    },
  }
  return { queue, asked, left: () => left }
}

test('empties each queue of what is older than it keeps, and looks again an hour later', async () => {
  let nowMs = 100 * HOUR_MS
  const [inbox, outbox] = [queueWith(1_200), queueWith(0)]
  const queues = [inbox.queue, outbox.queue]
  const purge = createPurge({ queues, keptMs: 10 * HOUR_MS, timing: { now: () => nowMs } })
  const { signal } = new AbortController()

  await purge(signal)
  expect(inbox.left()).toBe(0)
  expect(outbox.asked).toEqual([{ doneBeforeMs: 90 * HOUR_MS, limit: 500 }])

  nowMs += HOUR_MS - 1
  await purge(signal)
  expect(outbox.asked).toHaveLength(1)
  nowMs += 1
  await purge(signal)
  expect(outbox.asked).toHaveLength(2)
})

test('begins no further transaction once it is to end', async () => {
  const { queue, asked } = queueWith(5_000)
  const purge = createPurge({ queues: [queue], keptMs: 0, timing: { now: () => 0 } })

  await purge(AbortSignal.abort())

  expect(asked).toEqual([])
})
