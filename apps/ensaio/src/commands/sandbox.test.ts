import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

test('creates, forks, lists and deletes', async () => {
  await using cli = await openCli()

  const flags = [
    '--scenario',
    'empty,conversica=busy',
    '--seed',
    '7',
    '--clock',
    '60x',
    '--ttl',
    '10m',
  ]
  const mixed = await cli.ensaio('sandbox', 'create', 'one', ...flags)
  flags[1] = 'conversica=busy'
  const created = await cli.json('sandbox', 'create', 'one', ...flags)
  await cli.saveLead()
  const forked = await cli.ensaio('sandbox', 'fork', 'main', 'two')
  const listed = await cli.ensaio('sandbox')
  const deleted = await cli.ensaio('sandbox', 'delete', 'one', 'two')

  expect(mixed).toMatchObject({ exitCode: 2, text: expect.stringContaining('mixes one for all') })
  expect(created).toMatchObject({
    clock: { mode: 'scaled', factor: 60 },
    services: expect.arrayContaining([
      expect.objectContaining({ service: 'conversica', scenario: 'busy', seed: 7 }),
    ]),
  })
  expect(forked.text).toContain('token two-chat-token')
  expect(listed.text).toMatch(/^one .*60x/m)
  expect(listed.text).toMatch(/^two .*frozen at/m)
  expect(deleted.text).toBe('Deleted one.\nDeleted two.\n')
  expect((await cli.ensaio('sandbox')).text.split('\n')).toHaveLength(3)
})

test('takes records of a fixtures file in YAML', async () => {
  await using cli = await openCli()
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-cli-'))
  const file = join(folder, 'account.yaml')
  writeFileSync(
    file,
    'conversica:\n  leads:\n    - id: lead-7\n      firstName: Ana\n      email: ana@example.com\n      leadSource: Web\n      repName: Tiago\n',
  )

  const { text } = await cli.ensaio(
    'sandbox',
    'create',
    'one',
    '--scenario',
    'empty',
    '--fixtures',
    file,
  )
  writeFileSync(file, 'conversica:\n  leadz: []\n')
  const refused = await cli.ensaio('sandbox', 'create', 'two', '--fixtures', file)
  rmSync(folder, { recursive: true })

  const records = '/sandboxes/one/services/conversica/records/leads'
  expect(text).toContain('Created one.')
  expect((await cli.control('GET', records)).body).toMatchObject({
    records: [expect.objectContaining({ key: 'lead-7' })],
  })
  expect(refused).toMatchObject({ exitCode: 1, text: expect.stringContaining('"leadz"') })
})
