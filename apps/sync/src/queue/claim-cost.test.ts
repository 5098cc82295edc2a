// The cost of a claim must not grow with the entries that wait or are done: the plans of SQLite, and counts of statements.
import { type CompiledQuery, type KyselyPlugin, sql } from 'kysely'
import { expect, test } from 'vitest'
import { pullMessages } from '../chat/pull-messages.ts'
import { defaultSettings } from '../app/settings.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open-database.ts'
import { createQueue } from './create-queue.ts'
import type { NewEntry } from './queue.ts'

const NOW = Date.parse('2026-03-02T12:00:00Z')

/** A database that notes every statement that is sent through it. */
async function openWatched() {
  const database = await openDatabase({ url: 'sqlite::memory:' })
  const plain = database.kysely
  const sent: CompiledQuery[] = []
  const watch: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      sent.push(plain.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const kysely = plain.withPlugin(watch)
  const watched: Database = {
    ...database,
    kysely,
    transact: (work) => kysely.transaction().execute(work),
  }
  async function planOf({ sql: text, parameters }: CompiledQuery): Promise<readonly string[]> {
    const query = { sql: `explain query plan ${text}`, parameters }
    const { rows } = await plain.executeQuery<{ readonly detail: string }>({
      ...sql`select 1`.compile(plain),
      ...query,
    })
    return rows.map(({ detail }) => detail)
  }
  return {
    database: watched,
    queue: createQueue({ database: watched, table: 'inbox', timing: { now: () => NOW } }),
    /** The statements of a piece of work. */
    async during(work: () => Promise<unknown>): Promise<readonly CompiledQuery[]> {
      sent.length = 0
      await work()
      return [...sent]
    },
    /** Every step of their plans. */
    plansOf: async (queries: readonly CompiledQuery[]) =>
      (await Promise.all(queries.map(planOf))).flat(),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

const entries = (count: number, subjects: number): readonly NewEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `k${index}`,
    kind: 'note',
    subject: `s${index % subjects}`,
    payload: index,
  }))

test.each([
  ['one subject', 1],
  ['a subject each', Number.MAX_SAFE_INTEGER],
])(
  'takes as many statements for each of many entries as for each of few, of %s',
  async (_, subjects) => {
    const counts: number[] = []
    for (const count of [10, 200]) {
      await using watched = await openWatched()
      const { queue, database, during } = watched
      await database.transact((transaction) => queue.add(transaction, entries(count, subjects)))
      const sent = await during(async () => {
        for (let left = count; left > 0; left -= 1) {
          const [claimed] = await queue.claim({ limit: 1, leaseMs: 1_000 })
          if (claimed === undefined) throw new Error(`${left} entries were not due.`)
          await database.transact((transaction) =>
            queue.settle(transaction, claimed, { status: 'done' }),
          )
        }
      })
      expect(await queue.counts()).toMatchObject({ done: count, pending: 0 })
      counts.push(sent.length / count)
    }

    const [few, many] = counts
    expect(few).toBeGreaterThan(0)
    expect(many).toBe(few)
  },
)

test('claims, settles, adds and purges by an index, and sorts nothing', async () => {
  await using watched = await openWatched()
  const { queue, database, during, plansOf } = watched
  const sent = await during(async () => {
    await database.transact((transaction) => queue.add(transaction, entries(20, 4)))
    const claimed = await queue.claim({ limit: 10, leaseMs: 1_000 })
    expect(claimed).toHaveLength(4)
    for (const entry of claimed)
      await database.transact((transaction) => queue.settle(transaction, entry, { status: 'done' }))
    await queue.nextDueAt()
    expect(await queue.purge({ doneBeforeMs: NOW + 1, limit: 2 })).toBe(2)
  })

  const plans = await plansOf(sent)
  expect(plans).toContainEqual(expect.stringContaining('inbox_heads_by_time'))
  expect(plans).toContainEqual(expect.stringContaining('inbox_open'))
  expect(plans).toContainEqual(expect.stringContaining('inbox_done'))
  const readsAll = plans.filter((step) =>
    /SCAN (?:inbox|other)\b(?!.*USING)|TEMP B-TREE/u.test(step),
  )
  expect(readsAll).toEqual([])
})

test('finds unread interactions by an index that holds no others', async () => {
  await using watched = await openWatched()
  const { database, during, plansOf } = watched
  const sent = await during(() =>
    pullMessages(
      {
        position: undefined,
        signal: new AbortController().signal,
        commit: () => Promise.reject(new Error('There is nothing to store.')),
      },
      {
        database,
        settings: defaultSettings,
        clients: { chat: unused('chat') },
      },
    ),
  )

  // They are counted, for the progress, and looked up.
  expect(await plansOf(sent)).toEqual([
    'SCAN interaction USING INDEX interaction_unread',
    'SEARCH interaction USING INDEX interaction_unread (protocol>?)',
  ])
})

/** Stands for a client that must not be asked for anything. */
function unused<Client extends object>(name: string): Client {
  return new Proxy({} as Client, {
    get: () => {
      throw new Error(`${name} was used.`)
    },
  })
}
