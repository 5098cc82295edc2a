import { expect, test } from 'vitest'
import { MINUTE_MS } from '../durations.ts'
import { openConversion, START } from '../testing/open-conversion.ts'

test('there is no limit unless one is set', async () => {
  await using conversion = openConversion()

  const { headers } = await conversion.call('/industries')

  expect(headers.get('x-ratelimit-limit')).toBeNull()
})

test('a full minute is refused, and the next one is new', async () => {
  await using conversion = openConversion()
  conversion.sandbox.setBehaviour('zenvia-conversion', 'rateLimitPerMinute', 2)
  const ask = (key = 'main-conversion-key') => conversion.call('/industries', { key })
  const { apiKey } = conversion.act('createKey', {}) as { readonly apiKey: string }

  const first = await ask()
  await ask()
  const third = await ask()

  expect(Object.fromEntries(first.headers)).toMatchObject({
    'x-ratelimit-limit': '2',
    'x-ratelimit-remaining': '1',
    'x-ratelimit-reset': String((START + MINUTE_MS) / 1_000),
  })
  expect(third).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } })
  expect(third.headers.get('x-ratelimit-remaining')).toBe('0')
  expect((await ask(apiKey)).status).toBe(200)
  await conversion.sandbox.advance(MINUTE_MS)
  expect((await ask()).status).toBe(200)
})

test('a fault that gives 429 has the headers of the limit, and the body', async () => {
  await using conversion = openConversion()
  conversion.sandbox.faults.add({
    service: 'zenvia-conversion',
    on: 'request',
    match: {},
    effect: { kind: 'status', status: 429 },
  })

  const answer = await conversion.call('/industries')

  expect(answer).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } })
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'x-ratelimit-limit': '60',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String((START + MINUTE_MS) / 1_000),
  })
})
