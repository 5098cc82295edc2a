import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

test.each([
  ['PUT', '/clock', { mode: 'frozen', instant: 1 }, 'Name one of mode, factor, at.'],
  ['POST', '/reset', { scenaro: 'busy' }, 'Did you mean scenario?'],
  ['POST', '/clock/advance', { durations: '7d' }, 'Did you mean duration?'],
  [
    'PUT',
    '/services/conversica/endpoints',
    { baseURL: 'http://localhost' },
    'Did you mean baseUrl?',
  ],
])('%s %s %o is refused with a key that there is', async (method, path, body, hint) => {
  await using sandbox = await openSandbox()

  const { status, body: answer } = await sandbox.control<Refused>(
    method,
    `/sandboxes/main${path}`,
    body,
  )

  expect(status).toBe(400)
  expect(answer.error.message).toContain(hint)
})

test('describes a value that is out of bounds without a suggestion', async () => {
  await using sandbox = await openSandbox()

  const { body } = await sandbox.control<Refused>('POST', '/sandboxes/main/reset', { seed: -1 })

  expect(body.error.details).toEqual(['body /seed: expected at least 0, got -1'])
})
