import { expect, test } from 'vitest'
import { openCli, runInProcess } from '../testing/open-cli.ts'
import { runCli } from '../testing/system-cli.ts'

test('completes the names that the running sandbox knows', async () => {
  await using cli = await openCli()
  await cli.ensaio('sandbox', 'create', 'one')
  await cli.ensaio('faults', 'add', '--service', 'conversica', '--status', '429')
  const complete = async (...words: string[]): Promise<string> =>
    (await cli.ensaio('complete', '--', ...words)).text

  expect(await complete('sandbox', 'delete', '')).toBe('main\t\none\t\n:4\n')
  expect(await complete('action', 'run', 'conversica', 'lead')).toBe('leadReplies\t\n:4\n')
  expect(await complete('scenario', 'load', 'b')).toBe('brasil\t\nbusy\t\n:4\n')
  expect(await complete('faults', 'remove', '')).toBe('fault-1\t\n:4\n')
  expect(await complete('keys', 'revoke', 'conversica')).toBe('conversica-1\t\n:4\n')
  expect(await complete('records', 'conversica', 'l')).toBe('leads\t\nlogins\t\n:4\n')
  expect(await complete('verify', '')).toBe(':0\n')
})

test('completes what needs no sandbox where none runs', async () => {
  const env = { ENSAIO_CONTROL_URL: 'http://127.0.0.1:1' }
  const complete = async (...words: string[]): Promise<string> =>
    (await runInProcess(['complete', '--', ...words], env)).text

  expect(await complete('action', 'run', 'conv')).toBe('conversica\t\n:4\n')
  expect(await complete('sandbox', 'delete', '')).toBe(':4\n')
  expect(await complete('clock', 'adv')).toMatch(/^advance\tmove the clock forward, .*\n:4\n$/)
})

test.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', async (shell) => {
  const { code, out } = await runCli(['completion', shell])

  expect(code).toBe(0)
  expect(out).toMatch(/\bensaio\b.*\bcomplete\b.*--/)
})

test('refuses a shell that it has no script for', async () => {
  expect(await runInProcess(['completion', 'bsh'])).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('Did you mean bash'),
  })
})
