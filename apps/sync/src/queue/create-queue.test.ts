import { expect, test } from 'vitest'
import type { Database } from '../database/database.ts'
import { eachDatabase } from '../testing/each-database.ts'
import { createQueue } from './create-queue.ts'
import { LostClaimError } from './lost-claim-error.ts'
import type { NewEntry, Queue, Settlement } from './queue.ts'

const LEASE = { limit: 10, leaseMs: 1_000 }

const entry = (key: string, subject = key): NewEntry => ({
  key,
  kind: 'note',
  subject,
  payload: { key },
})

function setUp(database: Database) {
  let nowMs = Date.parse('2026-03-02T12:00:00Z')
  const queue = createQueue({ database, table: 'outbox', timing: { now: () => nowMs } })
  return {
    queue,
    pass: (ms: number) => void (nowMs += ms),
    now: () => nowMs,
    add: (...entries: readonly NewEntry[]) =>
      database.transact((transaction) => queue.add(transaction, entries)),
    settle: (claimed: Parameters<Queue['settle']>[1], settlement: Settlement) =>
      database.transact((transaction) => queue.settle(transaction, claimed, settlement)),
    async claimOne() {
      const [claimed] = await queue.claim({ ...LEASE, limit: 1 })
      if (claimed === undefined) throw new Error('Nothing was due.')
      return claimed
    },
    claimKeys: async () => (await queue.claim(LEASE)).map(({ key }) => key),
  }
}

eachDatabase((create) => {
  test('claims what was added, in order, once', async () => {
    await using fixture = await create()
    const { add, claimKeys } = setUp(fixture.database)

    await add(entry('a'), entry('b'))
    await add(entry('c'))

    expect(await claimKeys()).toEqual(['a', 'b', 'c'])
    expect(await claimKeys()).toEqual([])
  })

  test('takes a known key once, in one call and in several', async () => {
    await using fixture = await create()
    const { queue, add, settle, claimOne } = setUp(fixture.database)

    expect(await add(entry('a'), entry('a'))).toBe(1)
    expect(await add(entry('a'))).toBe(0)
    await settle(await claimOne(), { status: 'done' })
    expect(await add(entry('a'), entry('b'))).toBe(1)

    expect(await queue.counts()).toEqual({ pending: 1, working: 0, unknown: 0, done: 1, dead: 0 })
  })

  test('adds nothing where the transaction fails', async () => {
    await using fixture = await create()
    const { queue, claimKeys } = setUp(fixture.database)

    const failed = fixture.database.transact(async (transaction) => {
      await queue.add(transaction, [entry('a')])
      throw new Error('power cut')
    })

    await expect(failed).rejects.toThrow('power cut')
    expect(await claimKeys()).toEqual([])
  })

  test('hands out the entries of a subject one after another', async () => {
    await using fixture = await create()
    const { add, settle, claimKeys, queue } = setUp(fixture.database)
    await add(entry('a1', 'a'), entry('a2', 'a'), entry('b1', 'b'))

    const [first] = await queue.claim(LEASE)
    expect(first?.key).toBe('a1')
    expect(await claimKeys()).toEqual([])
    if (first !== undefined) await settle(first, { status: 'done' })

    expect(await claimKeys()).toEqual(['a2'])
  })

  test('keeps the order of a subject while its head waits, and goes on when it is dead', async () => {
    await using fixture = await create()
    const { add, settle, claimKeys, claimOne, pass } = setUp(fixture.database)
    await add(entry('a1', 'a'), entry('a2', 'a'))

    await settle(await claimOne(), { status: 'pending', retryAfterMs: 500, error: 'busy' })
    expect(await claimKeys()).toEqual([])
    pass(500)
    await settle(await claimOne(), { status: 'dead', error: 'refused' })

    expect(await claimKeys()).toEqual(['a2'])
  })

  test('counts attempts, and tells when an earlier one may have been carried out', async () => {
    await using fixture = await create()
    const { add, settle, claimOne, pass } = setUp(fixture.database)
    await add(entry('a'))

    const first = await claimOne()
    expect(first).toMatchObject({ attempts: 1, isUncertain: false, payload: { key: 'a' } })
    await settle(first, { status: 'pending', retryAfterMs: 0, error: 'busy' })
    const second = await claimOne()
    expect(second).toMatchObject({ attempts: 2, isUncertain: false })
    await settle(second, { status: 'unknown', retryAfterMs: 0, error: 'no answer' })
    const third = await claimOne()
    expect(third).toMatchObject({ attempts: 3, isUncertain: true })
    pass(LEASE.leaseMs)
    expect(await claimOne()).toMatchObject({ attempts: 4, isUncertain: true })
  })

  test('gives an entry to another when the lease has run out, and refuses the first', async () => {
    await using fixture = await create()
    const { queue, add, settle, claimOne, claimKeys, pass } = setUp(fixture.database)
    await add(entry('a'))

    const slow = await claimOne()
    pass(LEASE.leaseMs - 1)
    expect(await claimKeys()).toEqual([])
    pass(1)
    const quick = await claimOne()
    expect(quick.epoch).toBeGreaterThan(slow.epoch)
    await expect(settle(slow, { status: 'done' })).rejects.toThrow(LostClaimError)
    await settle(quick, { status: 'done' })

    await expect(settle(quick, { status: 'done' })).rejects.toThrow(LostClaimError)
    expect(await queue.counts()).toMatchObject({ done: 1, working: 0 })
  })

  test('takes the end of an entry whose lease ran out unnoticed', async () => {
    await using fixture = await create()
    const { queue, add, settle, claimOne, pass } = setUp(fixture.database)
    await add(entry('a'))

    const claimed = await claimOne()
    pass(LEASE.leaseMs * 2)
    await settle(claimed, { status: 'done' })

    expect(await queue.counts()).toMatchObject({ done: 1 })
  })

  test('says when the next entry is due', async () => {
    await using fixture = await create()
    const { queue, add, settle, claimOne, now } = setUp(fixture.database)
    expect(await queue.nextDueAt()).toBeUndefined()
    await add(entry('a'))
    expect(await queue.nextDueAt()).toBe(now())

    const claimed = await claimOne()
    expect(await queue.nextDueAt()).toBe(now() + LEASE.leaseMs)
    await settle(claimed, { status: 'pending', retryAfterMs: 70, error: 'busy' })
    expect(await queue.nextDueAt()).toBe(now() + 70)
    expect(await queue.claim(LEASE)).toEqual([])
  })

  test('brings dead letters back in their place, as uncertain ones', async () => {
    await using fixture = await create()
    const { queue, add, settle, claimOne, claimKeys } = setUp(fixture.database)
    await add(entry('a1', 'a'), entry('a2', 'a'), entry('a3', 'a'))
    await settle(await claimOne(), { status: 'dead', error: 'refused' })
    const second = await claimOne()

    const retried = await fixture.database.transact((transaction) => queue.retryDead(transaction))
    expect(retried).toBe(1)
    // The second is being worked on: its senior waits for it.
    expect(await claimKeys()).toEqual([])
    await settle(second, { status: 'pending', retryAfterMs: 0, error: 'busy' })
    await settle(await claimOne(), { status: 'done' })

    expect(await claimOne()).toMatchObject({ key: 'a1', attempts: 1, isUncertain: true })
    expect(await claimKeys()).toEqual([])
  })

  test('deletes what was done before an instant, the oldest first, and nothing else', async () => {
    await using fixture = await create()
    const { queue, add, settle, claimOne, claimKeys, pass, now } = setUp(fixture.database)
    await add(entry('dead'), entry('old'), entry('older'), entry('new'), entry('open'))
    await settle(await claimOne(), { status: 'dead', error: 'refused' })
    await settle(await claimOne(), { status: 'done' })
    await settle(await claimOne(), { status: 'done' })
    pass(1)
    await settle(await claimOne(), { status: 'done' })

    expect(await queue.purge({ doneBeforeMs: now() - 1, limit: 9 })).toBe(0)
    expect(await queue.purge({ doneBeforeMs: now(), limit: 1 })).toBe(1)
    expect(await queue.purge({ doneBeforeMs: now(), limit: 9 })).toBe(1)
    expect(await queue.counts()).toEqual({ pending: 1, working: 0, unknown: 0, done: 1, dead: 1 })

    // What is deleted is forgotten: its key counts as new.
    expect(await add(entry('old'), entry('new'))).toBe(1)
    expect(await claimKeys()).toEqual(['open', 'old'])
  })
})
