import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

interface Listed {
  readonly entries: readonly { readonly id: string; readonly kind: string }[]
}

test('lists entries that match, newest last', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.saveLead()
  await cli.saveLead({ email: 7 })

  const all = await cli.ensaio('journal')
  const wrong = await cli.ensaio('journal', '--violations', '--status', '4xx')

  expect(all.text).toMatch(
    /conversica +request +POST \/json\/ +200\n.*POST \/json\/ +400 +1 violation/,
  )
  expect(wrong.text.split('\n')).toHaveLength(3)
  expect((await cli.ensaio('journal', '--operation', 'getBrand')).exitCode).toBe(1)
})

test('shows an entry and its chain, and forgets all', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.saveLead()
  await cli.ensaio('clock', 'advance', '1d')

  const { entries } = await cli.json<Listed>('journal', '--kind', 'request', '--limit', '1')
  const [entry] = entries
  const shown = await cli.json('journal', 'show', entry?.id ?? '')
  const chain = await cli.ensaio('journal', 'chain', entry?.id ?? '')
  const cleared = await cli.ensaio('journal', 'clear')

  expect(shown).toMatchObject({ operationId: 'createOrUpdateLead', changes: expect.any(Array) })
  expect(chain.text).toMatch(/ job .* delivery /s)
  expect(cleared.text).toBe('Cleared the journal.\n')
  expect((await cli.ensaio('journal')).text).toBe('none\n')
})

test('writes a HAR file', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.saveLead()
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-cli-'))
  const file = join(folder, 'calls.har')

  const { text } = await cli.ensaio('journal', '--har', file)
  const har = JSON.parse(readFileSync(file, 'utf8')) as { readonly log: Listed }
  rmSync(folder, { recursive: true })

  expect(text).toBe(`Wrote 1 entries to ${file}.\n`)
  expect(har.log.entries).toHaveLength(1)
})
