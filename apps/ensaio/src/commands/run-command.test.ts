import { expect, test } from 'vitest'
import { startSandbox } from '../start-sandbox.ts'
import { openCli, runInProcess } from '../testing/open-cli.ts'
import { runCli } from '../testing/system-cli.ts'

test('says what to do where no sandbox answers', async () => {
  const { exitCode, text } = await runInProcess(['status', '--control', 'http://127.0.0.1:1'])

  expect(exitCode).toBe(5)
  expect(text).toBe(
    'Failed to reach the sandbox at http://127.0.0.1:1: nothing answers there. Start one with ensaio start, or give its address by --control or ENSAIO_CONTROL_URL.\n',
  )
})

test('takes flags before variables, and an empty variable for none', async () => {
  await using cli = await openCli()
  await cli.ensaio('sandbox', 'create', 'one')
  const env = {
    ENSAIO_CONTROL_URL: cli.urls.control,
    ENSAIO_SANDBOX: 'one',
    ENSAIO_CONTROL_TOKEN: '',
  }

  const [byVariable, byFlag] = await Promise.all([
    runInProcess(['status'], env),
    runInProcess(['status', '--sandbox', 'main'], env),
  ])

  expect(byVariable.text).toContain('Sandbox     one\n')
  expect(byFlag.text).toContain('Sandbox     main\n')
})

test('sends the control token', async () => {
  await using cli = await openCli({ controlToken: 'a-token-of-the-start' })

  expect(await cli.ensaio('status')).toMatchObject({
    exitCode: 1,
    text: expect.stringContaining('the control token is missing'),
  })
  expect(await cli.ensaio('status', '--control-token', 'a-token-of-the-start')).toMatchObject({
    exitCode: 0,
  })
})

test('trusts the authority of a sandbox with TLS, and says where to get it', async () => {
  await using running = await startSandbox({ only: ['conversica'], tls: true })
  const env = { ENSAIO_CONTROL_URL: running.urls.control }

  const [untrusted, trusted] = await Promise.all([
    runCli(['status'], env),
    runCli(['status'], { ...env, ENSAIO_CA_FILE: running.caFile ?? '' }),
  ])

  expect(untrusted).toMatchObject({ code: 5, err: expect.stringContaining('is not trusted') })
  expect(trusted).toMatchObject({ code: 0, err: '' })
  expect(await runInProcess(['status', '--ca-file', '/no/such/file'], env)).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('the CA file /no/such/file cannot be read'),
  })
})

test.for([
  [['clock', 'advnce'], 'there is no command clock advnce. Did you mean advance?'],
  [['journal', 'xyz'], 'there is no command journal xyz. Name one of list, show, chain, clear.'],
  [['status', '--jsn'], "unknown option '--jsn'. Did you mean --json?"],
  [['clock', 'advance'], "missing required argument 'duration'. See ensaio help."],
  [['reset', 'main'], "too many arguments for 'reset'. Expected 0 arguments but got 1: main."],
  [['status', '--control', 'localhost'], '"localhost" is not an address.'],
  [['sandbox', 'create', '--seed', 'x'], '--seed "x" is not a whole number.'],
  [['sandbox', 'create', '--clock', 'fast'], '"fast" is not a mode of the clock.'],
  [['sandbox', 'create', '--at', '2026-03-02T09:00:00Z'], '--at needs a --clock'],
  [['clock', 'set'], 'there is nothing to set.'],
  [['faults', 'add'], 'a rule needs its --service, or a --preset.'],
  [['faults', 'add', '--service', 'conversica'], 'a rule needs one effect.'],
  [['faults', 'add', '{'], 'the rule is not JSON'],
  [['faults', 'add', '[]'], 'the rule is not a JSON object.'],
  [['deliveries', 'settings', '--collect', 'yes'], '--collect "yes" is not a switch.'],
  [['verify', '/no/such/file'], '/no/such/file cannot be read'],
] as const)('%j is not valid', async ([words, why]) => {
  const { exitCode, text } = await runInProcess(words)

  expect(exitCode).toBe(2)
  expect(text).toContain(`Failed to run ensaio: ${why}`)
})

test.for([
  [['status', '--sandbox', 'mian'], 'Did you mean "main"? Known: main.'],
  [['action', 'run', 'conversica', 'nope'], 'Known: putFixtures'],
  [['scenario', 'load', 'bsuy', '--service', 'conversica'], 'Known: empty, default, busy.'],
  [['trigger', 'conversica', 'mesage'], 'Did you mean "message"'],
  [['faults', 'remove', 'nope'], 'there is none of that name'],
  [['snapshot', 'load', 'nope'], 'there is none of that name'],
  [['clock', 'advance', 'soon'], 'soon'],
  [['journal', '--status', 'bad'], 'status'],
] as const)('%j is refused with what there is', async ([words, why]) => {
  await using cli = await openCli({ only: ['conversica'] })

  const { exitCode, text } = await cli.ensaio(...words)

  expect(exitCode).toBe(1)
  expect(text).toMatch(/^Failed to .*\n$/s)
  expect(text).toContain(why)
})
