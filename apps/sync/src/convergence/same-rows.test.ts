import { systemTiming } from '@ensaio/zenvia-conversion-client'
import { expect, test } from 'vitest'
import { pino } from 'pino'
import { createSync } from '../app/create-sync.ts'
import type { SyncSettings } from '../app/settings.ts'
import type { Services } from '../app/sync.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open-database.ts'
import { eachDatabase } from '../testing/each-database.ts'
import { type Integration, openIntegration, START } from '../testing/open-integration.ts'
import { createLifeOfCommits, KilledError, mortalDatabase } from './life.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

/** A world of some hundred rows, read in many small steps. */
const WORLD = {
  sandbox: { scenario: { 'zenvia-chat': 'default', 'zenvia-conversion': 'default' } },
  settings: {
    backfillMs: 4 * DAY_MS,
    prospectLookbackMs: 42 * DAY_MS,
    pageSize: 40,
    messageReadsMax: 30,
  },
} as const

/** The rows that were read, without when and in how many steps. */
async function dump({ kysely }: Database) {
  const prospects = await kysely.selectFrom('prospect').selectAll().orderBy('id').execute()
  return {
    interactions: await kysely.selectFrom('interaction').selectAll().orderBy('protocol').execute(),
    messages: await kysely
      .selectFrom('chat_message')
      .selectAll()
      .orderBy('protocol')
      .orderBy('position')
      .execute(),
    reports: await kysely.selectFrom('report_day').selectAll().orderBy('day').execute(),
    prospects: prospects.map(({ revision: _revision, ...row }) => row),
    contacts: await kysely
      .selectFrom('prospect_contact')
      .selectAll()
      .orderBy('prospect_id')
      .orderBy('kind')
      .orderBy('value')
      .execute(),
    commands: await kysely.selectFrom('outbox').select(['key', 'payload']).orderBy('key').execute(),
  }
}

/** Reads until nothing is new: messages come in portions. */
async function pullAll({ sync }: Pick<Integration, 'sync'>): Promise<void> {
  for (let rows = 1; rows > 0;) {
    const outcome = await sync.pull()
    rows = outcome['chat-messages']?.rows ?? 0
  }
}

eachDatabase((create) => {
  test('two full pulls give the same rows', async () => {
    await using fixture = await create()
    await using one = await openIntegration(WORLD)
    await using other = await openIntegration({ ...WORLD, database: fixture.database })

    await pullAll(one)
    await pullAll(other)

    const rows = await dump(one.database)
    expect(rows).toMatchObject({ interactions: expect.arrayContaining([expect.anything()]) })
    expect(await dump(other.database)).toEqual(rows)
  })
})

test('a restart from every checkpoint that was ever written gives the same rows', async () => {
  // Messages have no checkpoint: what is unread, the rows themselves tell.
  const settings = { ...WORLD.settings, messageReadsMax: 0 }
  await using whole = await openIntegration({ ...WORLD, settings })
  await whole.sync.pull()
  const expected = await dump(whole.database)

  let commits = 0
  for (let isWhole = false; !isWhole;) {
    commits += 1
    await using database = await openDatabase({ url: 'sqlite::memory:' })
    const life = createLifeOfCommits(commits)
    const mortal = mortalDatabase(database, life)
    await pullOnce(whole.services, { database: mortal, settings, offsetMs: 0 })
    isWhole = !life.isOver
    // Later than any lease that the killed one has left.
    await pullOnce(whole.services, { database, settings, offsetMs: DAY_MS })

    expect({ commits, ...(await dump(database)) }).toEqual({ commits, ...expected })
  }
  expect(commits).toBeGreaterThan(30)
})

interface PullOnce {
  readonly database: Database
  readonly settings: Partial<SyncSettings>
  /** The time by which the machine's clock has moved. */
  readonly offsetMs: number
}

async function pullOnce(services: Services, options: PullOnce): Promise<void> {
  const { database, settings, offsetMs } = options
  const sync = createSync({
    database,
    services,
    receivers: {
      zenviaConversion: { secret: 'a-long-secret' },
      conversica: { username: 'callbacks', password: 'a-long-password' },
    },
    log: pino({ level: 'silent' }),
    timing: { ...systemTiming, now: () => systemTiming.now() + offsetMs },
    settings: { since: START, ...settings },
  })
  await sync.pull().catch((error: unknown) => {
    if (!(error instanceof KilledError)) throw error
  })
}
