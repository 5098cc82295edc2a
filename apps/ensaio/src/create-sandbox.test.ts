import { expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import { SettingsError } from './errors/settings-error.ts'

const HISTORY = '/api/ms/external/history?token=main-chat-token'

test('answers as each vendor, without a socket', async () => {
  await using sandbox = await createSandbox({ clock: 'frozen', scenario: 'empty' })
  const { username, password } = sandbox.credentials.conversica
  const authorization = `Basic ${btoa(`${username}:${password}`)}`

  const statuses = await Promise.all([
    sandbox.fetch['zenvia-chat'](`${sandbox.urls['zenvia-chat']}${HISTORY}`),
    sandbox.fetch['zenvia-conversion']('http://any.host/v1/prospects?api-key=main-conversion-key'),
    sandbox.fetch.conversica('http://localhost/json/', {
      method: 'POST',
      headers: { authorization },
    }),
  ])

  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 400])
  expect(
    sandbox
      .journal()
      .map(({ service }) => service)
      .toSorted(),
  ).toEqual(['conversica', 'zenvia-chat', 'zenvia-conversion'])
})

test("stands at the vendors' own addresses", async () => {
  await using sandbox = await createSandbox({ only: ['zenvia-chat'] })

  expect(sandbox.urls).toEqual({ 'zenvia-chat': 'https://zchat.zenvia.io' })
  expect(Object.keys(sandbox.fetch)).toEqual(['zenvia-chat'])
})

test('two never meet', async () => {
  await using one = await createSandbox({
    only: ['zenvia-chat'],
    clock: 'frozen',
    at: '2026-03-02',
  })
  await using other = await createSandbox({
    only: ['zenvia-chat'],
    clock: 'frozen',
    at: '2026-03-02',
  })

  await one.fetch['zenvia-chat'](`http://localhost${HISTORY}`)
  await one.advance('7d')

  expect(other.journal()).toEqual([])
  expect(other.clock().now).toBe('2026-03-02T00:00:00.000Z')
  expect(one.clock().now).toBe('2026-03-09T00:00:00.000Z')
})

test('lists every option that is not valid', async () => {
  const refused = createSandbox({ seed: -1, clock: 'fast' as 'frozen' })

  await expect(refused).rejects.toThrow(SettingsError)
  await expect(refused).rejects.toMatchObject({
    problems: [expect.any(String), expect.any(String)],
  })
})
