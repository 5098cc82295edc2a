import { caught } from '@ensaio/test-config/caught'
import { expect, test } from 'vitest'
import { ApiError } from '../errors/api-errors.ts'
import { NetworkError } from '../errors/connection-errors.ts'
import { RateLimitedError } from '../errors/api-errors.ts'
import { createFakeService, type Reaction, stored } from './fake-service.ts'

/** Fails with the status a number of times, then works. */
function failing(times: number, status: number, headers: Record<string, string> = {}): Reaction {
  return (attempt) => (attempt <= times ? new Response('busy', { status, headers }) : stored())
}

test.each([408, 429, 500, 502, 503, 504])(
  'sends again after %i, with growing waits',
  async (status) => {
    const service = createFakeService(failing(2, status))

    await service.store()

    // With 0.5 drawn, each wait is three quarters of 300 and 600 ms.
    expect(service.seen.map(({ atMs }) => atMs)).toEqual([0, 225, 675])
    expect(new Set(service.seen.map(({ body }) => body))).toEqual(new Set(['{"name":"Ünï"}']))
  },
)

test.each([400, 401, 403, 404, 409, 413, 422, 501])(
  'does not send again after %i',
  async (status) => {
    const service = createFakeService(failing(1, status))

    expect(await caught(service.store())).toBeInstanceOf(ApiError)
    expect(service.seen).toHaveLength(1)
  },
)

test('waits as many seconds as Retry-After says', async () => {
  const service = createFakeService(failing(1, 429, { 'retry-after': '7' }))

  await service.store()

  expect(service.seen.map(({ atMs }) => atMs)).toEqual([0, 7_000])
})

test('waits until the date that Retry-After names', async () => {
  const service = createFakeService(
    failing(1, 503, { 'retry-after': 'Thu, 01 Jan 1970 00:00:09 GMT' }),
  )

  await service.store()

  expect(service.seen.map(({ atMs }) => atMs)).toEqual([0, 9_000])
})

test('falls back to its own waits where Retry-After is not readable', async () => {
  const service = createFakeService(failing(1, 503, { 'retry-after': 'soon' }))

  await service.store()

  expect(service.seen.map(({ atMs }) => atMs)).toEqual([0, 225])
})

test('gives up at once where Retry-After is beyond its limit, and tells for how long', async () => {
  const service = createFakeService(failing(1, 429, { 'retry-after': '31' }))

  const error = await caught(service.store())

  expect(error).toBeInstanceOf(RateLimitedError)
  expect(error).toMatchObject({ retryAfterMs: 31_000, status: 429, call: { attempts: 1 } })
  expect(String(error)).toContain('Wait 31000 ms before you send it again.')
})

test('begins no wait that would end after the deadline', async () => {
  const service = createFakeService(failing(9, 503, { 'retry-after': '20' }), {
    totalTimeoutMs: 30_000,
  })

  expect(await caught(service.store())).toMatchObject({ status: 503, call: { attempts: 2 } })
  expect(service.timing.now()).toBe(20_000)
})

test('gives up after as many attempts as it was given', async () => {
  const service = createFakeService(failing(9, 503), {
    retry: { attemptsMax: 5, delayMsMax: 1_000 },
  })

  const error = await caught(service.store())

  expect(service.seen.map(({ atMs }) => atMs)).toEqual([0, 225, 675, 1_425, 2_175])
  expect(String(error)).toContain('(5 attempts) with 503 busy. Send it again later.')
})

test('sends again after the connection failed', async () => {
  const service = createFakeService((attempt) => {
    if (attempt === 1) throw new TypeError('fetch failed')
    return stored()
  })

  expect(await service.store()).toEqual({ stored: true })
})

test('sends again after the answer broke off', async () => {
  const service = createFakeService((attempt) => (attempt === 1 ? brokenOff() : stored()))

  expect(await service.store()).toEqual({ stored: true })
})

test('tells the innermost reason of a failed connection', async () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
    code: 'ECONNREFUSED',
  })
  const raw = new TypeError('fetch failed', { cause })
  const service = createFakeService(() => Promise.reject(raw))

  const error = await caught(service.store())

  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'CLIENT_NETWORK', cause: raw, call: { attempts: 3 } })
  expect(String(error)).toContain('(3 attempts): connect ECONNREFUSED 127.0.0.1:1. Check')
})

test('does not send again after a fault in the fetch function itself', async () => {
  const bug = new RangeError('no such element')
  const service = createFakeService(() => Promise.reject(bug))

  expect(await caught(service.store())).toMatchObject({ name: 'NetworkError', cause: bug })
  expect(service.seen).toHaveLength(1)
})

function brokenOff(): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"stor'))
    },
    pull(controller) {
      controller.error(new TypeError('terminated'))
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}
