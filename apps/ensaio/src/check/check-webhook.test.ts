import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'
import { check, driftsOf } from './testing/check-calls.ts'

/** Records the first webhooks of Conversica, and leaves out what only the sandbox knows. */
async function recordWebhooks(): Promise<string> {
  await using receiver = await startReceiver()
  await using sandbox = await createSandbox({
    only: ['conversica'],
    clock: 'frozen',
    at: '2026-03-02T09:00:00Z',
  })
  sandbox.setEndpoints('conversica', { baseUrl: receiver.url })
  await sandbox.advance('1d')
  const har = JSON.parse(JSON.stringify(sandbox.har({ kind: 'delivery' })))
  for (const entry of har.log.entries) delete entry._ensaio
  har.log.entries.splice(5)
  return JSON.stringify(har).replaceAll(receiver.url, 'https://me.example')
}

const recorded = await recordWebhooks()

test('calls to a path that the vendor suggests are checked as that webhook', () => {
  const report = check(JSON.parse(recorded))
  expect(report.foreign).toBe(0)
  expect(report.operations.length).toBeGreaterThan(0)
  expect(driftsOf(report)).toEqual([])
})

test('a renamed field of a webhook is named', () => {
  const report = check(
    JSON.parse(recorded.replaceAll(String.raw`\"apiVersion\"`, String.raw`\"version\"`)),
  )
  expect(driftsOf(report)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        level: 'error',
        side: 'webhook',
        kind: 'missing-field',
        field: '/apiVersion',
        spec: expect.objectContaining({ file: 'specs/conversica.yaml' }),
      }),
    ]),
  )
})

test('at another path a receiver has to be named, and the webhook is the one that fits', () => {
  const moved = JSON.parse(
    recorded.replaceAll(/https:\/\/me\.example\/[\w/]+/g, 'https://me.example/in'),
  )
  expect(check(moved)).toMatchObject({ operations: [], foreign: 5 })
  const receivers = [{ url: 'https://me.example/in', service: 'conversica' }]
  const report = check(moved, { receivers })
  expect(report.operations.map(({ operation }) => operation)).toEqual(
    check(JSON.parse(recorded)).operations.map(({ operation }) => operation),
  )
  expect(driftsOf(report)).toEqual([])
})
