import { createZenviaChatClient, type FetchFunction } from '@ensaio/zenvia-chat-client'
import { expect, test } from 'vitest'
import { classifyFailure } from './classify-failure.ts'

const NOW_MS = Date.parse('2026-03-02T12:00:00Z')

/** Makes the client fail as it does in life, so that the errors are the real ones. */
async function failBy(fetch: FetchFunction): Promise<unknown> {
  const client = createZenviaChatClient({
    baseUrl: 'http://chat.example',
    token: 'secret-token',
    retry: { attemptsMax: 1 },
    fetch,
  })
  return client.history.messages('1').then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )
}

const answer =
  (status: number, headers: Record<string, string> = {}, body = '{}'): FetchFunction =>
  async () =>
    new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } })

test.each([400, 403, 404, 405, 409, 410, 413, 415, 422, 451])(
  'takes %i for a refusal',
  async (status) => {
    const failure = classifyFailure(await failBy(answer(status)), NOW_MS)

    expect(failure).toMatchObject({ kind: 'refused', reason: expect.stringContaining(`${status}`) })
  },
)

test('takes 401 for wrong credentials, and keeps them out of the reason', async () => {
  const failure = classifyFailure(await failBy(answer(401)), NOW_MS)

  expect(failure.kind).toBe('unauthorized')
  expect(failure.reason).not.toContain('secret-token')
})

test.each([
  [408, false],
  [425, false],
  [429, false],
  [500, true],
  [502, true],
  [503, true],
  [504, true],
] as const)('takes %i for a passing failure (may be done: %j)', async (status, mayBeDone) => {
  const failure = classifyFailure(await failBy(answer(status)), NOW_MS)

  expect(failure).toMatchObject({ kind: 'temporary', mayBeDone, retryAfterMs: undefined })
})

test.each([
  [429, { 'retry-after': '7' }, 7_000],
  [503, { 'retry-after': '7' }, 7_000],
  [503, { 'retry-after': 'Mon, 02 Mar 2026 12:00:30 GMT' }, 30_000],
  // The vendor's clock goes an hour before ours.
  [
    503,
    {
      'retry-after': 'Mon, 02 Mar 2026 13:00:30 GMT',
      date: 'Mon, 02 Mar 2026 13:00:00 GMT',
    },
    30_000,
  ],
  [503, { 'retry-after': 'Mon, 02 Mar 2026 11:00:00 GMT' }, 0],
  [503, { 'retry-after': 'soon' }, undefined],
  [503, { 'retry-after': '-1' }, undefined],
])('reads when to come back from a %i with %j', async (status, headers, retryAfterMs) => {
  const failure = classifyFailure(await failBy(answer(status, headers)), NOW_MS)

  expect(failure).toMatchObject({ kind: 'temporary', retryAfterMs })
})

test('takes a broken connection for a passing failure that may have been done', async () => {
  const broken = await failBy(async () => {
    throw new TypeError('fetch failed')
  })

  expect(classifyFailure(broken, NOW_MS)).toMatchObject({ kind: 'temporary', mayBeDone: true })
})

test('takes an answer that breaks off for a passing failure that may have been done', async () => {
  const torn = await failBy(answer(200, {}, '{"rows": ['))

  expect(classifyFailure(torn, NOW_MS)).toMatchObject({ kind: 'temporary', mayBeDone: true })
})

test('takes a call that the client does not even send for a refusal', async () => {
  const client = createZenviaChatClient({ baseUrl: 'http://chat.example', token: 'secret-token' })
  const error = await client.history.list({ limit: -1 }).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )

  expect(classifyFailure(error, NOW_MS).kind).toBe('refused')
})

test('takes what no client threw for a passing failure, with a reason of bounded length', () => {
  const failure = classifyFailure(new Error('x'.repeat(5_000)), NOW_MS)

  expect(failure.kind).toBe('temporary')
  expect(failure.reason).toHaveLength(1_000)
  expect(classifyFailure('odd', NOW_MS)).toMatchObject({ kind: 'temporary', reason: 'odd' })
})
