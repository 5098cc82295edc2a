import { conversicaMock } from '@ensaio/mock-conversica'
import { createRecordRoom, openSandbox, runAtOnce } from '@ensaio/mock-kit'
import type { CancelTimer, Sandbox } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { readyStart } from './prepare-start.ts'
import { createSandboxPool } from './sandbox-pool.ts'
import type { SandboxPool } from './sandbox-pool.ts'

const MINUTE_MS = 60_000

interface OpenPool extends AsyncDisposable {
  readonly pool: SandboxPool
  readonly removed: readonly string[]
  /** Lets machine time pass, and timers go off. */
  pass(ms: number): void
}

function openPool(sandboxesMax = 5, room = createRecordRoom()): OpenPool {
  let now = 0
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  const after = (delayMs: number, run: () => void): CancelTimer => {
    const timer = { at: now + delayMs, run }
    timers.add(timer)
    return () => timers.delete(timer)
  }
  const shared = { mocks: [conversicaMock], scenarios: { conversica: 'empty' } }
  const pool = createSandboxPool({
    main: openSandbox(shared),
    open: (start) => openSandbox({ ...shared, ...start }),
    timers: { after },
    machineNow: () => now,
    sandboxesMax,
    room,
  })
  const removed: string[] = []
  pool.onRemoved(({ name }) => removed.push(name))
  return {
    pool,
    removed,
    pass: (ms) => {
      now += ms
      for (const timer of timers) {
        if (timer.at > now) continue
        timers.delete(timer)
        timer.run()
      }
    },
    [Symbol.asyncDispose]: pool.close,
  }
}

test('gives names of its own, and passes over those that are taken', async () => {
  await using open = openPool()
  const { pool } = open
  pool.create({ name: 'sandbox-2' })

  const names = [pool.create({}), pool.create({})].map(({ name }) => name)

  expect(names).toEqual(['sandbox-1', 'sandbox-3'])
  expect(pool.list().map(({ name }) => name)).toEqual(['main', 'sandbox-2', ...names])
})

test('refuses a name that is taken, and more than it may hold, until one is deleted', async () => {
  await using open = openPool(3)
  const { pool, removed } = open
  const one = pool.create({ name: 'one' })
  expect(() => pool.create({ name: 'one' })).toThrow('the name is taken')
  pool.create({ name: 'two' })

  expect(() => pool.create({ name: 'three' })).toThrow('there are 3 already, which is the limit')
  await pool.remove(one)
  pool.create({ name: 'three' })

  expect(removed).toEqual(['one'])
  expect(pool.find('one')).toBeUndefined()
})

test('keeps main', async () => {
  await using open = openPool()
  const { pool } = open

  await expect(pool.remove(pool.main)).rejects.toThrow('the process needs it')
})

test('deletes a sandbox that nobody uses, and only then', async () => {
  await using open = openPool()
  const { pool, pass, removed } = open
  const used = pool.create({ name: 'used', ttlMs: 10 * MINUTE_MS })
  const asked = pool.create({ name: 'asked', ttlMs: 10 * MINUTE_MS })
  pool.create({ name: 'unused', ttlMs: 10 * MINUTE_MS })
  pool.create({ name: 'staying' })

  pass(9 * MINUTE_MS)
  await request(used)
  pool.touch(asked)
  pass(MINUTE_MS)
  expect(removed).toEqual(['unused'])
  expect(pool.expiryOf(asked)).toBe(19 * MINUTE_MS)

  pass(9 * MINUTE_MS)
  pass(10 * MINUTE_MS)
  expect(removed.toSorted()).toEqual(['asked', 'unused', 'used'])
  expect(pool.list().map(({ name }) => name)).toEqual(['main', 'staying'])
})

test('a sandbox stays while a call for it takes longer than its time, and for its time afterwards', async () => {
  await using open = openPool()
  const { pool, pass, removed } = open
  const busy = pool.create({ name: 'busy', ttlMs: 10 * MINUTE_MS })
  const ends = [pool.use(busy), pool.use(busy)]
  pass(10 * MINUTE_MS)
  ends[0]?.()
  pass(25 * MINUTE_MS)
  expect(pool.expiryOf(busy)).toBe(45 * MINUTE_MS)
  pass(9 * MINUTE_MS)
  ends[1]?.()
  pass(9 * MINUTE_MS)
  expect(removed).toEqual([])

  pass(MINUTE_MS)
  expect(removed).toEqual(['busy'])
})

test('a sandbox that was unused for a time before expires earlier, unless it is used', async () => {
  await using open = openPool()
  const { pool, pass, removed } = open
  const used = pool.create({ name: 'used', ttlMs: 10 * MINUTE_MS, leftMs: 4 * MINUTE_MS })
  pool.create({ name: 'unused', ttlMs: 10 * MINUTE_MS, leftMs: 4 * MINUTE_MS })
  pool.create({ name: 'over', ttlMs: 10 * MINUTE_MS, leftMs: -MINUTE_MS })
  expect(pool.expiryOf(used)).toBe(4 * MINUTE_MS)

  pass(0)
  expect(removed).toEqual(['over'])
  pass(3 * MINUTE_MS)
  await request(used)
  pass(MINUTE_MS)

  expect(removed).toEqual(['over', 'unused'])
  expect(pool.expiryOf(used)).toBe(14 * MINUTE_MS)
})

async function request(sandbox: Sandbox): Promise<void> {
  sandbox.nextId('req')
}

test('fixtures of a start count as records do, until the last sandbox that has them is removed', async () => {
  const room = createRecordRoom(10_000)
  await using open = openPool(9, room)
  const { pool } = open
  const { startFixtures } = pool
  const begin = (name: string) => {
    const lead = {
      id: name,
      firstName: name.repeat(1_000),
      email: `${name}@example.com`,
      leadSource: 'Web',
      repName: 'Tiago',
    }
    const sandbox = pool.create({ name })
    const sections = { conversica: { leads: [lead] } }
    startFixtures.begin(sandbox, { name: 'test', sections, lineOf: () => 1 })
    return sandbox
  }
  const one = begin('one')
  const fork = pool.create({ name: 'fork', base: one })
  startFixtures.bequeath(one)(fork)

  expect(room.bytes).toBeGreaterThan(6_000)
  expect(() => begin('two')).toThrow(/"two": there is no room to keep its fixtures/)
  await pool.remove(one)
  expect(() => begin('six')).toThrow(/no room to keep its fixtures/)
  await pool.remove(fork)
  expect(room.bytes).toBe(0)
  begin('ten')
})

test('worlds that were made ahead for a sandbox that is refused give their memory back', async () => {
  const room = createRecordRoom()
  await using open = openPool(5, room)
  const start = { name: 'one', ttlMs: MINUTE_MS }
  const ready = runAtOnce(readyStart(start, { mocks: [conversicaMock], machineNow: () => 0, room }))
  open.pool.create({ name: 'one' })

  expect(room.bytes).toBeGreaterThan(0)
  expect(() => open.pool.create(ready)).toThrow('the name is taken')
  expect(room.bytes).toBe(0)
})
