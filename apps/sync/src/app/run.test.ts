import { pino } from 'pino'
import { expect, test } from 'vitest'
import { run } from './run.ts'
import type { StreamOutcome, Sync } from './sync.ts'

const log = pino({ level: 'silent' })
const done: StreamOutcome = { status: 'done', rows: 1 }
const failed: StreamOutcome = { status: 'failed', rows: 0, error: 'down', retryAfterMs: 7_000 }

/** Runs for so many rounds of reading, and tells how long it waited after each. */
async function runRounds(outcomes: readonly StreamOutcome[], failures = 0) {
  const ending = new AbortController()
  const rounds = [...outcomes]
  const waits: number[] = []
  let [subscriptions, resumed] = [0, 0]
  const sync: Sync = {
    async subscribe() {
      subscriptions += 1
      if (subscriptions <= failures) throw new Error('down')
    },
    pull: async () => ({ 'chat-history': rounds.shift() ?? done }),
    work: async () => ({ inbox: 0, outbox: 0 }),
    nextDueAt: async () => undefined,
    status: () => Promise.reject(new Error('Nobody asks for it here.')),
    receive: async () => new Response(),
    resume: async () => void (resumed += 1),
    [Symbol.asyncDispose]: async () => undefined,
  }
  const timing = {
    now: () => 0,
    random: () => 0,
    async sleep(delayMs: number): Promise<void> {
      if (delayMs >= 1_000) waits.push(delayMs)
      if (waits.length === outcomes.length) ending.abort()
      // The other loop has its turn.
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
  const place = { everyMs: 60_000, receiverUrl: 'http://me.example' }
  await run({ sync, timing, log, signal: ending.signal, ...place })
  return { waits, subscriptions, resumed }
}

test('reads again when the next round is due, or when what failed may be tried again', async () => {
  const { waits, resumed } = await runRounds([done, failed, done])

  expect(waits).toEqual([60_000, 7_000, 60_000])
  expect(resumed).toBe(1)
})

test('subscribes once, however long it takes', async () => {
  const { subscriptions, waits } = await runRounds([done, done, done, done], 2)

  expect(subscriptions).toBe(3)
  expect(waits).toHaveLength(4)
})
