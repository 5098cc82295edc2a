import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readPactFile } from './pact-file.ts'
import { COMMITTED_PACTS, FRESH_PACTS } from './pact-folders.ts'
import { secretsIn } from './secrets-in.ts'
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

/** The credentials of the sandbox `main`, of the made-up receivers, and those that nobody has. */
const MADE_UP = [
  /^(?:main|nobodys)-(?:chat-token|conversion-key|token|key)(?:-\d)?$/,
  /^main-chat-tokem$/,
  /^(?:a\+long\+secret|a1b2c3)$/,
  /^(?:main-conversica|nobody-knows-me|callbacks):(?:main-conversica-password|nobodys-password|a wrong password|a long secret)$/,
]

test('no pact holds a secret but those that are made up', async () => {
  const found = secretsIn(await readFolder(COMMITTED_PACTS)).map((secret) =>
    secret.startsWith('Basic ') ? atob(secret.slice('Basic '.length)) : secret,
  )
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter((secret) => !MADE_UP.some((form) => form.test(secret)))).toEqual([])
})
