// A signal while a sandbox is starting ends the start, whichever command it is.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { onPostgresServer } from '@ensaio/test-config/on-postgres-server'
import { expect, test } from 'vitest'
import { createTestDatabase } from './cluster/testing/system-postgres-cluster.ts'
import { createSandbox } from './create-sandbox.ts'
import { temporaryDirectory } from './data/testing/temporary-directory.ts'
import { launchCli, startCli } from './testing/system-cli.ts'

const LARGE = ['--port-base', '0', '--only', 'zenvia-conversion', '--scenario', 'large']

const SENTENCE = 'Stopped before the sandbox was ready. Nothing of it is running.'

test('a start that is ended by a signal says so, and lets its directory go', async () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  const starting = launchCli(['start', ...LARGE, '--data', data])
  await starting.hasWritten('Making the records of large')

  starting.child.kill('SIGTERM')

  const { code, err, out } = await starting.ended
  expect(err).toContain(`${SENTENCE}\n`)
  expect([code, out]).toEqual([0, ''])
  expect(existsSync(join(data, 'lock'))).toBe(false)
  await using again = await createSandbox({ only: ['zenvia-conversion'], data, scenario: 'empty' })
  expect(again.describe().services[0]?.scenario).toBe('empty')
})

test.for(['SIGTERM', 'SIGINT'] as const)(
  'exec does not run its command after %s, and does not report success',
  async (signal) => {
    using directory = temporaryDirectory()
    const data = join(directory.path, 'data')
    const command = ['--', process.execPath, '-e', 'console.log("it ran")']
    const starting = launchCli(['exec', ...LARGE, '--data', data, ...command])
    await expect.poll(() => existsSync(join(data, 'lock')), { interval: 5 }).toBe(true)

    starting.child.kill(signal)

    const { code, err, out } = await starting.ended
    expect([code, out]).toEqual([signal === 'SIGINT' ? 130 : 143, ''])
    expect(err).toBe(`${SENTENCE} The command has not run.\n`)
    expect(existsSync(join(data, 'lock'))).toBe(false)
  },
)

test('the second signal ends a start at once', async () => {
  const starting = launchCli(['start', ...LARGE])
  await starting.hasWritten('Making the records of large')

  // While it is halted, so that it cannot end before it hears the second one.
  for (const signal of ['SIGSTOP', 'SIGTERM', 'SIGINT', 'SIGCONT'] as const)
    starting.child.kill(signal)
  await starting.ended

  // The system hands over the one with the lower number first, and Node hears them together.
  expect(['SIGTERM', 'SIGINT']).toContain(starting.child.signalCode)
})

onPostgresServer((serverUrl) => {
  test('a node that is ended while it begins main leaves the cluster, and another one begins it', async () => {
    await using database = await createTestDatabase(serverUrl)
    const store = ['--store', database.url]
    const starting = launchCli(['start', ...LARGE, ...store])
    await starting.hasWritten('Making the records of large')

    starting.child.kill('SIGTERM')

    const { code, err, out } = await starting.ended
    expect(err).toContain(`${SENTENCE}\n`)
    expect([code, out]).toEqual([0, ''])
    expect(await database.run('SELECT id FROM ensaio.nodes')).toEqual([])
    await using next = await startCli([...LARGE, '--scenario', 'empty', ...store])
    expect(next.report.sandbox.services[0]?.scenario).toBe('empty')
    expect(await next.end('SIGTERM')).toBe(0)
  })
})
