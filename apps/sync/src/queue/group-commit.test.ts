import { expect, test } from 'vitest'
import type { Database } from '../database/database.ts'
import { eachDatabase } from '../testing/each-database.ts'
import { createGroupCommit } from './group-commit.ts'
import { createQueue } from './create-queue.ts'

const timing = { now: () => 0 }
const entry = (key: string) => ({ key, kind: 'message', subject: key, payload: {} })

/** Counts transactions. */
function counting(database: Database) {
  const counted = {
    transactions: 0,
    dialect: database.dialect,
    get kysely() {
      return database.kysely
    },
    transact: ((work) => {
      counted.transactions += 1
      return database.transact(work)
    }) satisfies Database['transact'],
    [Symbol.asyncDispose]: async () => undefined,
  }
  return counted
}

eachDatabase((create) => {
  test('stores what comes together by few transactions', async () => {
    await using fixture = await create()
    const database = counting(fixture.database)
    const queue = createQueue({ database, table: 'inbox', timing })
    const { add } = createGroupCommit(database, queue)

    await Promise.all(Array.from({ length: 1_500 }, (_, index) => add([entry(`m${index}`)])))

    expect((await queue.counts()).pending).toBe(1_500)
    expect(database.transactions).toBeLessThan(10)
  })

  test('tells every caller when their entries are not stored, and goes on', async () => {
    await using fixture = await create()
    const queue = createQueue({ database: fixture.database, table: 'inbox', timing })
    const { add } = createGroupCommit(fixture.database, queue)
    const broken = { ...entry('broken'), kind: null as unknown as string }

    const outcomes = await Promise.allSettled([add([broken]), add([entry('a')])])
    await add([entry('b')])

    expect(outcomes[0]?.status).toBe('rejected')
    const keys = await fixture.database.kysely.selectFrom('inbox').select('key').execute()
    // Each was told the truth about its own.
    expect(keys.some(({ key }) => key === 'a')).toBe(outcomes[1]?.status === 'fulfilled')
    expect(keys.map(({ key }) => key)).toContain('b')
  })
})
