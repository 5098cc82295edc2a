import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemTiming } from '@ensaio/zenvia-conversion-client'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { runCli } from './cli.ts'
import { commands } from './commands.ts'
import { openDatabase } from './database/open-database.ts'
import { acquireStream } from './streams/stream-lease.ts'
import { openIntegration } from './testing/open-integration.ts'

async function runWords(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runCli(words, {
    env: { DATABASE_URL: 'sqlite::memory:', ...env },
    signal: new AbortController().signal,
    isInteractive: false,
    write: () => undefined,
    print: () => undefined,
    createLog: () => pino({ level: 'silent' }),
  })
}

test('without a command it says what there is', async () => {
  const { exitCode, text } = await runWords([])

  expect(exitCode).toBe(0)
  for (const command of Object.keys(commands)) expect(text).toContain(command)
})

test.each([
  [['pul'], 'unknown command'],
  [['pull', '--colour', 'red'], 'unknown option'],
  [['pull', '--every', 'x'], 'is not a duration'],
  [['reset'], 'Repeat it with --yes'],
])('%j makes no sense', async (words, expected) => {
  const { exitCode, text } = await runWords(words)

  expect(exitCode).toBe(2)
  expect(text).toContain(expected)
})

test('a database that cannot be opened is told without a stack', async () => {
  const { exitCode, text } = await runWords(['pull'], { DATABASE_URL: 'mysql://localhost/x' })

  expect(exitCode).toBe(1)
  expect(text).toMatch(/^Failed to open the database: /u)
})

test('a database that is away is told without a stack, and without its password', async () => {
  const url = 'postgres://app:hidden@127.0.0.1:1/app'
  const { exitCode, text } = await runWords(['status'], { DATABASE_URL: url })

  expect(exitCode).toBe(1)
  expect(text).toMatch(
    /^Failed to migrate the database: connect ECONNREFUSED 127\.0\.0\.1:1\. Check/u,
  )
  expect(text).not.toContain('hidden')
})

test('pull reads a round, and fails where a stream does', async () => {
  await using integration = await openIntegration()
  const { zenviaChat, zenviaConversion } = integration.services
  const env = {
    ZENVIA_CHAT_URL: zenviaChat.baseUrl,
    ZENVIA_CONVERSION_URL: zenviaConversion.baseUrl,
    SYNC_BACKFILL: '1d',
  }

  expect(await runWords(['pull'], env)).toMatchObject({ exitCode: 0 })
  const { exitCode, text } = await runWords(['pull'], { ...env, ZENVIA_CHAT_TOKEN: 'wrong' })
  expect(exitCode).toBe(1)
  expect(text).toContain('chat-history: stopped')
  expect(text).toContain('conversion-prospects: done')
})

test('status tells the same to people and to programs', async () => {
  const people = await runWords(['status'])
  const programs = await runWords(['status', '--json'])

  expect(people).toMatchObject({ exitCode: 0, text: expect.stringContaining('outbox') })
  expect(JSON.parse(programs.text)).toMatchObject({ outbox: { entries: { dead: 0 } } })
})

test('retry says how much is tried again', async () => {
  expect(await runWords(['retry'])).toMatchObject({
    exitCode: 0,
    text: expect.stringContaining('0 events, 0 commands'),
  })
})

test('report prints tables, or writes a page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sync-'))
  const file = join(folder, 'report.html')

  expect((await runWords(['report'])).text).not.toBe('')
  expect((await runWords(['report', '--html', file])).text).toContain(file)
  expect(readFileSync(file, 'utf8')).toContain('<html')
  rmSync(folder, { recursive: true })
})

test('reset --yes deletes everything', async () => {
  expect(await runWords(['reset', '--yes'])).toMatchObject({ exitCode: 0 })
})

test('a stream that a dead process had is said to be free later', async () => {
  await using integration = await openIntegration()
  const folder = mkdtempSync(join(tmpdir(), 'sync-'))
  const url = `sqlite:${join(folder, 'sync.db')}`
  await using database = await openDatabase({ url })
  const lease = { nowMs: systemTiming.now(), leaseMs: 60_000 }
  await acquireStream(database, 'chat-reports', lease)
  const { zenviaChat, zenviaConversion } = integration.services

  const { exitCode, text } = await runWords(['pull', '--backfill', '1d'], {
    DATABASE_URL: url,
    ZENVIA_CHAT_URL: zenviaChat.baseUrl,
    ZENVIA_CONVERSION_URL: zenviaConversion.baseUrl,
  })

  expect(exitCode).toBe(1)
  const freeAt = new Date(lease.nowMs + lease.leaseMs).toISOString()
  expect(text).toContain(
    `chat-reports: busy, 0 rows: another process has it; should it have died, it is free at ${freeAt}`,
  )
  rmSync(folder, { recursive: true })
})
