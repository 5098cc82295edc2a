import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { createSandbox } from 'ensaio'
import { toHandlers } from 'ensaio/msw'
import { setupServer } from 'msw/node'

/** The code under test: it calls the vendor's own address. */
async function countInteractions(token) {
  const url = new URL('https://zchat.zenvia.io/api/ms/external/reports')
  url.search = new URLSearchParams({ token, data_type: 'channel', timezone: '-0300' })
  const answer = await fetch(url)
  assert.equal(answer.status, 200)
  const { data } = await answer.json()
  return data.reduce((sum, { received }) => sum + received, 0)
}

test('the sandbox answers at the address of the vendor', async () => {
  const sandbox = await createSandbox({ only: ['zenvia-chat'], clock: 'frozen' })
  const server = setupServer(...toHandlers(sandbox))
  server.listen({ onUnhandledFrame: 'error' })

  const count = await countInteractions(sandbox.credentials['zenvia-chat'].token)
  server.close()

  assert.ok(count > 0)
  assert.equal(sandbox.journal().at(-1).operationId, 'getReports')
  await sandbox[Symbol.asyncDispose]()
})
