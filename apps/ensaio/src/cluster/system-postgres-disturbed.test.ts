// A store whose connections break, whose server restarts, and whose owners are paused.
import { onPostgresServer } from '@ensaio/test-config/on-postgres-server'
import { startPostgresServer } from '@ensaio/test-config/postgres-server'
import { expect, test, vi } from 'vitest'
import { LeaseLostError, StoreError } from './store-error.ts'
import { connectPostgres } from './system-postgres-connection.ts'
import { openBoth } from './testing/disturbed-store.ts'
import { addresses, append, make, requestsIn, takeOnceFree } from './testing/leases.ts'
import { createPostgresCluster } from './testing/system-postgres-cluster.ts'

/** Short enough for a test to wait for it. */
const TTL_MS = 400

onPostgresServer((serverUrl) => {
  test('a node that loses its connection is not valid in time, and goes on with it', async () => {
    await using both = await openBoth(serverUrl, TTL_MS)
    const { proxy, node, other, warnings } = both
    const lease = await make(node, 'a')
    const lost = vi.fn<() => void>()
    node.onLost(lost)

    proxy.cut()
    const written = append(lease, 1)
    await expect.poll(node.isValid).toBe(false)
    expect(await other.find('a')).toMatchObject({ sandbox: 'a' })
    proxy.restore()
    await written
    await expect.poll(node.isValid).toBe(true)

    expect(lost).not.toHaveBeenCalled()
    expect(await requestsIn(lease)).toBe(1)
    expect(await other.acquire('a')).toBeUndefined()
    expect(warnings.at(-1)).toBe('The store of the cluster works again.')
  })

  test('a node that hears nothing from the store loses its sandboxes to others, and learns of it', async () => {
    await using both = await openBoth(serverUrl, TTL_MS)
    const { proxy, node, other } = both
    const lease = await make(node, 'a')
    const lost = vi.fn<() => void>()
    node.onLost(lost)

    proxy.hold()
    const unsaid = append(lease, 1).catch((error: unknown) => error)
    const next = await takeOnceFree(other, 'a')
    expect(node.isValid()).toBe(false)
    expect(await requestsIn(next)).toBeUndefined()
    const found = await node.find('a').catch((error: unknown) => error)
    expect(found).toBeInstanceOf(StoreError)
    proxy.cut()
    proxy.restore()

    expect(await unsaid).toBeInstanceOf(LeaseLostError)
    await expect.poll(() => lost.mock.calls.length).toBe(1)
    expect(await requestsIn(next)).toBeUndefined()
  })

  test('an owner that is paused is never valid once another could have taken its sandbox', async () => {
    await using cluster = await createPostgresCluster(serverUrl)
    const paused = await cluster
      .open({ ttlMs: TTL_MS, timers: { after: () => () => undefined } })
      .join(addresses)
    const lease = await make(paused, 'a')
    await append(lease, 1)
    const other = await cluster.open({ ttlMs: TTL_MS }).join(addresses)

    const next = await takeOnceFree(other, 'a')

    expect(paused.isValid()).toBe(false)
    expect(await requestsIn(next)).toBe(1)
    await expect(append(lease, 2)).rejects.toThrow(LeaseLostError)
    await append(next, 3)
    expect(await requestsIn(next)).toBe(3)
  })

  test('a transaction of a process that is paused does not keep a sandbox from its next owner', async () => {
    await using cluster = await createPostgresCluster(serverUrl)
    const [first, second] = [
      await cluster.open().join(addresses),
      await cluster.open().join(addresses),
    ]
    await make(first, 'a')
    const connection = connectPostgres(cluster.database.url)
    const { promise: woken, resolve: wake } = Promise.withResolvers<true>()
    const { promise: locked, resolve: tellLocked } = Promise.withResolvers<void>()
    const transaction = connection
      .transact('write a checkpoint', async (run) => {
        await run({ what: 'lock', text: 'UPDATE ensaio.sandboxes SET checkpoint = 1' })
        tellLocked()
        return woken
      })
      .catch((error: unknown) => error)
    await locked
    await cluster.makeLate(first.id)

    const next = await takeOnceFree(second, 'a')
    wake(true)

    expect(await transaction).toBeInstanceOf(StoreError)
    await append(await reread(next), 1)
    await connection.close()
  })

  test('a restart of the server loses nothing, and no node takes another for dead by it', async () => {
    await using server = await startPostgresServer()
    if (server === undefined) throw new Error('there was a server just now')
    await using cluster = await createPostgresCluster(server.url)
    const ttlMs = 1_000
    const [first, second] = [
      await cluster.open({ ttlMs }).join(addresses),
      await cluster.open({ ttlMs }).join(addresses),
    ]
    const lease = await make(first, 'a')
    const lost = vi.fn<() => void>()
    first.onLost(lost)
    await append(lease, 1)

    await server.stop()
    const written = append(lease, 2)
    await expect.poll(first.isValid).toBe(false)
    await server.start()
    expect(await second.acquire('a')).toBeUndefined()
    await written
    await expect.poll(first.isValid).toBe(true)

    expect(lost).not.toHaveBeenCalled()
    expect(await requestsIn(lease)).toBe(2)
  })
})

/** Reads a log, so that it can be written to. */
async function reread<Content extends { read(): Promise<unknown> }>(
  lease: Content,
): Promise<Content> {
  await lease.read()
  return lease
}
