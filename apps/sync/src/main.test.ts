import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from 'ensaio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from './database/database.ts'
import { openDatabase } from './database/open-database.ts'
import { servicesOf, START } from './testing/open-integration.ts'
import { startProcess } from './testing/system-process.ts'

/** A round of some hundred requests: enough to be interrupted. */
const ROUND = ['pull', '--backfill', '1d', '--lease', '1ms', '--log-level', 'debug']

function openFolder() {
  const path = mkdtempSync(join(tmpdir(), 'sync-'))
  return {
    databaseUrl: (name: string) => `sqlite:${join(path, `${name}.db`)}`,
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  }
}

/** One for all: nothing here writes to it, and its clock rests. */
let running: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  running = await startSandbox({ clock: 'frozen', at: START, scenario: 'default' })
})
afterAll(() => running.stop())

async function rowsOf({ kysely }: Database) {
  const read = async (table: 'interaction' | 'chat_message' | 'report_day' | 'prospect_contact') =>
    (await kysely.selectFrom(table).selectAll().execute())
      .map((row) => JSON.stringify(row))
      .toSorted()
  return {
    interactions: await read('interaction'),
    messages: await read('chat_message'),
    days: await read('report_day'),
    contacts: await read('prospect_contact'),
  }
}

async function readOnce(databaseUrl: string) {
  await using database = await openDatabase({ url: databaseUrl })
  return await rowsOf(database)
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'goes on where %s ended it, and ends with the same rows',
  async (signal) => {
    using folder = openFolder()
    const services = servicesOf(running)
    const [cut, whole] = [folder.databaseUrl('cut'), folder.databaseUrl('whole')]

    const victim = startProcess(ROUND, services, cut)
    await victim.untilPrinted('chat-history: ')
    const exitCode = await victim.end(signal)
    const half = await readOnce(cut)
    const again = startProcess(ROUND, services, cut)
    const reference = startProcess(ROUND, services, whole)
    await Promise.all([again.untilDone(), reference.untilDone()])

    expect(exitCode).toBe(signal === 'SIGKILL' ? null : 0)
    const [after, expected] = [await readOnce(cut), await readOnce(whole)]
    expect(half.messages.length).toBeLessThan(expected.messages.length)
    expect(after).toEqual(expected)
  },
)

test('drains on SIGTERM, and tells on which port it receives', async () => {
  using folder = openFolder()
  const words = ['run', '--port', '0', '--backfill', '1d']
  const child = startProcess(words, servicesOf(running), folder.databaseUrl('run'))

  await child.untilPrinted('Receiving on http://127.0.0.1:')
  const exitCode = await child.end('SIGTERM')

  expect(exitCode).toBe(0)
  expect(child.output()).toContain('Ended; what is left goes on with the next start.')
})

test('shows no secret, however talkative the log', async () => {
  using folder = openFolder()
  const services = servicesOf(running)
  const child = startProcess(
    ['pull', '--backfill', '1d', '--log-level', 'debug'],
    services,
    folder.databaseUrl('log'),
  )

  await child.untilDone()

  expect(child.output()).toContain('"path":"/v1/prospects"')
  for (const secret of [
    services.zenviaChat.token,
    services.zenviaConversion.apiKey,
    services.conversica.password,
  ])
    expect(child.output()).not.toContain(secret)
})
