import { expect, test } from 'ensaio/playwright'

test.use({ sandboxOptions: { only: ['zenvia-chat'], at: '2026-03-02T09:00:00Z' } })

test('the history is asked for once', async ({ ensaio, request }) => {
  const { token } = ensaio.credentials['zenvia-chat']

  const answer = await request.get(
    `${ensaio.urls['zenvia-chat']}/api/ms/external/history?token=${token}`,
  )

  expect(answer.ok()).toBe(true)
  expect(ensaio.sandbox).toHaveReceived({ operationId: 'getHistory', status: 200 }, 1)
})
