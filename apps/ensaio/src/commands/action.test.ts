import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

test('lists actions with their inputs, and runs one', async () => {
  await using cli = await openCli()

  const listed = await cli.ensaio('action', 'list', 'conversica')
  const all = await cli.ensaio('action')
  const input = '{"channel":"WHATSAPP","state":"TALKING","messages":4}'
  const outcome = await cli.json('action', 'run', 'zenvia-chat', 'startInteraction', input)
  const refused = await cli.ensaio(
    'action',
    'run',
    'zenvia-chat',
    'startInteraction',
    '{"state":3}',
  )

  expect(listed.text).toMatch(/^conversica +leadReplies +id clientId\? body persona\? /m)
  expect(all.text).toContain('zenvia-conversion')
  expect(outcome).toMatchObject({ result: { id: expect.any(String) } })
  expect(refused).toMatchObject({ exitCode: 1, text: expect.stringContaining('state') })
})

test('loads fixtures, and lists all mistakes with their lines', async () => {
  await using cli = await openCli()
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-cli-'))
  const load = (text: string) => {
    const file = join(folder, 'account.yaml')
    writeFileSync(file, text)
    return cli.ensaio('fixtures', 'load', file)
  }

  const loaded = await load(
    'conversica:\n  leads:\n    - id: lead-7\n      firstName: Ana\n      email: ana@example.com\n      leadSource: Web\n      repName: Tiago\n',
  )
  const misspelt = await load('conversica:\n  leadz: []\nzenvia-chat:\n  agents: 3\n')
  rmSync(folder, { recursive: true })

  expect(loaded.text).toMatch(/^Loaded .*account\.yaml into main\.\n$/)
  expect(misspelt.exitCode).toBe(1)
  expect(misspelt.text).toMatch(/line 2: conversica: .*\n.*line 4: zenvia-chat: /)
})
