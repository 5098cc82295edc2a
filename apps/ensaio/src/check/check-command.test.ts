import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { openCli } from '../testing/open-cli.ts'
import { runCli } from '../testing/system-cli.ts'
import { checkCommand } from './check-command.ts'
import type { CheckFlags } from './check-options.ts'
import { recordHistory } from './testing/check-calls.ts'

const folder = mkdtempSync(join(tmpdir(), 'ensaio-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const history = await recordHistory()

/** Writes a file and returns its path. */
function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const clean = file('clean.har', history)
const drifted = file(
  'drifted.har',
  history.replaceAll(String.raw`\"created_at\"`, String.raw`\"createdAt\"`),
)

const run = (flags: CheckFlags, strays: readonly string[] = []) =>
  checkCommand(flags, strays, {
    paint: (_, text) => text,
    print: () => undefined,
    hearStop: () => AbortSignal.abort(),
  })

test('calls that fit end with 0, and say what was checked', async () => {
  const { exitCode, text } = await run({ har: [clean] })
  expect(exitCode).toBe(0)
  expect(text).toMatch(/^Checked 1 call of 1 operation: zenvia-chat\.\n/)
  expect(text).toMatch(/0 errors, 0 warnings, /)
})

test('drift ends with 3, and names field, operation and line of the spec', async () => {
  const { exitCode, text } = await run({ har: [drifted] })
  expect(exitCode).toBe(3)
  const spec = readFileSync(new URL('../../../../specs/zenvia-chat.yaml', import.meta.url), 'utf8')
  const [, line] =
    /the answer 200 of getHistory: \/data\/\*\/created_at: is required and missing\.\n {2}specs\/zenvia-chat\.yaml:(\d+) \(#\/components\/schemas\/\w+\/required\)\n {2}Seen 2 times, first in .*entry 1\./.exec(
      text,
    ) ?? []
  expect(spec.split('\n')[Number(line) - 1]).toContain('required:')
})

test('further words are further files', async () => {
  const { text } = await run({ har: [clean] }, [clean, clean])
  expect(text).toContain('Checked 3 calls of 1 operation')
})

test('a recording without a call of a service does not pass', async () => {
  const foreign = file(
    'foreign.har',
    '{"log":{"entries":[{"request":{"method":"GET","url":"https://example.com/"}}]}}',
  )
  const { exitCode, text } = await run({ har: [foreign] })
  expect({ exitCode, text }).toMatchObject({ exitCode: 3, text: expect.stringContaining('--map') })
})

test('warnings fail when --strict is given', async () => {
  const vain = file('vain.har', history.replaceAll('&limit=2"', '&limt=2"'))
  expect(await run({ har: [vain] })).toMatchObject({ exitCode: 0 })
  expect(await run({ har: [vain], strict: true })).toMatchObject({ exitCode: 3 })
})

test('writes JSON, JUnit and SARIF', async () => {
  const [junit, sarif] = [join(folder, 'drift.xml'), join(folder, 'drift.sarif')]
  const { text } = await run({ har: [drifted], json: true, junit, sarif })
  expect(JSON.parse(text).drifts[0]).toMatchObject({ kind: 'missing-field', count: 2 })
  expect(readFileSync(junit, 'utf8')).toContain(
    '<testcase classname="ensaio check" name="zenvia-chat getHistory">',
  )
  const { runs } = JSON.parse(readFileSync(sarif, 'utf8'))
  expect(runs[0].results[0]).toMatchObject({
    ruleId: 'missing-field',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'specs/zenvia-chat.yaml' },
          region: { startLine: expect.any(Number) },
        },
      },
    ],
  })
  const rules = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)
  for (const { ruleId } of runs[0].results) expect(rules).toContain(ruleId)
})

test('without a folder, the change is that of the own specs', async () => {
  const propose = join(folder, 'own.patch')
  const named = join(folder, 'named.patch')
  const specs = fileURLToPath(new URL('../../../../specs', import.meta.url))
  const { text } = await run({ har: [drifted], propose })
  await run({ har: [drifted], propose: named, specs })

  expect(text).toContain('ensaio spec --out specs')
  expect(readFileSync(propose, 'utf8')).toBe(readFileSync(named, 'utf8'))
})

test('writes the change of the specs, and asks for their folder', async () => {
  const specs = fileURLToPath(new URL('../../../../specs', import.meta.url))
  const propose = join(folder, 'specs.patch')
  const { text } = await run({ har: [drifted], propose, specs })
  expect(text).toContain(`Wrote 2 changes of the specs to ${propose}.`)
  expect(readFileSync(propose, 'utf8')).toMatch(
    /^--- a\/specs\/zenvia-chat\.yaml\n[^]*^-.*created_at[^]*^\+ +createdAt: \{ type: string/m,
  )
  await expect(run({ har: [drifted], propose, specs: folder })).rejects.toThrow(
    'Give a folder that ensaio spec --out has written',
  )
})

test('checks the webhooks of a list of deliveries, and of the journal that exec leaves behind', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.ensaio('deliveries', 'settings', '--collect', 'on')
  await cli.ensaio('trigger', 'conversica', 'leadUpdate')
  await cli.ensaio('deliveries', 'settle')
  const { text: list } = await cli.ensaio('deliveries', 'list', '--json')
  const journal = join(folder, 'left.jsonl')
  const script = `const at = process.env.ENSAIO_CONTROL_URL + '/sandboxes/main/'
    const send = (method, path, body) => fetch(at + path, { method, body: JSON.stringify(body) })
    await send('PUT', 'deliveries/settings', { collect: true })
    await send('POST', 'services/conversica/webhooks/leadUpdate/trigger', {})
    await send('POST', 'settle', {})`
  const words = ['--input-type=module', '-e', script]
  const flags = ['--only', 'conversica', '--scenario', 'empty', '--journal', journal]
  const end = await runCli(['exec', ...flags, '--', process.execPath, ...words])
  expect(end).toMatchObject({ code: 0, err: '' })

  for (const [name, text] of [
    ['deliveries.json', list],
    ['left.jsonl', readFileSync(journal, 'utf8')],
  ] as const) {
    const fine = await run({ journal: [file(name, text)] })
    const renamed = text.replaceAll(String.raw`\"id\"`, String.raw`\"ident\"`)
    const wrong = await run({ journal: [file(`wrong-${name}`, renamed)] })

    expect(renamed).not.toBe(text)
    expect(fine).toMatchObject({ exitCode: 0, text: expect.stringContaining('Checked 1 call') })
    expect(wrong.exitCode).toBe(3)
    expect(wrong.text).toMatch(/leadUpdate.*ident/)
  }
})

test('checks a journal as exec writes it', async () => {
  await using sandbox = await createSandbox({ only: ['zenvia-chat'], scenario: 'empty' })
  const path = '/api/ms/external/history?token=main-chat-token'
  await sandbox.fetch['zenvia-chat'](`http://localhost${path}`)
  const lines = sandbox.journal().map((entry) => JSON.stringify(entry))
  const { exitCode, text } = await run({ journal: [file('journal.jsonl', lines.join('\n'))] })
  expect(exitCode).toBe(0)
  expect(text).toContain('Checked 1 call of 1 operation: zenvia-chat.')
})

test.each([
  [{}, 'there is nothing to check'],
  [{ har: ['x'], map: ['zenvia-chat'] }, '--map "zenvia-chat" is not a URL and a service'],
  [
    { har: ['x'], receiver: ['http://a=conversca'] },
    'there is no service conversca. Did you mean conversica?',
  ],
  [{ proxy: 'localhost:1', service: 'conversica' }, '--proxy "localhost:1" is not a URL'],
  [{ proxy: 'http://a' }, '--proxy wants the --service behind it'],
  [{ proxy: 'http://a', service: 'conversica', port: '70000' }, '--port "70000" is not'],
  [{ har: ['x'], record: 'x' }, '--record belongs to --proxy'],
  [{ har: ['x'], portBase: 'x' }, '--port-base "x" is not a valid port'],
])('refuses the flags %j', async (flags, message) => {
  await expect(run(flags)).rejects.toThrow(message)
})

test.each([
  ['no file', join(folder, 'none.har'), 'ENOENT'],
  ['no JSON', file('text.har', 'GET /'), 'is not valid JSON'],
  ['no HAR', file('object.har', '{}'), 'it has no log.entries'],
])('refuses %s', async (_, path, message) => {
  await expect(run({ har: [path] })).rejects.toThrow(message)
})
