// The laws of a store, which all of its implementations keep.
import { expect, test } from 'vitest'
import type { Batch, Claim } from './cluster-tables.ts'
import { LeaseLostError } from './store-error.ts'
import { eachCluster } from './testing/each-cluster.ts'
import { addresses, append, make, requestsIn, take } from './testing/leases.ts'
import type { TestCluster } from './testing/memory-cluster.ts'

async function openNodes(cluster: TestCluster) {
  const [first, second] = [cluster.open(), cluster.open()]
  return { first: await first.join(addresses), second: await second.join(addresses) }
}

const batchOf = (claim: Claim, seq: number, ...texts: readonly string[]): Batch => ({
  claim,
  seq,
  texts,
})

async function rowsOf({ tables }: TestCluster, claim: Claim): Promise<readonly string[]> {
  const rows: string[] = []
  for await (const page of tables.read(claim))
    rows.push(...page.map(({ seq, text }) => `${seq} ${text}`))
  return rows
}

/** Makes a sandbox, whose owner is a node of its own. */
async function claimOf({ tables }: TestCluster, sandbox = 'a'): Promise<Claim> {
  const node = await tables.join(addresses, 60_000)
  const claim = await tables.create(sandbox, node)
  if (claim === undefined) throw new Error(`${sandbox} is there already`)
  return claim
}

eachCluster((create) => {
  test('a sandbox has one owner, who writes and frees it', async () => {
    await using cluster = await create()
    const { first, second } = await openNodes(cluster)
    const lease = await make(first, 'a', 60_000)

    expect(await second.create('a')).toBeUndefined()
    expect(await second.acquire('a')).toBeUndefined()
    expect(await second.acquire('b')).toBeUndefined()
    expect(await first.acquire('a')).toBe(lease)
    const owner = { id: first.id, addresses }
    expect(await second.find('a')).toEqual({ sandbox: 'a', owner, ttlMs: 60_000 })
    expect(await second.find('b')).toBeUndefined()
    await append(lease, 1)
    await append(lease, 2)
    await lease.release()
    expect(await second.list()).toEqual([{ sandbox: 'a', ttlMs: 60_000 }])
    const next = await take(second, 'a')

    expect(next.epoch).toBeGreaterThan(lease.epoch)
    await expect(append(next, 3)).rejects.toThrow('before it was read')
    expect(await requestsIn(next)).toBe(2)
    await expect(append(lease, 3)).rejects.toThrow(LeaseLostError)
    await append(next, 4)
    expect(await requestsIn(next)).toBe(4)
  })

  test('a lease of former times does not touch the one that its node has now', async () => {
    await using cluster = await create()
    const { first } = await openNodes(cluster)
    const lease = await make(first, 'a')
    await lease.release()
    const next = await take(first, 'a')
    await next.read()

    await expect(append(lease, 1)).rejects.toThrow(LeaseLostError)

    expect(await first.acquire('a')).toBe(next)
    await append(next, 2)
    expect(await requestsIn(next)).toBe(2)
  })

  test('a node that is late loses the sandboxes that others take, and itself', async () => {
    await using cluster = await create()
    const { tables } = cluster
    const claim = await claimOf(cluster)
    const { first, second } = await openNodes(cluster)

    expect(await first.acquire('a')).toBeUndefined()
    await cluster.makeLate(claim.node)
    expect(await first.find('a')).toEqual({ sandbox: 'a' })
    expect((await first.nodes()).map(({ id }) => id).sort()).toEqual([first.id, second.id].sort())
    await take(first, 'a')

    expect(await second.acquire('a')).toBeUndefined()
    expect(await tables.append([batchOf(claim, 1, 'late')])).toEqual(new Set())
    expect(await tables.checkpoint(batchOf(claim, 1, 'late'))).toBe(false)
    expect(await tables.renew(claim.node, 60_000, 1)).toBe(false)
    const free = await make(first, 'b')
    await free.release()
    expect(await tables.acquire('b', claim.node)).toBeUndefined()
    await expect(rowsOf(cluster, claim)).rejects.toThrow(LeaseLostError)
  })

  test('a node that is late and heard of again keeps what nobody took', async () => {
    await using cluster = await create()
    const { tables } = cluster
    const claim = await claimOf(cluster)
    const { first } = await openNodes(cluster)

    await cluster.makeLate(claim.node)
    expect(await tables.append([batchOf(claim, 1, 'late')])).toEqual(new Set([claim.epoch]))
    expect(await tables.renew(claim.node, 60_000, 2)).toBe(true)
    // A copy of an earlier beat comes late: its shorter time must not hold.
    expect(await tables.renew(claim.node, -1, 1)).toBe(false)

    expect(await first.acquire('a')).toBeUndefined()
    expect(await rowsOf(cluster, claim)).toEqual(['1 late'])
  })

  test('a node that was late itself gives others time to come back', async () => {
    await using cluster = await create()
    const { tables } = cluster
    const claim = await claimOf(cluster)
    const patient = await tables.join(addresses, 60_000)
    const hasty = await tables.join(addresses, 1)

    await cluster.makeLate(claim.node)
    for (const taker of [patient, hasty]) {
      await cluster.makeLate(taker)
      expect(await tables.acquire('a', taker)).toBeUndefined()
      await tables.renew(taker, 60_000, 1)
    }
    expect(await tables.acquire('a', patient)).toBeUndefined()
    expect(await tables.append([batchOf(claim, 1, 'late')])).toEqual(new Set([claim.epoch]))

    const epochTaken = async () => (await tables.acquire('a', hasty))?.epoch
    await expect.poll(epochTaken).toBeGreaterThan(claim.epoch)
  })

  test('a sandbox that was removed is gone, and one of the same name begins empty', async () => {
    await using cluster = await create()
    const { first, second } = await openNodes(cluster)
    const lease = await make(first, 'a')
    await append(lease, 1)

    await lease.remove()
    expect(await second.find('a')).toBeUndefined()
    const other = await make(second, 'a')

    await expect(append(lease, 2)).rejects.toThrow(LeaseLostError)
    await lease.release().catch(() => undefined)
    expect(other.epoch).toBeGreaterThan(lease.epoch)
    expect(await requestsIn(other)).toBeUndefined()
    expect(await second.list()).toEqual([{ sandbox: 'a', owner: { id: second.id, addresses } }])
  })

  test('an owner that did not hear that it has made or taken a sandbox does so once more', async () => {
    await using cluster = await create()
    const { tables } = cluster
    const claim = await claimOf(cluster)

    const again = await tables.create('a', claim.node)
    expect(again?.node).toBe(claim.node)
    const taken = await tables.acquire('a', claim.node)
    expect(taken?.epoch).toBeGreaterThan(claim.epoch)
    expect(await tables.create('a', claim.node)).toBeUndefined()
    expect(await tables.append([batchOf(claim, 1, 'old')])).toEqual(new Set())
  })

  test('what is tried again is written once, also when a checkpoint has replaced it meanwhile', async () => {
    await using cluster = await create()
    const { tables } = cluster
    const claim = await claimOf(cluster)
    const [first, second] = [batchOf(claim, 1, 'one', 'more'), batchOf(claim, 2, 'two')]

    await tables.append([first])
    await tables.append([first, second])
    expect(await rowsOf(cluster, claim)).toEqual(['1 one', '1 more', '2 two'])

    const whole = batchOf(claim, 2, 'w', 'h', 'o', 'l', 'e')
    expect(await tables.checkpoint(whole)).toBe(true)
    await tables.append([first, second, batchOf(claim, 3, 'three')])
    const rows = ['2 w', '2 h', '2 o', '2 l', '2 e', '3 three']
    expect(await rowsOf(cluster, claim)).toEqual(rows)
    expect(await tables.checkpoint(whole)).toBe(true)
    expect(await rowsOf(cluster, claim)).toEqual(rows)
  })

  test('batches of many sandboxes go together, and only those of a lost claim are not written', async () => {
    await using cluster = await create()
    const { tables } = cluster
    const kept = await claimOf(cluster, 'a')
    const lost = (await tables.create('b', kept.node)) ?? kept
    const foreign = await claimOf(cluster, 'c')
    await tables.release(lost)

    const held = await tables.append([
      batchOf(lost, 1, 'x'),
      batchOf(kept, 1, 'one'),
      batchOf({ ...foreign, node: kept.node }, 1, 'x'),
      batchOf(kept, 2, 'two'),
    ])

    expect(held).toEqual(new Set([kept.epoch]))
    expect(await rowsOf(cluster, kept)).toEqual(['1 one', '2 two'])
    expect(await rowsOf(cluster, foreign)).toEqual([])
  })

  test('a log that grows begins anew, and goes on', async () => {
    await using cluster = await create()
    const node = await cluster.open({ lengthMax: 2_000 }).join(addresses)
    const lease = await make(node, 'a')

    for (let count = 1; count <= 200; count += 1) await append(lease, count)
    await lease.release()
    const next = await take(node, 'a')

    expect(await requestsIn(next)).toBe(200)
    const { epoch } = next
    const rows = await rowsOf(cluster, { sandbox: 'a', node: node.id, epoch })
    expect(rows.length).toBeLessThan(60)
  })

  test('a change of many megabytes is written as a whole, and read in parts', async () => {
    await using cluster = await create()
    const { tables } = cluster
    const claim = await claimOf(cluster)
    const texts = Array.from({ length: 30 }, (_, index) => `${index}:${'é'.repeat(150_000)}`)

    await tables.append([batchOf(claim, 1, ...texts)])
    expect(await rowsOf(cluster, claim)).toEqual(texts.map((text) => `1 ${text}`))
    for await (const page of tables.read(claim)) {
      const lengths = page.map(({ text }) => text.length)
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(3_000_000)
    }

    await tables.checkpoint(batchOf(claim, 1, ...texts.toReversed()))
    expect((await rowsOf(cluster, claim))[0]?.slice(0, 5)).toBe('1 29:')
    await tables.release(claim)
    expect(await tables.append([batchOf(claim, 2, ...texts)])).toEqual(new Set())
  })

  test('a node says that it drains, and frees everything when it leaves', async () => {
    await using cluster = await create()
    const { first, second } = await openNodes(cluster)
    await make(first, 'a')
    await make(first, 'b')

    await first.drain()
    const nodes = await second.nodes()
    expect(nodes.find(({ id }) => id === first.id)).toEqual({
      id: first.id,
      addresses,
      sandboxes: 2,
      isDraining: true,
    })
    await first.leave()

    expect((await second.nodes()).map(({ id }) => id)).toEqual([second.id])
    expect(await second.list()).toEqual([{ sandbox: 'a' }, { sandbox: 'b' }])
    await take(second, 'a')
    expect(await second.nodes()).toMatchObject([{ sandboxes: 1, isDraining: false }])
  })

  test('of many nodes that take a sandbox at once, one gets it', async () => {
    await using cluster = await create()
    const claim = await claimOf(cluster)
    const nodes = await Promise.all(Array.from({ length: 6 }, () => cluster.open().join(addresses)))
    await cluster.makeLate(claim.node)

    const leases = await Promise.all(nodes.map((node) => node.acquire('a')))

    expect(leases.filter((lease) => lease !== undefined)).toHaveLength(1)
  })
})
