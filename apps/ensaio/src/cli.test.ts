import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { PORT_OFFSET_MAX } from './services.ts'
import { runInProcess } from './testing/open-cli.ts'
import { runCli, startCli } from './testing/system-cli.ts'
import type { CliSandbox } from './testing/system-cli.ts'

const FREE = ['--port-base', '0', '--scenario', 'empty']

/** The service that is loaded soonest, for what holds of a process whatever it serves. */
const ONE = [...FREE, '--only', 'conversica']

const run = promisify(execFile)
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
)

test('prints its version', async () => {
  expect(await runCli(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
})

test.for([[], ['help'], ['--help']] as const)('prints help for %j', async (words) => {
  const { exitCode, text } = await runInProcess(words)

  expect(exitCode).toBe(0)
  expect(text).toContain('start')
})

test('names every flag and its variable in the help of start', async () => {
  const { exitCode, text } = await runInProcess(['start', '--help'])

  expect(exitCode).toBe(0)
  expect(text).toContain('--allow-callbacks <hosts>')
  expect(text).toContain('ENSAIO_PORT_BASE')
})

test.for([['exce'], ['help', 'exce']])('%j is answered with the nearest command', async (words) => {
  const { exitCode, text } = await runInProcess(words)

  expect(exitCode).toBe(2)
  expect(text).toBe('Failed to run ensaio: there is no command exce. Did you mean exec?\n')
})

test('everything that is wrong is listed at once', async () => {
  const { code, out, err } = await runCli(
    ['start', '--sede', '5', '--clock', 'fast', '--only', 'conversika'],
    { ENSAIO_AT: 'noon' },
  )

  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain('there are 4 settings to fix')
  expect(err).toContain('there is no flag --sede. Did you mean --seed?')
  expect(err).toContain('ENSAIO_AT "noon"')
})

test('a flag without its value is named', async () => {
  const { exitCode, text } = await runInProcess(['start', '--seed'])

  expect(exitCode).toBe(2)
  expect(text).toContain("Failed to run ensaio: option '--seed <number>' argument missing")
})

test('says in one line of JSON what runs where', async () => {
  await using sandbox = await startCli([
    ...FREE,
    '--clock',
    'frozen',
    '--at',
    '2026-03-02',
    '--seed',
    '9',
  ])
  const { report } = sandbox

  const health = await fetch(`${report.control}/health`)

  expect(health.status).toBe(200)
  expect(report.sandbox).toMatchObject({
    name: 'main',
    clock: { mode: 'frozen', now: '2026-03-02T00:00:00.000Z' },
    services: expect.arrayContaining([
      expect.objectContaining({ service: 'conversica', scenario: 'empty', seed: 9 }),
    ]),
  })
})

test.skipIf(!hasCurl)('each printed curl works when it is pasted', async () => {
  await using sandbox = await startCli(FREE)
  const curls = sandbox.report.services.map(({ curl }) => curl)

  for (const curl of curls) {
    // Without a proxy, which might not lead back.
    const env = { PATH: process.env['PATH'] }
    const { stdout } = await run('sh', ['-c', `${curl} --silent --fail`], { env })
    expect(JSON.parse(stdout)).toBeTypeOf('object')
  }
})

test('warns of what cannot be read and stands in no journal', async () => {
  await using sandbox = await startCli(ONE)
  const [service] = sandbox.report.services
  const socket = connect(Number(new URL(service?.baseUrl ?? '').port), '127.0.0.1')

  socket.end('hello\r\n\r\n').resume()
  await once(socket, 'close')
  await sandbox.end('SIGTERM')

  expect(await sandbox.stderr).toContain(
    `Warning: Failed to read a request to ${service?.title}: Invalid method encountered`,
  )
})

test.for(['SIGTERM', 'SIGINT'] as const)('%s stops it cleanly', async (signal) => {
  await using sandbox = await startCli(ONE)
  const stream = await fetch(`${sandbox.report.control}/sandboxes/main/journal/stream`)

  const code = await sandbox.end(signal)

  expect(code).toBe(0)
  await expect(stream.text()).resolves.toContain('retry:')
})

test.for(['SIGTERM', 'SIGINT'] as const)('%s ends an advance, however long', async (signal) => {
  await using sandbox = await startCli([...FREE, '--only', 'zenvia-chat', '--clock', 'frozen'])
  const main = `${sandbox.report.control}/sandboxes/main`
  const pace = `${main}/services/zenvia-chat/behaviours/autopilotPerHour`
  await fetch(pace, { method: 'PUT', body: '{"value":10000}' })
  const advance = fetch(`${main}/clock/advance`, { method: 'POST', body: '{"duration":"3650d"}' })
  while ((await (await fetch(`${main}/clock`)).json()).advance === undefined);

  const code = await sandbox.end(signal)

  expect(code).toBe(0)
  expect(await (await advance).json()).toMatchObject({ cancelled: true })
})

test('after the first signal, the system itself obeys the second', async () => {
  await using sandbox = await startCli(ONE)
  const port = Number(new URL(sandbox.report.control).port)
  // The first signal waits for this request, and closes connections that have sent nothing.
  const stalled = connect(port, '127.0.0.1').on('error', () => undefined)
  stalled.write(
    'POST /sandboxes/main/reset HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{',
  )
  const silent = connect(port, '127.0.0.1').resume()
  await once(silent, 'connect')
  await fetch(`${sandbox.report.control}/health`)

  sandbox.child.kill('SIGTERM')
  await once(silent, 'close')
  await sandbox.end('SIGINT')

  expect(sandbox.child.signalCode).toBe('SIGINT')
})

test('a killed sandbox leaves nothing behind that would hinder the next', async () => {
  await using first = await startCli(ONE)

  await first.end('SIGKILL')
  const { port } = new URL(first.report.services[0]?.baseUrl ?? '')
  const words = ['--only', 'conversica', '--port-base', String(portBaseOf(first))]
  const reached = await startCli(words).then(async (second) => {
    await second.end('SIGTERM')
    return second.report.services[0]?.baseUrl
  }, String)

  // Conversica's port is opened first. The control plane's is another one, which any program may have.
  expect(reached).toMatch(new RegExp(`:${port}$|Failed to start the control plane`))
})

test('a file of variables that cannot be written is named, and nothing runs', async () => {
  const words = ['start', ...ONE, '--write-env', '/no/such/folder/env']

  const { code, err } = await runCli(words)

  expect(code).toBe(2)
  expect(err).toContain('/no/such/folder/env cannot be written')
})

test('a taken port is named, with what to do', async () => {
  await using first = await startCli(ONE)
  const portBase = portBaseOf(first)

  const words = ['start', '--only', 'conversica', '--port-base', String(portBase)]
  const { code, err } = await runCli(words)

  expect(code).toBe(1)
  expect(err).toContain(
    `Failed to start Conversica on port ${portBase + PORT_OFFSET_MAX} of 127.0.0.1`,
  )
  expect(err).toContain('--port-base 5400')
})

test('an address that this machine does not have is named', async () => {
  const { code, err } = await runCli(['start', '--host', '203.0.113.1', ...ONE])

  expect(code).toBe(1)
  expect(err).toContain('this machine has no such address')
})

/** Returns the port base from which Conversica, the last of the services, has the port that it has now. */
function portBaseOf({ report }: CliSandbox): number {
  const { port } = new URL(report.services.at(-1)?.baseUrl ?? '')
  return Number(port) - PORT_OFFSET_MAX
}
