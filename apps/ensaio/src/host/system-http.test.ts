import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const SANDBOX = new URL('../start-sandbox.ts', import.meta.url).href

/** Starts a sandbox, and prints the names of what Node has loaded of its own. */
const SCRIPT = `
  const { startSandbox } = await import(${JSON.stringify(SANDBOX)})
  await using sandbox = await startSandbox({ only: ['conversica'] })
  console.log(process.moduleLoadList.join('\\n'))
`

test('a start loads nothing that only fetch needs', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    SCRIPT,
  ])

  const loaded = stdout.split('\n')
  expect(loaded).toContain('NativeModule http')
  expect(loaded.filter((name) => name.includes('undici'))).toEqual([])
})
