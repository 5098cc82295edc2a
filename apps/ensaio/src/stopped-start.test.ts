// A signal while the records of a scenario are being made ends the start.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from './data/testing/temporary-directory.ts'
import { createSandbox } from './create-sandbox.ts'
import { launchCli } from './testing/system-cli.ts'

test('a start that is ended by a signal says so, and lets its directory go', async () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  const words = ['--port-base', '0', '--only', 'zenvia-conversion', '--scenario', 'large']
  const starting = launchCli(['start', ...words, '--data', data])
  await starting.hasWritten('Making the records of large')

  starting.child.kill('SIGTERM')

  const { code, err, out } = await starting.ended
  expect(err).toContain('Stopped before the sandbox was ready. Nothing of it is running.\n')
  expect([code, out]).toEqual([0, ''])
  expect(existsSync(join(data, 'lock'))).toBe(false)
  await using again = await createSandbox({ only: ['zenvia-conversion'], data, scenario: 'empty' })
  expect(again.describe().services[0]?.scenario).toBe('empty')
})
