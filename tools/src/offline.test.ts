import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify, stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT } from './workspace.ts'

const run = promisify(execFile)

/** As the README says it. */
const PNPM = 'npx --offline -y pnpm@12'

/** Runs a command where the only network is the machine itself, without any route beyond. */
const inNamespace = (command: string): readonly [file: string, words: readonly string[]] => [
  'unshare',
  ['-rn', 'sh', '-ec', `ip link set lo up; exec ${command}`],
]

/** Returns why the tests cannot run here; `undefined` where they can. */
async function findObstacle(): Promise<string | undefined> {
  const [file, words] = inNamespace('true')
  const hasNamespaces = await run(file, words).then(
    () => true,
    () => false,
  )
  if (!hasNamespaces) return 'this machine allows no network namespaces'
  const hasPnpm = await run('sh', ['-ec', `${PNPM} --version`]).then(
    () => true,
    () => false,
  )
  return hasPnpm ? undefined : "pnpm is not in npm's cache: run npx -y pnpm@12 --version once"
}

const obstacle = await findObstacle()
if (obstacle !== undefined) process.stderr.write(`Skipped offline.test.ts: ${obstacle}.\n`)

test.skipIf(obstacle)('starts without a network', async () => {
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

  expect(JSON.parse(String(printed[0]))).toMatchObject({ control: expect.any(String) })
})

test.skipIf(obstacle)('runs tests without a network', async () => {
  const [file, words] = inNamespace(`${PNPM} test --filter=@ensaio/client-kit --force`)

  const { stdout } = await run(file, words, { cwd: ROOT })

  expect(stripVTControlCharacters(stdout)).toMatch(/Tests +\d+ passed/)
  expect(stdout).toContain('1 successful, 1 total')
})
