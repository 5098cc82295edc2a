import { expect, test } from 'vitest'
import { leadUpdate, message } from './webhook-requests.ts'
import { toDedupeKey } from './to-dedupe-key.ts'

test('gives a repeated callback the same key, whatever the order of its keys', async () => {
  const { apiVersion, ...rest } = message

  const key = await toDedupeKey('message', message)

  expect(key).toMatch(/^[\da-f]{64}$/)
  expect(await toDedupeKey('message', { ...rest, apiVersion })).toBe(key)
})

test('gives other callbacks other keys', async () => {
  const keys = await Promise.all([
    toDedupeKey('message', message),
    toDedupeKey('message', { ...message, action: 'sent' }),
    toDedupeKey('message', { ...message, date: '2026-03-02T18:42:14+00:00' }),
    toDedupeKey('leadUpdate', leadUpdate),
    toDedupeKey('leadUpdate', { ...leadUpdate, hotLead: false }),
  ])

  expect(new Set(keys).size).toBe(keys.length)
})
