import { expect, test } from 'vitest'
import { answer, createDisturbedFetch, cutPage } from '../testing/disturbed-fetch.ts'
import { openIntegration } from '../testing/open-integration.ts'

const DAY_MS = 86_400_000
const HISTORY = /^GET .*\/history\/expanded$/u
const settings = { backfillMs: 2 * DAY_MS, messageReadsMax: 0 }
const sandbox = {
  scenario: { 'zenvia-chat': 'default', 'zenvia-conversion': 'empty', conversica: 'empty' },
}

async function openDisturbed() {
  const network = createDisturbedFetch()
  const integration = await openIntegration({ sandbox, settings, fetch: network.fetch })
  const { database } = integration
  return {
    network,
    integration,
    windows: () =>
      database.kysely.selectFrom('window_check').selectAll().orderBy('window_start').execute(),
    async stored() {
      const rows = await database.kysely.selectFrom('interaction').select('protocol').execute()
      return rows.length
    },
    async completeUntil() {
      const stream = await database.kysely
        .selectFrom('stream')
        .select('complete_until')
        .where('name', '=', 'chat-history')
        .executeTakeFirst()
      return stream?.complete_until
    },
    [Symbol.asyncDispose]: () => integration[Symbol.asyncDispose](),
  }
}

test('a page that was cut short is read again at once', async () => {
  await using disturbed = await openDisturbed()
  disturbed.network.disturb(HISTORY, cutPage)

  await disturbed.integration.sync.pull()

  const [first, ...others] = await disturbed.windows()
  expect(first).toMatchObject({ attempts: 2 })
  for (const window of [first, ...others]) expect(window?.rows_read).toBe(window?.rows_reported)
})

test('what does not add up is noted, holds the completeness back, and is read again later', async () => {
  await using disturbed = await openDisturbed()
  const { sync } = disturbed.integration
  disturbed.network.disturb(HISTORY, cutPage, 3)

  await sync.pull()
  const [unsound] = await disturbed.windows()
  expect(unsound?.rows_read).toBe((unsound?.rows_reported ?? 0) - 1)
  expect(await disturbed.completeUntil()).toBe(unsound?.window_start)

  await sync.pull()
  const [sound] = await disturbed.windows()
  expect(sound?.rows_read).toBe(sound?.rows_reported)
  expect(await disturbed.completeUntil()).toBe('2026-03-02T11:55:00.000Z')
})

test('a failure ends the round of its stream alone, and the next goes on from the checkpoint', async () => {
  await using disturbed = await openDisturbed()
  const { sync, done } = disturbed.integration
  disturbed.network.disturb(HISTORY, (request, send) => send(request))
  disturbed.network.disturb(HISTORY, answer(503, { 'retry-after': '7' }))

  const outcome = await sync.pull()

  expect(outcome['chat-history']).toMatchObject({ status: 'failed', retryAfterMs: 7_000 })
  expect(outcome['chat-reports']).toMatchObject({ status: 'done' })
  const before = done('getExpandedHistory')
  expect(await sync.pull()).toMatchObject({ 'chat-history': { status: 'done' } })
  // The window that was read is not read once more: three windows in all.
  expect(before).toBe(1)
  expect(done('getExpandedHistory')).toBe(3)
})

test('a refused token stops the streams of the service, until somebody lets them go on', async () => {
  await using disturbed = await openDisturbed()
  const { sync } = disturbed.integration
  disturbed.network.disturb(HISTORY, answer(401))

  expect((await sync.pull())['chat-history']).toMatchObject({ status: 'stopped' })
  expect((await sync.pull())['chat-history']).toMatchObject({ status: 'stopped' })
  await sync.resume()

  expect((await sync.pull())['chat-history']).toMatchObject({ status: 'done' })
})

test('an interaction that is unfinished is read again, however old it is', async () => {
  await using integration = await openIntegration({ settings: { lookbackMs: 0 } })
  const { sync, sandbox: control, database } = integration
  const { id } = control.runAction('zenvia-chat', 'startInteraction', { state: 'PENDING' }) as {
    readonly id: string
  }
  await control.advance('1h')
  await sync.pull()
  await control.advance('10d')
  control.runAction('zenvia-chat', 'endInteraction', { id })

  await sync.pull()

  const rows = await database.kysely.selectFrom('interaction').selectAll().execute()
  expect(rows).toMatchObject([{ protocol: id, is_finished: 1 }])
})

test('two full rounds leave the same rows', async () => {
  await using disturbed = await openDisturbed()
  const { sync, database } = disturbed.integration
  const read = () => database.kysely.selectFrom('interaction').selectAll().execute()

  await sync.pull()
  const first = await read()
  await sync.pull()

  expect(await read()).toEqual(first)
  expect(first.length).toBe(await disturbed.stored())
})

test('measures the lag by the clock of the vendor, whatever year that shows', async () => {
  await using disturbed = await openDisturbed()
  const { sync } = disturbed.integration

  await sync.pull()

  const { streams } = await sync.status()
  const lags = Object.fromEntries(streams.map(({ name, lagMs }) => [name, lagMs]))
  // The sandbox's clock stands months away; a window of the history ends a settle time ago.
  expect(lags['chat-history']).toBeGreaterThanOrEqual(5 * 60_000)
  expect(lags['chat-history']).toBeLessThan(10 * 60_000)
  expect(lags['conversion-prospects']).toBeLessThan(5 * 60_000)
  expect(lags['chat-messages']).toBeNull()
})
