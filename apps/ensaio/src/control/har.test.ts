import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'

test('writes requests and attempts as HAR 1.2, without secrets', async () => {
  await using receiver = await startReceiver()
  await using running = await openSandbox({ only: ['conversica'] })
  const { sandbox, urls, credentials } = running
  const secret = { username: 'callbacks', password: 'hidden-secret' }
  sandbox.setEndpoints('conversica', { baseUrl: receiver.url, ...secret })
  await running.saveLead({ optOut: 'yes' })
  await running.saveLead()
  await sandbox.advance('2d')

  const { log } = sandbox.har()
  const text = JSON.stringify(log)

  expect(log).toMatchObject({ version: '1.2', creator: { name: 'Ensaio' } })
  expect(log.entries[0]).toMatchObject({
    startedDateTime: '2026-03-02T09:00:00.000Z',
    time: expect.any(Number),
    cache: {},
    timings: { send: 0, wait: expect.any(Number), receive: 0 },
    request: {
      method: 'POST',
      url: `${urls.conversica}/json/`,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: expect.arrayContaining([{ name: 'content-type', value: 'application/json' }]),
      queryString: [],
      postData: { mimeType: 'application/json', text: expect.stringContaining('"optOut"') },
      headersSize: -1,
      bodySize: expect.any(Number),
    },
    response: { status: 400, content: { size: expect.any(Number), text: expect.any(String) } },
    _ensaio: { kind: 'request', operationId: 'createOrUpdateLead' },
  })
  expect(log.entries.at(-1)).toMatchObject({
    request: { method: 'POST', url: expect.stringContaining(receiver.url) },
    response: { status: 200 },
    _ensaio: { kind: 'delivery', webhook: expect.any(String), causedBy: expect.any(String) },
  })
  expect(text).not.toContain('hidden-secret')
  expect(text).not.toContain(credentials.conversica.password)
})

test('exports only the entries that fit a filter, and no other kinds', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  await running.saveLead({ firstName: null })
  await running.saveLead()

  expect(running.sandbox.har({ status: '400' }).log.entries).toHaveLength(1)
  expect(running.sandbox.har({ kind: 'job' }).log.entries).toEqual([])
})
