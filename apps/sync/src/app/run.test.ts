import { pino } from 'pino'
import { expect, test } from 'vitest'
import { DatabaseError } from '../database/database-error.ts'
import { run } from './run.ts'
import type { StreamOutcome, Sync } from './sync.ts'

const log = pino({ level: 'silent' })
const done: StreamOutcome = { status: 'done', rows: 1 }
const failed: StreamOutcome = { status: 'failed', rows: 0, error: 'down', retryAfterMs: 7_000 }

/** Has nothing to do. */
const idle: Sync = {
  subscribe: async () => undefined,
  pull: async () => ({}),
  work: async () => ({ inbox: 0, outbox: 0 }),
  nextDueAt: async () => undefined,
  status: () => Promise.reject(new Error('Nobody asks for it here.')),
  receive: async () => new Response(),
  resume: async () => undefined,
  [Symbol.asyncDispose]: async () => undefined,
}

/** Runs for this many rounds of reading, and tells how long it waited after each. */
async function runRounds(outcomes: readonly StreamOutcome[], failures = 0) {
  const ending = new AbortController()
  const rounds = [...outcomes]
  const waits: number[] = []
  let [subscriptions, resumed] = [0, 0]
  const sync: Sync = {
    ...idle,
    async subscribe() {
      subscriptions += 1
      if (subscriptions <= failures) throw new Error('down')
    },
    pull: async () => ({ 'chat-history': rounds.shift() ?? done }),
    resume: async () => void (resumed += 1),
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

/** Runs with a database that is away from the start, for this many steps. Gives how often it waited for it. */
async function runWithout(stepsAway: number, error: Error) {
  const ending = new AbortController()
  let [nowMs, waits, pulls] = [0, 0, 0]
  const sync = {
    ...idle,
    async resume() {
      if (waits < stepsAway) throw error
    },
    async pull() {
      pulls += 1
      ending.abort()
      return {}
    },
  }
  const timing = {
    now: () => nowMs,
    random: () => 0,
    async sleep(delayMs: number): Promise<void> {
      nowMs += delayMs
      waits += 1
    },
  }
  const place = { everyMs: 60_000, receiverUrl: 'http://me.example' }
  await run({ sync, timing, log, signal: ending.signal, ...place })
  return pulls
}

const away = new AggregateError([new Error('connect ECONNREFUSED 127.0.0.1:5432')])

test('waits for a database that is away, and goes on when it is back', async () => {
  expect(await runWithout(3, away)).toBe(1)
})

test('gives up when the database stays away, and says why', async () => {
  const outcome = runWithout(Infinity, away)

  await expect(outcome).rejects.toThrow(DatabaseError)
  await expect(outcome).rejects.toThrow('for 10 minutes: connect ECONNREFUSED 127.0.0.1:5432.')
})

test('repeats no mistake of ours', async () => {
  await expect(runWithout(Infinity, new TypeError('x is undefined'))).rejects.toThrow(TypeError)
})

test('subscribes once, however long it takes', async () => {
  const { subscriptions, waits } = await runRounds([done, done, done, done], 2)

  expect(subscriptions).toBe(3)
  expect(waits).toHaveLength(4)
})
