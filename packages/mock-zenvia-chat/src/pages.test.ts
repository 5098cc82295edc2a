import { expect, test } from 'vitest'
import { openChat } from './testing/open-chat.ts'

test('a limit above 10,000 is refused if the behaviour says so', async () => {
  await using chat = openChat()

  chat.sandbox.setBehaviour('zenvia-chat', 'rejectOversizedLimit', true)

  for (const path of ['/history', '/history/expanded', '/ongoing']) {
    const response = await chat.get(path, { limit: 20_000 })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: 'Invalid parameter limit: expected at most 10000, got 20000.',
      status: 400,
      success: false,
    })
    expect((await chat.get(path, { limit: 10_001 })).status).toBe(400)
    expect((await chat.get(path, { limit: 10_000 })).status).toBe(200)
  }
})

test('a page has 100 rows by default', async () => {
  await using chat = openChat({ scenario: 'default' })

  expect(await chat.history()).toHaveLength(100)
})

test('a page past the end is an empty list', async () => {
  await using chat = openChat()

  expect(await chat.history({ page: 9_007_199_254_740_991 })).toEqual([])
  expect(await chat.ongoing({ page: 7 })).toEqual([])
})

test('a limit above 10,000 is otherwise read as 10,000, with a warning', async () => {
  await using chat = openChat()

  const lowered = await chat.get('/history', { limit: 10_001 })
  const entry = chat.lastEntry()
  const kept = await chat.get('/history', { limit: 10_000 })

  expect(entry).toMatchObject({
    warnings: ['query limit: expected at most 10000, got 10001; read as 10000'],
  })
  expect(lowered.headers.get('x-ensaio-warnings')).toBe('1')
  expect(kept.headers.get('x-ensaio-warnings')).toBeNull()
})
