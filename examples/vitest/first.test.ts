import { test } from 'ensaio/vitest'
import { expect } from 'vitest'

test('the history is asked for with the token', async ({ sandbox }) => {
  const { token } = sandbox.credentials['zenvia-chat']
  const history = `http://localhost/api/ms/external/history?token=${token}`
  const answer = await sandbox.fetch['zenvia-chat'](history) // in your test: the code under test
  expect(answer.status).toBe(200)
  expect(sandbox).toHaveReceived({ operationId: 'getHistory' }, 1)
})
