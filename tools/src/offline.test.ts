import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify, stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT } from './workspace.ts'

const run = promisify(execFile)

/** As the README says it. */
const PNPM = 'npx --offline -y pnpm@12'

/** Part of the message of npm where it would have to download pnpm. */
const IS_MISSING = /ENOTCACHED/

/** Runs a command where the only network is the machine itself, without any route beyond. */
const inNamespace = (command: string): readonly [file: string, words: readonly string[]] => [
  'unshare',
  ['-rn', 'sh', '-ec', `ip link set lo up; exec ${command}`],
]

/** Returns whether a command succeeds. */
async function succeeds(file: string, words: readonly string[]): Promise<boolean> {
  return run(file, words).then(
    () => true,
    () => false,
  )
}

const hasNamespaces = await succeeds(...inNamespace('true'))
if (!hasNamespaces)
  process.stderr.write('Skipped offline.test.ts: this machine allows no network namespaces.\n')

test.skipIf(!hasNamespaces)('starts without a network', async ({ skip }) => {
  const [file, words] = inNamespace(`${PNPM} --silent start --port-base 0 --json`)
  const child = spawn(file, words, { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))

  const printed = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(() => [errors]),
  ])
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  await ended

  if (IS_MISSING.test(errors)) skip("pnpm is not in npm's cache: run npx -y pnpm@12 --version once")
  expect(JSON.parse(String(printed[0]))).toMatchObject({ control: expect.any(String) })
})

test.skipIf(!hasNamespaces)('runs tests without a network', async ({ skip }) => {
  // The test before shows that npx finds pnpm. To have it search again would take longer than the tests do; a script has pnpm on its PATH.
  const isOnPath = await succeeds('pnpm', ['--version'])
  const pnpm = isOnPath ? 'pnpm' : PNPM
  const [file, words] = inNamespace(`${pnpm} test --filter=@ensaio/control-client --force`)

  const { stdout } = await run(file, words, { cwd: ROOT }).catch((error: { stderr: string }) => {
    if (IS_MISSING.test(error.stderr)) skip("pnpm is not in npm's cache")
    throw error
  })

  expect(stripVTControlCharacters(stdout)).toMatch(/Tests +\d+ passed/)
  expect(stdout).toContain('1 successful, 1 total')
})
