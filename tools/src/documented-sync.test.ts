import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMPILE_CACHE } from '@ensaio/test-config'
import { expect, test } from 'vitest'
import { blocksOf, commandsOf } from './markdown-blocks.ts'
import { startByScript } from './running-sandbox.ts'
import type { StartedProcess } from './running-sandbox.ts'
import { listFiles } from './sources.ts'
import { ROOT } from './workspace.ts'

const SYNC = 'npx -y pnpm@12 sync '
const MAIN = join(ROOT, 'apps', 'sync', 'src', 'main.ts')

const blocks = listFiles()
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => blocksOf(path, readFileSync(join(ROOT, path), 'utf8')))

/** The words of every documented call of the sample integration, without what follows as a comment. */
const calls = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => commandsOf(text))
  .filter((command) => command.includes(SYNC))
  .map((command) => command.slice(command.indexOf(SYNC) + SYNC.length).replace(/\s+#.*$/, ''))

/** Pieces of source text: blocks of `typescript` and `javascript` name the file that they are from. */
const quotations = blocks.filter(({ language }) => /^(?:java|type)script$/.test(language))

test('calls of the sample integration, and its code, are documented', () => {
  expect(calls).not.toEqual([])
  expect(quotations).not.toEqual([])
})

test.each(quotations)('$file:$line quotes what stands in the source', ({ marks, text }) => {
  const source = readFileSync(join(ROOT, marks[0] ?? ''), 'utf8')

  expect(source).toContain(text)
})

test('every documented call is carried out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'documented-sync-'))
  await using sandbox = await startByScript('--scenario', 'empty')
  const env = toEnvironment(sandbox, `sqlite:${join(folder, 'sync.db')}`)

  const outcomes: (readonly [string, number | null])[] = []
  for (const words of calls) outcomes.push([words, await carryOut(words.split(' '), env)])

  expect(outcomes).toEqual(calls.map((words) => [words, 0]))
  rmSync(folder, { recursive: true })
})

function toEnvironment(sandbox: StartedProcess, databaseUrl: string): NodeJS.ProcessEnv {
  const at = (port: number, path: string): string =>
    `http://127.0.0.1:${sandbox.portFor(port)}${path}`
  return {
    PATH: process.env['PATH'],
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    DATABASE_URL: databaseUrl,
    SYNC_PORT: '0',
    ZENVIA_CHAT_URL: at(4401, '/api/ms/external'),
    ZENVIA_CONVERSION_URL: at(4402, '/v1'),
    CONVERSICA_URL: at(4403, ''),
  }
}

/** Runs a command to its end, and lets one that would never end do so once it receives. Returns its exit code. */
function carryOut(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const child = spawn(process.execPath, [MAIN, ...words], { env })
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.toString().includes('Receiving on ')) child.kill('SIGTERM')
  })
  return new Promise((resolve) => child.once('close', resolve))
}
