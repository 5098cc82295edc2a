import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

test('saves, lists, compares, loads and deletes', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.saveLead()
  await cli.ensaio('snapshot', 'save', 'before')
  await cli.saveLead({ firstName: 'Ana' })
  await cli.saveLead({ id: 'lead-2' })

  const diff = await cli.ensaio('snapshot', 'diff', 'before')
  const loaded = await cli.ensaio('snapshot', 'load', 'before')

  expect((await cli.ensaio('snapshot')).text).toMatch(
    /^before +main +2026-03-02T09:00:00Z +conversica \d+$/m,
  )
  expect(diff.text).toMatch(/^\d+ added, \d+ changed, 0 removed$/m)
  expect(diff.text).toMatch(/^changed +conversica +leads +lead-1 .*lead\.firstName/m)
  expect(diff.text).toMatch(/^added +conversica +leads +lead-2/m)
  expect(loaded.text).toBe('Loaded before into main.\n')
  expect(await cli.json('snapshot', 'diff', 'before')).toMatchObject({ added: 0, changed: 0 })
  expect((await cli.ensaio('snapshot', 'delete', 'before')).text).toBe('Deleted before.\n')
})

test('writes a snapshot to a file, and takes it back', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.saveLead()
  await cli.ensaio('snapshot', 'save', 'before')
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-cli-'))
  const file = join(folder, 'before.json')

  const exported = await cli.ensaio('snapshot', 'export', 'before', file)
  const { mode } = statSync(file)
  const imported = await cli.ensaio('snapshot', 'import', 'after', file)
  writeFileSync(file, '{"format":"other"}')
  const refused = await cli.ensaio('snapshot', 'import', 'other', file)
  rmSync(folder, { recursive: true })

  expect(exported.text).toBe(`Wrote before to ${file}.\n`)
  expect(mode & 0o777).toBe(0o600) // it has the passwords of endpoints
  expect(imported.text).toMatch(/^after +main /m)
  expect(await cli.json('snapshot', 'diff', 'before', 'after')).toMatchObject({ changes: [] })
  expect(refused).toMatchObject({ exitCode: 1, text: expect.stringContaining('Failed to') })
})

test('starts over, from a scenario or entirely', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.saveLead()

  expect((await cli.ensaio('scenario', 'load', 'busy', '--seed', '7')).text).toBe(
    'Loaded busy into all services of main.\n',
  )
  expect((await cli.ensaio('scenario')).text).toMatch(/^conversica +busy +loaded /m)
  expect((await cli.ensaio('reset', '--service', 'conversica', '--scenario', 'empty')).text).toBe(
    'Reset conversica in main.\n',
  )
  expect(await cli.json('reset', '--everything')).toMatchObject({ requests: 1, faults: 0 })
})
