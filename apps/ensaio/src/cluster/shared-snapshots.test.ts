import { expect, test } from 'vitest'
import { eachCluster } from './testing/each-cluster.ts'
import { addresses } from './testing/leases.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const OTHER_ID = '00000000-0000-4000-8000-000000000002'

eachCluster((create) => {
  test('a snapshot is written once, by the owner of its sandbox, and read by all', async () => {
    await using cluster = await create()
    const { tables } = cluster
    const owner = await tables.join(addresses, 60_000)
    const claim = (await tables.create('a', owner)) ?? { sandbox: 'a', node: owner, epoch: 0 }
    const first = await cluster.open().join(addresses)
    const second = await cluster.open().join(addresses)
    const row = { name: 'before', id: ID, head: '{"a":1}', length: 9 }
    const texts = Array.from({ length: 40 }, (_, part) => `${part}:${'é'.repeat(100_000)}`)

    expect(await tables.addSnapshot(row, texts, { ...claim, epoch: claim.epoch + 1 })).toBe(false)
    expect(await second.snapshots.list()).toEqual([])
    expect(await tables.addSnapshot(row, texts, claim)).toBe(true)
    expect(await tables.addSnapshot(row, texts, claim)).toBe(true) // its answer was lost
    expect(await tables.addSnapshot({ ...row, id: OTHER_ID }, ['x'])).toBe(false)
    const read: string[] = []
    for await (const some of tables.readSnapshot(ID)) read.push(...some)
    expect(read).toEqual(texts)
    await tables.leave(claim.node)

    expect(await first.snapshots.list()).toEqual([row])
    await second.snapshots.remove('before')
    expect(await first.snapshots.list()).toEqual([])
    expect(await first.snapshots.read(row)).toBeUndefined()
    expect(await tables.addSnapshot({ ...row, id: OTHER_ID }, ['x'])).toBe(true)
  })
})
