import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openCli, runInProcess } from '../testing/open-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'ensaio-pact-'))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(import.meta.dirname, 'testing', name)
const STATES = ['--states', at('states.yaml')]

/** Writes a pact with something in it replaced, and returns its path. */
function changed(name: string, from: string, to: string): string {
  const text = readFileSync(at(name), 'utf8')
  expect(text).toContain(from)
  const path = join(mkdtempSync(join(folder, 'pact-')), name)
  writeFileSync(path, text.replace(from, to))
  return path
}

const ALL = [
  'pact-python-v2.json',
  'pact-ruby-v2.json',
  'pact-jvm-v3.json',
  'pact-jvm-v3-messages.json',
  'pact-js-v4.json',
]

test('verifies the pacts of every library, in a sandbox of its own', async () => {
  const junit = join(folder, 'pacts.xml')
  const { exitCode, text } = await runInProcess([
    'verify',
    '--pact',
    ...ALL.map(at),
    ...STATES,
    '--junit',
    junit,
  ])
  expect(text).not.toContain('failed')
  expect(exitCode).toBe(0)
  expect(text).toContain('pending a list that nobody has yet')
  expect(text).toMatch(/6 of 7 interactions passed\.\n$/)
  expect(readFileSync(junit, 'utf8')).toContain('tests="7" failures="0"')
})

const FLAWS = [
  [
    'pact-python-v2.json',
    '"status": true',
    '"status": false',
    '$.status: expected false, got true',
  ],
  ['pact-python-v2.json', '"status": 401', '"status": 403', 'status: expected 403, got 401'],
  [
    'pact-ruby-v2.json',
    '"id": "9192"',
    '"id": 9192',
    '$.data[0].customer.id: expected a number, such as 9192, got "',
  ],
  [
    'pact-ruby-v2.json',
    '"created_at"',
    '"createdAt"',
    '$.data[0].createdAt: expected "2026-03-02T06:41:02.592Z", got nothing',
  ],
  ['pact-jvm-v3.json', 'ss.SSSX', 'ss', `expected a timestamp as "yyyy-MM-dd'T'HH:mm:ss", got "`],
  ['pact-jvm-v3.json', '"max": 2', '"max": 1', '$: expected at most 1 items, got ['],
  [
    'pact-jvm-v3-messages.json',
    '"apiVersion": "7.2"',
    '"apiVersion": "7.9"',
    ' $.apiVersion: expected "7.9", got "7.2"',
  ],
  [
    'pact-js-v4.json',
    '"status": "success"',
    '"status": "error"',
    'status: expected a status of error, got 200',
  ],
  ['pact-js-v4.json', '^[a-z]+$', '^[A-Z]+$', '$.message: expected /^[A-Z]+$/, got "message"'],
] as const

test('says of each interaction that fails what was expected and what came', async () => {
  const files = FLAWS.map(([name, from, to]) => changed(name, from, to))
  const { exitCode, text } = await runInProcess(['verify', '--pact', ...files, ...STATES])
  expect(exitCode).toBe(4)
  for (const [, , , message] of FLAWS) expect(text).toContain(message)
  expect(text.match(/^ {2}failed /gm)).toHaveLength(FLAWS.length)
})

test('a state that nobody knows fails, and tells which there are', async () => {
  const file = changed('pact-python-v2.json', '"providerState": "empty"', '"providerState": "empt"')
  const { exitCode, text } = await runInProcess(['verify', '--pact', file])
  expect(exitCode).toBe(4)
  expect(text).toContain('there is no state "empt". Did you mean empty?')
})

test('a running process is left as it was', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  const data = await cli.json('verify', '--pact', at('pact-python-v2.json'), '--running')
  expect(data).toMatchObject({
    ok: true,
    interactions: [{ outcome: 'passed' }, { outcome: 'passed' }],
  })
  const { body } = await cli.control<{ sandboxes: readonly object[] }>('GET', '/sandboxes')
  expect(body.sandboxes).toHaveLength(1)
  expect(cli.sandbox.records('conversica', 'leads').records).toEqual([])
})

test.each([
  ['{}', 'it has neither interactions nor messages'],
  [
    '{"interactions":[],"provider":{"name":"Other"}}',
    'there is no service for the provider "Other"',
  ],
  ['[', 'Give a pact file, which is JSON.'],
])('refuses the file %s', async (text, message) => {
  const file = join(folder, 'broken.json')
  writeFileSync(file, text)
  expect(await runInProcess(['verify', '--pact', file])).toEqual({
    exitCode: 1,
    text: expect.stringContaining(message),
  })
})

test('a pact without interactions does not pass', async () => {
  const file = join(folder, 'none.json')
  writeFileSync(file, '{"interactions":[],"provider":{"name":"conversica"}}')
  expect(await runInProcess(['verify', '--pact', file])).toMatchObject({ exitCode: 4 })
})

test('several files without --pact are refused', async () => {
  expect(await runInProcess(['verify', 'a.json', 'b.json'])).toMatchObject({ exitCode: 2 })
})

/** Interactions that the official verifier passes by values or logins of its own. */
const OFFICIAL_ALONE: ReadonlySet<string> = new Set([
  'a test lead when none is left',
  'a lead with the correct password for a locked account',
])

test.each(['conversica-client', 'conversica-receiver'])(
  'agrees with the official verifier on the pact of %s',
  async (consumer) => {
    const pacts = join(import.meta.dirname, '../../../../packages/contract-tests/pacts')
    const file = join(pacts, `${consumer}-conversica.json`)
    const { text } = await runInProcess([
      'verify',
      '--pact',
      file,
      '--states',
      at('own-states.yaml'),
      '--json',
    ])
    const { interactions } = JSON.parse(text) as {
      readonly interactions: readonly {
        readonly description: string
        readonly outcome: string
        readonly mismatches: unknown
      }[]
    }
    const failed = interactions.filter(({ outcome }) => outcome === 'failed')
    expect(interactions.length).toBeGreaterThan(10)
    expect(failed.filter(({ description }) => !OFFICIAL_ALONE.has(description))).toEqual([])
  },
)
