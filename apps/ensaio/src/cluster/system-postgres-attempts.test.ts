// Statements that break in the midst, are tried again, or come between each other.
import { onPostgresServer } from '@ensaio/test-config/on-postgres-server'
import { expect, test } from 'vitest'
import type { LogEntry } from '@ensaio/mock-kit/log'
import type { Lease } from './cluster-store.ts'
import { StoreError } from './store-error.ts'
import { connectPostgres } from './system-postgres-connection.ts'
import { createPostgresTables } from './system-postgres-tables.ts'
import { openBoth } from './testing/disturbed-store.ts'
import { append, make, requestsIn, take } from './testing/leases.ts'

onPostgresServer((serverUrl) => {
  test('what the server has written and could not confirm is written once', async () => {
    await using both = await openBoth(serverUrl)
    const { proxy, node, other, cluster, warnings } = both
    const made = proxy.cutAfter('INSERT INTO ensaio.sandboxes')
    const lease = await make(node, 'a')
    await made

    for (const count of [1, 2, 3]) {
      const cut = proxy.cutAfter('append')
      await Promise.all([append(lease, count * 10), append(lease, count * 10 + 1)])
      await cut
    }
    await append(lease, 40)

    expect(await requestsIn(lease)).toBe(40)
    const [{ rows } = {}] = await cluster.database.run('SELECT count(*) AS rows FROM ensaio.log')
    expect(rows).toBe('7')
    expect(warnings.filter((text) => text.includes('write changes'))).toHaveLength(3)
    const released = proxy.cutAfter('SET owner = NULL')
    await lease.release()
    await released
    const taken = proxy.cutAfter('SET owner = $2')
    const again = await take(node, 'a')
    await taken
    expect(await requestsIn(again)).toBe(40)
    await append(again, 50)
    const removed = proxy.cutAfter('COMMIT')
    await again.remove()
    await removed
    expect(await other.list()).toEqual([])
    expect(await cluster.database.run('SELECT FROM ensaio.log')).toEqual([])
  })

  test('a checkpoint whose end is not heard of, or that comes too late, leaves the log whole', async () => {
    await using both = await openBoth(serverUrl)
    const { proxy, node, cluster } = both
    const lease = await make(node, 'a')
    const connection = connectPostgres(proxy.url)
    const tables = createPostgresTables(connection)
    const claim = { sandbox: 'a', node: node.id, epoch: lease.epoch }
    const text = (requests: number): string =>
      JSON.stringify({ kind: 'state', state: { requests } } satisfies LogEntry)
    await append(lease, 1)
    await append(lease, 2)

    const checkpoint = { claim, seq: 2, texts: [text(2), text(2)] }
    const cut = proxy.cutAfter('COMMIT')
    await expect(tables.checkpoint(checkpoint)).rejects.toThrow(StoreError)
    await cut
    expect(await tables.checkpoint(checkpoint)).toBe(true)
    await append(lease, 3)
    await lease.release()
    const next = await take(node, 'a')
    expect(await tables.checkpoint({ claim, seq: 3, texts: [text(99)] })).toBe(false)

    expect(await requestsIn(next)).toBe(3)
    const rows = await cluster.database.run('SELECT seq, part FROM ensaio.log ORDER BY seq, part')
    expect(rows.map(({ seq, part }) => `${String(seq)}.${String(part)}`)).toEqual([
      '2.0',
      '2.1',
      '3.0',
    ])
    await connection.close()
  })

  test('a sandbox that is taken in the midst of a checkpoint keeps what was there', async () => {
    await using both = await openBoth(serverUrl)
    const { node, other, cluster } = both
    const lease = await make(node, 'a')
    await append(lease, 1)
    await append(lease, 2)
    const connection = connectPostgres(cluster.database.url)
    const tables = createPostgresTables({
      ...connection,
      transact: (what, work) =>
        connection.transact(what, (run) =>
          work(async (statement) => {
            const rows = await run(statement)
            if (statement.text.startsWith('DELETE')) await takeFrom(node.id)
            return rows
          }),
        ),
    })
    let next: Lease | undefined
    const takeFrom = async (owner: string): Promise<void> => {
      await cluster.makeLate(owner)
      next = await take(other, 'a')
    }
    const claim = { sandbox: 'a', node: node.id, epoch: lease.epoch }

    expect(await tables.checkpoint({ claim, seq: 2, texts: ['{"kind":"state"}'] })).toBe(false)

    expect(next && (await requestsIn(next))).toBe(2)
    await connection.close()
  })

  test('a node that is renewed while another is about to take its place keeps it', async () => {
    await using both = await openBoth(serverUrl)
    const { node, other, cluster } = both
    const lease = await make(node, 'a')
    const connection = connectPostgres(cluster.database.url)
    const tables = createPostgresTables({
      ...connection,
      run: async (statement) => {
        const rows = await connection.run(statement)
        if (statement.text.startsWith('SELECT')) await cluster.tables.renew(node.id, 60_000, 1)
        return rows
      },
    })

    await cluster.makeLate(node.id)
    expect(await tables.acquire('a', other.id)).toBeUndefined()

    await append(lease, 1)
    expect(await requestsIn(lease)).toBe(1)
    await connection.close()
  })

  test.each([
    ['its disk is full', "RAISE EXCEPTION USING ERRCODE = '53100'"],
    [
      'lacks a right: permission denied',
      "RAISE EXCEPTION 'permission denied' USING ERRCODE = '42501'",
    ],
  ])(
    'a change that the server refuses is written once it does not any more: %s',
    async (why, raise) => {
      await using both = await openBoth(serverUrl)
      const { node, cluster, warnings } = both
      const { run } = cluster.database
      const lease = await make(node, 'a')
      await run(
        `CREATE OR REPLACE FUNCTION ensaio.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${raise}; END $$`,
      )
      await run(
        'CREATE TRIGGER refuse BEFORE INSERT ON ensaio.log FOR EACH ROW EXECUTE FUNCTION ensaio.refuse()',
      )

      const written = append(lease, 1)
      await expect.poll(() => warnings.join()).toContain(why)
      await run('DROP TRIGGER refuse ON ensaio.log')
      await written

      expect(await requestsIn(lease)).toBe(1)
      expect(warnings.at(-1)).toBe('The store of the cluster works again.')
    },
  )
})
