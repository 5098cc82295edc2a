import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { generate } from 'orval'
import { expect, test } from 'vitest'
import { ROOT } from './workspace.ts'

const run = promisify(execFile)
const folder = join(ROOT, 'tools', '.generated-clients')

test('clients that another tool generates from the specs compile', async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const specs = readdirSync(join(ROOT, 'specs')).filter((name) => name.endsWith('.yaml'))
  for (const name of specs) {
    const target = join(folder, name.replace('.yaml', '.ts'))
    await generate({ input: join(ROOT, 'specs', name), output: { target, client: 'fetch' } })
  }
  // As in a browser, where names such as Headers are taken.
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['*.ts'] }),
  )

  const complaints = await run('tsc', ['-p', folder]).then(
    ({ stdout }) => stdout,
    (error) => String(error.stdout),
  )

  expect(specs.length).toBeGreaterThan(3)
  expect(complaints).toBe('')
  rmSync(folder, { recursive: true })
}, 60_000)
