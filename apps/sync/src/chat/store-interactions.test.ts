import { expect, test } from 'vitest'
import { eachDatabase } from '../testing/each-database.ts'
import { sampleInteractionRow } from '../testing/sample-rows.ts'
import { storeInteractions } from './store-interactions.ts'
import type { InteractionRow } from './to-interaction-row.ts'

const { messages_read_for: _, ...row } = sampleInteractionRow({
  state: 'TALKING',
  state_at: '2026-03-02T12:05:00.000Z',
  messages: 1,
  is_finished: 0,
})
const ended = {
  ...row,
  state: 'ENDED',
  state_at: '2026-03-02T12:09:00.000Z',
  is_finished: 1,
} as const

eachDatabase((create) => {
  test('a newer state replaces an older one, and never the other way round', async () => {
    await using fixture = await create()
    const { database } = fixture
    const store = (...rows: InteractionRow[]) =>
      database.transact((transaction) => storeInteractions(transaction, rows))
    const read = () => database.kysely.selectFrom('interaction').selectAll().executeTakeFirst()

    await store(row)
    await store(ended)
    await store(row)

    expect(await read()).toMatchObject({ state: 'ENDED', is_finished: 1 })
  })

  test('what is added to the same state is taken over, and what was read for it is kept', async () => {
    await using fixture = await create()
    const { database } = fixture
    await database.transact(async (transaction) => {
      await storeInteractions(transaction, [ended])
      await transaction.updateTable('interaction').set({ messages_read_for: 'x' }).execute()
      await storeInteractions(transaction, [{ ...ended, mood: 'POSITIVE' }])
    })

    const stored = await database.kysely.selectFrom('interaction').selectAll().execute()
    expect(stored).toMatchObject([{ mood: 'POSITIVE', messages_read_for: 'x' }])
  })

  test('takes a page of any size', async () => {
    await using fixture = await create()
    const { database } = fixture
    const rows = Array.from({ length: 2_500 }, (_, index) => ({ ...row, protocol: `${index}` }))

    await database.transact((transaction) => storeInteractions(transaction, rows))

    const { count } = await database.kysely
      .selectFrom('interaction')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(2_500)
  })
})
