import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readPactFile } from './pact-file.ts'
import { COMMITTED_PACTS, FRESH_PACTS } from './pact-folders.ts'
import { tidyPact } from './tidy-pact.ts'

test('the pacts in the repository are those that the consumers write; if a change is meant, run `pnpm --filter @ensaio/contract-tests run pacts`', async () => {
  expect(await readFolder(COMMITTED_PACTS)).toEqual(await readFolder(FRESH_PACTS))
})

async function readFolder(folder: string): Promise<unknown> {
  const names = await readdir(folder)
  const pacts = names.map(async (name) => [name, tidyPact(await readPactFile(`${folder}${name}`))])
  return Object.fromEntries(await Promise.all(pacts))
}

test('sends no telemetry of Pact', () => {
  expect(process.env['PACT_DO_NOT_TRACK']).toBe('true')
})
