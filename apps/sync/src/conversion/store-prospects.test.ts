import type { Prospect } from '@ensaio/zenvia-conversion-client'
import type { Transaction } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { createQueue } from '../queue/create-queue.ts'
import { eachDatabase } from '../testing/each-database.ts'
import { sampleProspect as prospect } from '../testing/sample-prospect.ts'
import { readRevision } from './prospect-revision.ts'
import { markDeleted, storeProspects, type StoreProspectsOptions } from './store-prospects.ts'

const archived: Prospect = { ...prospect, status: 'archived' }
const knownAt = '2026-03-02T12:00:00.000Z'

function arrange(database: Database) {
  const outbox = createQueue({ database, table: 'outbox', timing: { now: () => 0 } })
  const rules = { outbox, since: '2026-03-01T00:00:00.000Z' }
  /** Writes with the rules, as if what is written had been asked for at the given revision. */
  const write = async <Result>(
    work: (transaction: Transaction<Schema>, options: StoreProspectsOptions) => Promise<Result>,
    revisionBefore?: number,
  ): Promise<Result> => {
    const known = revisionBefore ?? (await readRevision(database.kysely))
    return database.transact((transaction) =>
      work(transaction, { ...rules, revisionBefore: known }),
    )
  }
  return {
    store: (state: Prospect, revisionBefore?: number) =>
      write(
        (transaction, options) =>
          storeProspects(transaction, [{ prospect: state, knownAt }], options),
        revisionBefore,
      ),
    remove: (revisionBefore?: number) =>
      write(
        (transaction, options) => markDeleted(transaction, { id: 'p1', knownAt }, options),
        revisionBefore,
      ),
    status: async () =>
      (await database.kysely.selectFrom('prospect').select('status').executeTakeFirst())?.status,
    commands: async () =>
      (await database.kysely.selectFrom('outbox').select('key').orderBy('sequence').execute()).map(
        ({ key }) => key,
      ),
    lead: async () =>
      JSON.parse(
        (await database.kysely.selectFrom('conversica_lead').select('wanted').executeTakeFirst())
          ?.wanted ?? 'null',
      ) as unknown,
  }
}

eachDatabase((create) => {
  test('a prospect and the command that follows from it are written together', async () => {
    await using fixture = await create()
    const { store, commands } = arrange(fixture.database)

    await store(prospect)

    expect(await commands()).toEqual(['conversica-lead p1 1'])
  })

  test('the same state once more leads to nothing', async () => {
    await using fixture = await create()
    const { store, commands } = arrange(fixture.database)

    await store(prospect)
    await store(prospect)

    expect(await commands()).toHaveLength(1)
  })

  test('what Conversica does not hear of leads to no command', async () => {
    await using fixture = await create()
    const { store, commands } = arrange(fixture.database)

    await store(prospect)
    await store({ ...prospect, label: 'hot', whatsAppDueAt: '2026-03-03T12:00:00.000Z' })

    expect(await commands()).toHaveLength(1)
  })

  test('an answer is passed over where the prospect was written since it was asked for', async () => {
    await using fixture = await create()
    const { store, status } = arrange(fixture.database)
    await store(prospect)
    const asked = await readRevision(fixture.database.kysely)
    await store(archived)

    expect(await store(prospect, asked)).toEqual(['p1'])
    expect(await status()).toBe('archived')
  })

  test('a deleted prospect makes Conversica stop, and keeps its contacts', async () => {
    await using fixture = await create()
    const { store, remove, lead } = arrange(fixture.database)
    await store(prospect)

    expect(await remove()).toBe(true)

    expect(await lead()).toMatchObject({ stopMessaging: true })
    const contacts = await fixture.database.kysely
      .selectFrom('prospect_contact')
      .select('value')
      .orderBy('value')
      .execute()
    expect(contacts.map(({ value }) => value)).toEqual(['5511955550190', 'nina@example.com'])
  })

  test('a deletion is passed over where the prospect was written since', async () => {
    await using fixture = await create()
    const { store, remove, lead } = arrange(fixture.database)
    await store(prospect)
    const asked = await readRevision(fixture.database.kysely)
    await store({ ...prospect, firstName: 'Nora' })

    expect(await remove(asked)).toBe(false)
    expect(await lead()).toMatchObject({ stopMessaging: false, firstName: 'Nora' })
  })

  test('writers side by side never share a revision', async () => {
    await using fixture = await create()
    const { store } = arrange(fixture.database)
    await store(prospect)

    const ids = ['p2', 'p3', 'p4', 'p5']
    await Promise.all(ids.map((id) => store({ ...prospect, id })))

    const rows = await fixture.database.kysely.selectFrom('prospect').select('revision').execute()
    expect(new Set(rows.map(({ revision }) => revision)).size).toBe(5)
  })
})
