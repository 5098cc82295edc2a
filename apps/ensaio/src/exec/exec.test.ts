import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runInProcess } from '../testing/open-cli.ts'
import { ENTRY, runCli } from '../testing/system-cli.ts'

const FLAGS = ['exec', '--only', 'conversica', '--scenario', 'empty']

/** Runs a script by `exec`. */
const execScript = (script: string, flags: readonly string[] = []) =>
  runCli([...FLAGS, ...flags, '--', process.execPath, '-e', script])

/** The same in this process, for what can be seen without the output of the command. */
const execHere = (...words: readonly string[]) =>
  runInProcess([...FLAGS, ...words], {}, new AbortController().signal)

/** The words of a script for it. */
const scriptOf = (script: string): readonly string[] => ['--', process.execPath, '-e', script]

test('runs the command beside a sandbox that its variables describe', async () => {
  const { code, out, err } = await execScript(
    `const { ENSAIO_CONVERSICA_URL: url, ENSAIO_CONTROL_URL: control, ENSAIO_SANDBOX: name } = process.env
    const token = btoa(process.env.ENSAIO_CONVERSICA_USERNAME + ':' + process.env.ENSAIO_CONVERSICA_PASSWORD)
    const called = fetch(url + '/json/', { method: 'POST', headers: { authorization: 'Basic ' + token }, body: '{}' })
    const seen = fetch(control + '/sandboxes/' + name)
    Promise.all([called, seen]).then((all) => console.log(all.map(({ status }) => status).join(), process.env.API))`,
    ['--env', 'API={conversica.url}/json of {sandbox}'],
  )

  expect(err).toBe('')
  expect(out).toMatch(/^400,200 http:\/\/127\.0\.0\.1:\d+\/json of main\n$/)
  expect(code).toBe(0)
})

test('two at a time never meet', async () => {
  const ends = await Promise.all([
    execScript('console.log(process.env.ENSAIO_CONTROL_URL)'),
    execScript('console.log(process.env.ENSAIO_CONTROL_URL)'),
  ])

  expect(ends.map(({ code }) => code)).toEqual([0, 0])
})

test.each([
  ['process.exit(7)', 7],
  ['process.kill(process.pid, "SIGTERM")', 143],
])('gives back the code of %s', async (script, code) => {
  expect(await execScript(script)).toMatchObject({ code, out: '' })
})

test('uses no shell', async () => {
  const { out } = await runCli([...FLAGS, '--', 'echo', '$HOME', '*', '; exit 9'])

  expect(out).toBe('$HOME * ; exit 9\n')
})

test('a command that is missing is named', async () => {
  const { exitCode, text } = await execHere('--', 'no-such-command')

  expect(exitCode).toBe(127)
  expect(text).toBe(
    'Failed to run the command: spawn no-such-command ENOENT. Check its name; no shell is used.\n',
  )
})

test('without a command it says where to write it', async () => {
  const { exitCode, text } = await execHere()

  expect(exitCode).toBe(2)
  expect(text).toContain('Write it after --, as in ensaio exec -- npm test.')
})

test('a variable that names no fact of the sandbox is refused before the command runs', async () => {
  const { code, out, err } = await execScript('console.log(1)', ['--env', 'A={conversica.ulr}'])

  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(
    '--env A: the sandbox has no conversica.ulr. Did you mean conversica.url or',
  )
})

test('leaves journal, HAR, snapshot and JUnit behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-exec-'))
  const kinds = ['journal', 'har', 'snapshot', 'junit']
  const flags = kinds.flatMap((kind) => [`--${kind}`, join(folder, kind)])

  const script = 'fetch(process.env.ENSAIO_CONVERSICA_URL + "/json/")'
  const { exitCode } = await execHere(...flags, ...scriptOf(script))
  const [journal = '', har = '', snapshot = '', junit] = kinds.map((kind) =>
    readFileSync(join(folder, kind), 'utf8'),
  )
  const { mode } = statSync(join(folder, 'snapshot'))
  rmSync(folder, { recursive: true })

  expect(exitCode).toBe(0)
  expect(mode & 0o777).toBe(0o600) // it has the passwords of endpoints
  expect(JSON.parse(journal)).toMatchObject({ kind: 'request', service: 'conversica' })
  expect(JSON.parse(har).log.entries).toHaveLength(1)
  expect(JSON.parse(snapshot)).toMatchObject({ format: 'ensaio-sandbox', name: 'main' })
  expect(junit).toContain('tests="2" failures="0"')
})

test('an expectation that is not met fails a command that succeeded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-exec-'))
  const file = join(folder, 'expected.json')
  const flags = ['--expect', file, '--junit', join(folder, 'junit.xml')]
  writeFileSync(file, '{"requests":[{"match":{"operationId":"createOrUpdateLead"},"count":1}]}')

  const { exitCode, text } = await execHere(...flags, ...scriptOf(''))
  const junit = readFileSync(join(folder, 'junit.xml'), 'utf8')
  writeFileSync(file, '{"requests":[{"match":{"operationId":"createOrUpdatLead"}}]}')
  const misspelt = await execScript('console.log(1)', flags)
  rmSync(folder, { recursive: true })

  expect(exitCode).toBe(4)
  expect(text).toContain('not met  Expected exactly 1 to match requests[0], found 0')
  expect(junit).toContain('tests="3" failures="1"')
  expect(misspelt).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Did you mean') })
})

test('a file that cannot be written fails a command that succeeded', async () => {
  const { exitCode, text } = await execHere('--har', '/no/such/folder/calls.har', ...scriptOf(''))

  expect(exitCode).toBe(1)
  expect(text).toContain('Failed to write --har /no/such/folder/calls.har')
})

// It ends with 4 when it is interrupted.
const LISTENER = `process.on('SIGINT', () => process.exit(4))
setInterval(() => {}, 1_000)
console.log('ready')`

test.each([
  ['SIGINT', 4],
  ['SIGTERM', 143],
] as const)('passes %s on', async (signal, code) => {
  const child = spawn(process.execPath, [ENTRY, ...FLAGS, '--', process.execPath, '-e', LISTENER])
  await once(child.stdout, 'data')

  child.kill(signal)

  expect(await once(child, 'close')).toEqual([code, null])
})

test('the command ends when the parent of ensaio has gone', async () => {
  const words = [ENTRY, ...FLAGS, '--', process.execPath, '-e', LISTENER]
  const parent = spawn(
    process.execPath,
    [
      '-e',
      `require('child_process').spawn(process.execPath, ${JSON.stringify(words)}, { stdio: ['ignore', 'inherit', 'ignore'] })`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const [chunk] = await once(parent.stdout, 'data')

  parent.kill('SIGKILL')

  expect(String(chunk)).toBe('ready\n')
  // Closed once all that inherited it have gone. Their numbers may live on: whoever has adopted them takes note in its own time.
  await once(parent.stdout, 'close')
})
