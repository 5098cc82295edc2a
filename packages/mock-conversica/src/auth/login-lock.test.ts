import { expect, test } from 'vitest'
import { openConversica, sampleLead, type TestConversica } from '../testing/open-conversica.ts'
import { toBasicHeader, LOCK_MS } from './auth.ts'

const wrong = { authorization: toBasicHeader({ username: 'main-conversica', password: 'guess' }) }

async function statusOf(conversica: TestConversica, headers = {}): Promise<number> {
  return (await conversica.post(sampleLead(), headers)).status
}

test('wrong passwords lock nothing by default', async () => {
  await using conversica = openConversica()
  for (let attempt = 0; attempt < 50; attempt += 1) await statusOf(conversica, wrong)

  expect(await statusOf(conversica)).toBe(200)
})

test('one failure too many locks even the right password out, for a while', async () => {
  await using conversica = openConversica()
  conversica.sandbox.setBehaviour('conversica', 'lockAfterFailures', 3)
  for (let attempt = 0; attempt < 3; attempt += 1) await statusOf(conversica, wrong)

  const locked = await statusOf(conversica)
  await conversica.sandbox.advance(LOCK_MS - 1)
  const still = await statusOf(conversica)
  await conversica.sandbox.advance(1)

  expect([locked, still]).toEqual([401, 401])
  expect(await statusOf(conversica)).toBe(200)
})

test('the right password in between starts the count again', async () => {
  await using conversica = openConversica()
  conversica.sandbox.setBehaviour('conversica', 'lockAfterFailures', 2)

  await statusOf(conversica, wrong)
  await statusOf(conversica)
  await statusOf(conversica, wrong)

  expect(await statusOf(conversica)).toBe(200)
})

test('attempts on a locked account do not prolong the lock', async () => {
  await using conversica = openConversica()
  conversica.sandbox.setBehaviour('conversica', 'lockAfterFailures', 1)
  await statusOf(conversica, wrong)
  await conversica.sandbox.advance(LOCK_MS - 1)
  await statusOf(conversica, wrong)

  await conversica.sandbox.advance(1)

  expect(await statusOf(conversica)).toBe(200)
})

test('failures under another name, or without one, lock nobody out', async () => {
  await using conversica = openConversica()
  conversica.sandbox.setBehaviour('conversica', 'lockAfterFailures', 1)

  await statusOf(conversica, {
    authorization: toBasicHeader({ username: 'x-conversica', password: 'guess' }),
  })
  await statusOf(conversica, { authorization: '' })

  expect(await statusOf(conversica)).toBe(200)
})
