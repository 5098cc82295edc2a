import type { Sandbox } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { createExpiryKeeper } from './expiry-keeper.ts'
import { eachCluster } from './testing/each-cluster.ts'
import { addresses, make, take } from './testing/leases.ts'
import { createManualClocks } from './testing/manual-clocks.ts'
import { createMemoryCluster } from './testing/memory-cluster.ts'

const TTL_MS = 60_000

/** A node with a sandbox that expires, and the time that another node would find left of it. */
async function openNode() {
  const clocks = createManualClocks()
  const cluster = createMemoryCluster({ ...clocks, ttlMs: 3_600_000 })
  const membership = await cluster.open().join(addresses)
  const lease = await make(membership, 'a', TTL_MS)
  const sandbox = { name: 'a' } as Sandbox // it is told from others, and nothing else
  const expiry = { at: clocks.now() + TTL_MS }
  const keeper = createExpiryKeeper(clocks.now, () => expiry.at)
  keeper.begin(sandbox, { lease, membership }, { ttlMs: TTL_MS })
  const leftMs = async () => {
    const claim = await cluster.tables.acquire('a', membership.id)
    return claim?.leftMs
  }
  return { clocks, membership, sandbox, expiry, keeper, leftMs }
}

test('a sandbox that nobody uses expires on time, whoever owns it', async () => {
  const { clocks, membership, sandbox, keeper, leftMs } = await openNode()

  clocks.pause(40_000)
  await keeper.keep(membership, [sandbox])

  // Never early: its owner need not have told of its last use.
  expect(await leftMs()).toBe(20_000 + 3_000)
})

test('use is told of once it is worth a statement, and at the end as it is', async () => {
  const { clocks, membership, sandbox, expiry, keeper, leftMs } = await openNode()
  clocks.pause(40_000)
  expiry.at += 2_999
  await keeper.keep(membership, [sandbox])
  expiry.at += 1
  await keeper.keep(membership, [sandbox])
  expect(await leftMs()).toBe(23_000 + 3_000)
})

test('a sandbox that is handed on expires as its owner had it', async () => {
  const { clocks, sandbox, expiry, keeper, leftMs } = await openNode()
  clocks.pause(40_000)
  expiry.at += 1_000

  await keeper.handOn(sandbox)

  expect(await leftMs()).toBe(21_000)
})

eachCluster((create) => {
  test('the time after which a sandbox expires goes on, whoever owns it', async () => {
    await using cluster = await create()
    const { tables } = cluster
    const first = await cluster.open().join(addresses)
    const second = await cluster.open().join(addresses)
    const lease = await make(first, 'a', 60_000)
    const stays = await make(first, 'b')

    await first.extend(new Map([[lease, 40_000]]))
    await first.extend(new Map([[stays, 40_000]]))
    await lease.release()
    await stays.release()
    const taken = await take(second, 'a')

    expect(taken.leftMs).toBeLessThanOrEqual(40_000)
    expect(taken.leftMs).toBeGreaterThan(20_000)
    expect((await take(second, 'b')).leftMs).toBeUndefined()
    await first.extend(new Map([[lease, 1]])) // it is another one's by now
    const again = await tables.acquire('a', second.id)
    expect(again?.leftMs).toBeGreaterThan(20_000)
  })
})
