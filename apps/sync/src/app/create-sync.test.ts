import { systemTiming } from '@ensaio/zenvia-conversion-client'
import { expect, test } from 'vitest'
import { createQueue } from '../queue/create-queue.ts'
import { openIntegration } from '../testing/open-integration.ts'

test('reads history, messages and reports, and finds them complete', async () => {
  await using integration = await openIntegration({
    sandbox: {
      scenario: { 'zenvia-chat': 'default', 'zenvia-conversion': 'default', conversica: 'empty' },
    },
    settings: { backfillMs: 3 * 24 * 60 * 60 * 1_000 },
  })
  const { sync, database } = integration

  const outcome = await sync.pull()

  expect(Object.values(outcome).map(({ status }) => status)).toEqual([
    'done',
    'done',
    'done',
    'done',
  ])
  const windows = await database.kysely.selectFrom('window_check').selectAll().execute()
  expect(windows.length).toBeGreaterThan(1)
  for (const window of windows) expect(window.rows_read).toBe(window.rows_reported)
  const unread = await database.kysely
    .selectFrom('interaction')
    .select('protocol')
    .where('messages', '>', 0)
    .where('messages_read_for', 'is', null)
    .execute()
  expect(unread).toEqual([])
})

test('a prospect becomes a lead of Conversica, and a hot lead comes back once', async () => {
  await using integration = await openIntegration()
  const { sync, sandbox, receiverUrl, database } = integration
  await sync.subscribe(receiverUrl)
  const person = { channel: 'manual', firstName: 'Sally', email: 'sally+hot@example.com' }

  sandbox.runAction('zenvia-conversion', 'prospectArrives', person)
  await integration.settle()
  await sandbox.advance('7d')
  await integration.settle()

  expect(integration.done('createOrUpdateLead')).toBe(1)
  expect(integration.done('labelProspect')).toBe(1)
  expect(integration.done('updateAdditionalData')).toBe(1)
  const messages = await database.kysely.selectFrom('conversica_message').selectAll().execute()
  // Each message becomes a note, and so does the news that the lead is hot.
  expect(integration.done('createInteractionByProspectId')).toBe(messages.length + 1)
  const prospect = await database.kysely.selectFrom('prospect').select('label').executeTakeFirst()
  expect(prospect?.label).toBe('hot')
})

test('a talk that ended with somebody unknown becomes one retail lead', async () => {
  await using integration = await openIntegration()
  const { sync, sandbox, receiverUrl, database } = integration
  await sync.subscribe(receiverUrl)
  const customer = { id: '9190', name: 'Nina Prado', phone: '+55 11 95555-0190' }
  for (let talks = 0; talks < 2; talks += 1) {
    sandbox.runAction('zenvia-chat', 'startInteraction', { customer, state: 'ENDED' })
    await sandbox.advance('1h')
  }

  await sync.pull()
  await integration.settle()
  await sync.pull()
  await integration.settle()

  expect(integration.done('newRetailLead')).toBe(1)
  const [lead] = await database.kysely.selectFrom('retail_lead').selectAll().execute()
  const [prospect] = await database.kysely.selectFrom('prospect').selectAll().execute()
  expect(lead?.prospect_id).toBe(prospect?.id)
})

test('forgets what was done longer ago than it is to be kept', async () => {
  const keptMs = 30 * 24 * 60 * 60 * 1_000
  await using integration = await openIntegration({ settings: { doneKeptMs: keptMs } })
  const { sync, database } = integration
  const doneAt = async (key: string, agoMs: number): Promise<void> => {
    const timing = { now: () => systemTiming.now() - agoMs }
    const queue = createQueue({ database, table: 'outbox', timing })
    const entry = { key, kind: 'note', subject: key, payload: null }
    await database.transact((transaction) => queue.add(transaction, [entry]))
    const [claimed] = await queue.claim({ limit: 1, leaseMs: 1_000 })
    if (claimed === undefined) throw new Error('Nothing was due.')
    await database.transact((transaction) => queue.settle(transaction, claimed, { status: 'done' }))
  }
  await doneAt('old', keptMs + 60_000)
  await doneAt('young', keptMs - 60_000)

  await sync.work()

  const kept = await database.kysely.selectFrom('outbox').select('key').execute()
  expect(kept).toEqual([{ key: 'young' }])
})
