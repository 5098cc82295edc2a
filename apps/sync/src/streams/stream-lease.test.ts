import { expect, test } from 'vitest'
import { eachDatabase } from '../testing/each-database.ts'
import { acquireStream, LostStreamError, releaseStream, saveCheckpoint } from './stream-lease.ts'

const NAME = 'chat-history'
const LEASE_MS = 1_000
const at = (nowMs: number) => ({ nowMs, vendorNowMs: nowMs, leaseMs: LEASE_MS })

eachDatabase((create) => {
  async function acquire(database: Parameters<typeof acquireStream>[0], nowMs: number) {
    const lease = await acquireStream<{ readonly page: number }>(database, NAME, at(nowMs))
    if ('refused' in lease) throw new Error(`refused: ${lease.refused}`)
    return lease
  }

  test('goes on from the last checkpoint', async () => {
    await using fixture = await create()
    const { database } = fixture
    const lease = await acquire(database, 0)
    expect(lease.position).toBeUndefined()

    await database.transact((transaction) =>
      saveCheckpoint(transaction, lease, { position: { page: 2 }, ...at(1) }),
    )
    await releaseStream(database, lease)

    expect((await acquire(database, 2)).position).toEqual({ page: 2 })
  })

  test('is held by one owner, until the lease runs out', async () => {
    await using fixture = await create()
    const { database } = fixture
    await acquire(database, 0)

    expect(await acquireStream(database, NAME, at(LEASE_MS - 1))).toMatchObject({ refused: 'busy' })
    expect((await acquire(database, LEASE_MS)).epoch).toBe(2)
  })

  test('a checkpoint holds the lease for longer', async () => {
    await using fixture = await create()
    const { database } = fixture
    const lease = await acquire(database, 0)

    await database.transact((transaction) =>
      saveCheckpoint(transaction, lease, { position: null, ...at(900) }),
    )

    expect(await acquireStream(database, NAME, at(1_500))).toMatchObject({ refused: 'busy' })
  })

  test('an owner who was taken for dead writes nothing more', async () => {
    await using fixture = await create()
    const { database } = fixture
    const late = await acquire(database, 0)
    const owner = await acquire(database, LEASE_MS)

    const write = database.transact(async (transaction) => {
      await transaction.insertInto('setting').values({ name: 'x', value: 'y' }).execute()
      await saveCheckpoint(transaction, late, { position: { page: 9 }, ...at(LEASE_MS) })
    })
    await expect(write).rejects.toBeInstanceOf(LostStreamError)
    await releaseStream(database, late)

    expect(await database.kysely.selectFrom('setting').selectAll().execute()).toEqual([])
    expect(await acquireStream(database, NAME, at(LEASE_MS + 1))).toMatchObject({ refused: 'busy' })
    await releaseStream(database, owner)
    expect((await acquire(database, LEASE_MS + 2)).position).toBeUndefined()
  })

  test('stays stopped with its reason', async () => {
    await using fixture = await create()
    const { database } = fixture
    await releaseStream(database, await acquire(database, 0), 'the token is not valid')

    expect(await acquireStream(database, NAME, at(5_000))).toEqual({
      refused: 'stopped',
      reason: 'the token is not valid',
    })
  })
})
