import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterAll, expect, inject, test } from 'vitest'
import { ROOT } from './publishable.ts'
import { listNodes } from './testing/system-nodes.ts'

const run = promisify(execFile)

/** Commands that start a sandbox of their own, or work on its data or its cluster; other tests run them. */
const TESTED_ELSEWHERE = /^(?:cluster|data|exec|start)\b/

// The package as it is: it needs no other.
const folder = mkdtempSync(join(tmpdir(), 'ensaio-commands-'))
const packed = inject('packed').find(({ name }) => name === 'ensaio')
execFileSync('tar', ['xzf', packed?.filename ?? '', '-C', folder])
const bin = join(folder, 'package/dist/bin.js')
// The newest one runs the sources, in the tests of ensaio.
const [oldest] = listNodes().toSorted(
  (one, other) => parseInt(one.version) - parseInt(other.version),
)
const node = join(oldest?.folder ?? '', 'node')

/** The sandbox that all commands work on. */
interface Running {
  readonly control: string
  readonly services: readonly { readonly service: string; readonly curl: string }[]
  /** The environment of a command that finds it. */
  readonly env: Readonly<Record<string, string | undefined>>
  stop(): void
}

// The first test starts it.
const started: { sandbox?: Promise<Running> } = {}
const sandboxOfAll = (): Promise<Running> => (started.sandbox ??= startSandbox())
afterAll(async () => {
  const sandbox = await started.sandbox
  sandbox?.stop()
  rmSync(folder, { recursive: true })
})

async function startSandbox(): Promise<Running> {
  const words = ['start', '--json', '--port-base', '0', '--clock', 'frozen', '--scenario', 'empty']
  const server = spawn(node, [bin, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
  const report = JSON.parse(line) as Pick<Running, 'control' | 'services'>
  const env = { PATH: process.env['PATH'], HOME: folder, ENSAIO_CONTROL_URL: report.control }
  return { ...report, env, stop: () => void server.kill('SIGKILL') }
}

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return name
}
const lead = {
  id: 'lead-7',
  firstName: 'Ana',
  email: 'a@example.com',
  leadSource: 'Web',
  repName: 'Tiago',
}
const sentLead = { ...lead, apiVersion: '7.2', id: 'lead-8' }
const rule = '{"id":"slow","service":"conversica","on":"request","effect":{"kind":"delay","ms":1}}'

/** Each command in an order in which it has something to do, with the text of its result. */
const COMMANDS: readonly (readonly [words: string, shown: RegExp, ...rest: string[]])[] = [
  ['status', /frozen/],
  ['sandbox create', /Created one/, 'one', '--ttl', '10m'],
  ['sandbox fork', /Created two/, 'one', 'two'],
  ['sandbox list', /^one .*\n.*^two /ms],
  ['sandbox delete', /Deleted two/, 'two'],
  ['scenario list', /empty +loaded/],
  ['scenario load', /Loaded busy/, 'busy', '--service', 'conversica'],
  ['reset', /Reset conversica/, '--service', 'conversica', '--scenario', 'empty'],
  [
    'fixtures load',
    /Loaded/,
    // Long enough to be parsed in a thread of its own.
    write('account.json', JSON.stringify({ conversica: { leads: [lead] } }).padEnd(20_000)),
  ],
  ['action list', /leadReplies/, 'conversica'],
  [
    'action run',
    /"id"/,
    'zenvia-chat',
    'startInteraction',
    '{"channel":"WHATSAPP","state":"TALKING"}',
  ],
  ['records', /^leads +1$/m, 'conversica'],
  ['keys create', /^zenvia-conversion-2 /m, 'zenvia-conversion'],
  ['keys limit', / 10$/m, 'zenvia-conversion-2', '10'],
  ['keys list', /^conversica-1 /m],
  ['keys revoke', /Revoked/, 'zenvia-conversion-2'],
  ['fidelity', /conversica/],
  ['spec', /^openapi: 3\.1/m, 'zenvia-conversion'],
  ['completion', /complete -c ensaio /, 'fish'],
  ['behaviour list', /autopilotPerHour/, 'zenvia-chat'],
  ['behaviour set', /autopilotPerHour +60/, 'zenvia-chat', 'autopilotPerHour', '60'],
  ['endpoints set', /^message /m, 'conversica', 'http://127.0.0.1:1'],
  ['endpoints list', /^message /m, 'conversica'],
  ['endpoints remove', /Removed message/, 'conversica', 'message'],
  ['deliveries pause', /Paused/],
  ['deliveries resume', /Resumed/],
  ['deliveries settings', /Collect +on/, '--collect', 'on'],
  ['clock freeze', /frozen at 2026-03-02T09:00:00Z/, '--at', '2026-03-02T09:00:00Z'],
  ['trigger', /conversica +leadUpdate/, 'conversica', 'leadUpdate'],
  ['clock advance', /Advanced at 2026-03-03T09:00:00Z/, '1d'],
  ['clock set', /frozen at 2026-04-01/, '--at', '2026-04-01T00:00:00Z'],
  ['clock show', /frozen/],
  ['deliveries settle', /Settled/],
  ['deliveries list', /leadUpdate .* delivered /, '--collected'],
  ['deliveries redeliver', /./, '--status', 'delivered'],
  ['faults presets', /flaky/],
  ['faults add', /^slow /m, rule],
  ['faults list', /^slow /m],
  ['faults remove', /Removed slow/, 'slow'],
  ['faults clear', /Removed all/],
  ['journal list', /startInteraction/, '--kind', 'action'],
  [
    'verify',
    /All 1 expectations were met/,
    write('none.json', '{"requests":[{"match":{},"never":true}]}'),
  ],
  ['send', /^200 \(req-/, 'conversica', '/json/', '--body', JSON.stringify(sentLead)],
  ['journal list', /Wrote 1 entries/, '--har', 'calls.har'],
  ['check', /conversica/, '--har', 'calls.har'],
  ['import', /account\.yaml/, '--har', 'calls.har', '--out', 'account.yaml'],
  ['snapshot save', /^before /m, 'before'],
  ['snapshot list', /^before /m],
  ['snapshot diff', /0 added/, 'before'],
  ['snapshot load', /Loaded before/, 'before'],
  ['snapshot export', /Wrote before/, 'before', 'before.json'],
  ['snapshot import', /^after /m, 'after', 'before.json'],
  ['snapshot delete', /Deleted before/, 'before'],
  ['journal clear', /Cleared/],
]

// In their order: each finds what those before it have left.
test.each(COMMANDS.map(([name, shown, ...rest]) => ({ name, shown, rest })))(
  '$name works, packed',
  async ({ name, shown, rest }) => {
    const { env } = await sandboxOfAll()

    const { stdout } = await run(node, [bin, ...name.split(' '), ...rest], { env, cwd: folder })

    expect(stdout).toMatch(shown)
  },
)

test('no command of the reference is left out', () => {
  const page = readFileSync(join(ROOT, 'docs/guides/cli.md'), 'utf8')
  const documented = [...page.matchAll(/^### `ensaio ([^<[`]+)/gm)].map(([, name = '']) =>
    name.trim(),
  )
  const known = new Set(COMMANDS.map(([name]) => name))

  const left = documented.filter((name) => !known.has(name) && !TESTED_ELSEWHERE.test(name))
  // They take an id, which the next test has.
  expect(left).toEqual(['journal show', 'journal chain', 'deliveries show', 'doctor'])
})

test('entries and deliveries are shown by their ids, and the doctor sees the sandbox', async () => {
  const { env, control } = await sandboxOfAll()
  const json = async <Data>(...call: string[]): Promise<Data> =>
    JSON.parse((await run(node, [bin, ...call, '--json'], { env })).stdout) as Data
  interface Sent {
    readonly deliveries: readonly { readonly id: string; readonly causedBy: string }[]
  }

  const { deliveries } = await json<Sent>('trigger', 'conversica', 'leadUpdate')
  const [{ id, causedBy } = { id: '', causedBy: '' }] = deliveries

  expect(await json('deliveries', 'show', 'conversica', id)).toMatchObject({ id })
  expect(await json('journal', 'show', causedBy)).toMatchObject({ kind: 'action' })
  expect(await json('journal', 'chain', causedBy)).toMatchObject({ entries: expect.any(Array) })
  const doctor = ['doctor', '--port-base', new URL(control).port]
  const { stdout } = await run(node, [bin, ...doctor], { env }).catch(
    (error: { readonly stdout: string }) => error,
  )
  expect(stdout).toContain(`Ensaio 0.1.0 answers at ${control}`)
})

test('a follower prints entries as they happen, and ends with Ctrl+C', async () => {
  const { env, services } = await sandboxOfAll()
  const follower = spawn(node, [bin, 'journal', '--follow', '--service', 'conversica'], { env })
  let shown = ''
  follower.stdout.on('data', (chunk: Buffer) => (shown += chunk.toString()))
  const curl = services.find(({ service }) => service === 'conversica')?.curl

  // Until it listens.
  while (!shown.includes('\n')) await run('sh', ['-c', `${curl} --silent`])
  follower.kill('SIGINT')

  expect(await once(follower, 'exit')).toEqual([null, 'SIGINT'])
  expect(shown).toMatch(/^req-main-\d+ .* conversica +request +POST \/json\/ /)
})

const hasTerminal = await run('script', ['--version']).then(
  () => true,
  () => false,
)

test.skipIf(!hasTerminal)('a terminal gets colours, unless NO_COLOR forbids them', async () => {
  const { env } = await sandboxOfAll()
  const inTerminal = async (variables: object): Promise<string> => {
    const call = ['-qec', `'${node}' '${bin}' status`, '/dev/null']
    return (await run('script', call, { env: { ...env, TERM: 'xterm', ...variables } })).stdout
  }

  expect(await inTerminal({})).toContain('\u001B[2mControl')
  expect(await inTerminal({ NO_COLOR: '1' })).not.toContain('\u001B[2m')
})
