import { expect, test } from 'vitest'
import { afterFault } from './apply-request-fault.ts'
import { DRIP_MS_MAX } from './fault-limits.ts'
import type { Decided, RequestEffect } from './fault-rule.ts'
import type { FaultContext } from './fault-transport.ts'
import { createManualTimers, type ManualTimers } from './testing/manual-timers.ts'

test('an answer without fault is the very same', async () => {
  const real = Response.json({ a: 1 })

  expect(await disturb(real, [{ kind: 'delay', ms: 1 }]).response).toBe(real)
})

test('malformed JSON keeps status, headers and size', async () => {
  const real = new Response('{"a":1}', { status: 201, headers: { 'x-id': '7' } })

  const response = await disturb(real, [{ kind: 'malformedJson' }]).response

  expect(response.status).toBe(201)
  expect(response.headers.get('x-id')).toBe('7')
  expect(response.headers.get('content-length')).toBe('7')
  expect(await response.text()).toBe('{"a":1,')
})

test.for<Decided<RequestEffect>>([
  { kind: 'truncate' },
  { kind: 'malformedJson' },
  { kind: 'drip', bytesPerSecond: 1 },
])('an answer without a body stays as it is under %j', async (effect) => {
  const real = new Response(null, { status: 204, headers: { 'x-id': '7' } })

  const response = await disturb(real, [effect]).response

  expect(response.status).toBe(204)
  expect(response.headers.get('x-id')).toBe('7')
  expect(await response.text()).toBe('')
})

test('a truncated answer tells its whole size, gives half, and breaks off', async () => {
  const { response, timers } = disturb(new Response('0123456789'), [{ kind: 'truncate' }])
  const { headers, body } = await response
  const read = readAll(body)

  await timers.advance(1_000)

  expect(headers.get('content-length')).toBe('10')
  expect(await read).toEqual({ text: '01234', failure: expect.any(TypeError) })
})

test('a truncated answer closes the connection where it can, once, and then waits to be cancelled', async () => {
  const server = new AbortController()
  const closed: string[] = []
  const transport = { close: () => closed.push('close') }
  const { response, timers } = disturb(new Response('0123456789'), [{ kind: 'truncate' }], {
    transport,
  })
  const read = readAll((await response).body, { until: server.signal })

  await timers.advance(1_000)
  expect(closed).toEqual(['close'])
  expect(timers.waiting).toBe(0)

  server.abort()
  expect(await read).toEqual({ text: '01234', failure: undefined })
})

test('a dripping body comes at its rate', async () => {
  const { response, timers } = disturb(new Response('x'.repeat(100)), [
    {
      kind: 'drip',
      bytesPerSecond: 20,
    },
  ])
  const { body } = await response
  const lengths: number[] = []
  const read = readAll(body, { onLength: (length) => lengths.push(length) })

  await timers.advance(99)
  expect(lengths).toEqual([])

  await timers.advance(901)
  expect(lengths.at(-1)).toBe(20)

  await timers.advance(4_000)
  expect(await read).toEqual({ text: 'x'.repeat(100), failure: undefined })
})

test('a dripping body that would take too long breaks off', async () => {
  const { response, timers } = disturb(new Response('x'.repeat(1_000)), [
    {
      kind: 'drip',
      bytesPerSecond: 1,
    },
  ])
  const { body } = await response
  const read = readAll(body)

  await timers.advance(DRIP_MS_MAX + 1_000)

  const { text, failure } = await read
  expect(text).toHaveLength(DRIP_MS_MAX / 1000)
  expect(failure).toBeInstanceOf(TypeError)
})

test('a truncated answer may drip, and be malformed, at once', async () => {
  const { response, timers } = disturb(new Response('0123456789'), [
    { kind: 'malformedJson' },
    { kind: 'drip', bytesPerSecond: 10 },
    { kind: 'truncate' },
  ])
  const { body } = await response
  const read = readAll(body)

  await timers.advance(400)
  expect(timers.waiting).toBe(1)

  await timers.advance(1_000)
  expect(await read).toEqual({ text: '01234', failure: expect.any(TypeError) })
})

test('the slowest of two drips holds', async () => {
  const { response, timers } = disturb(new Response('0123456789'), [
    { kind: 'drip', bytesPerSecond: 1_000 },
    { kind: 'drip', bytesPerSecond: 10 },
  ])
  const { body } = await response
  const lengths: number[] = []
  const read = readAll(body, { onLength: (length) => lengths.push(length) })

  await timers.advance(500)
  expect(lengths.at(-1)).toBe(5)

  await timers.advance(500)
  expect(await read).toEqual({ text: '0123456789', failure: undefined })
})

test('a reader who cancels stops the timer', async () => {
  const { response, timers } = disturb(new Response('x'.repeat(100)), [
    {
      kind: 'drip',
      bytesPerSecond: 1,
    },
  ])
  const reader = (await response).body?.getReader()
  const chunk = reader?.read()
  await timers.advance(0)
  expect(timers.waiting).toBe(1)

  await reader?.cancel()

  expect(timers.waiting).toBe(0)
  expect(await chunk).toMatchObject({ done: true })
})

test('a caller who goes ends a dripping body with their reason', async () => {
  const caller = new AbortController()
  const { response, timers } = disturb(
    new Response('x'.repeat(100)),
    [{ kind: 'drip', bytesPerSecond: 1 }],
    { signal: caller.signal },
  )
  const { body } = await response
  const read = readAll(body)
  await timers.advance(2_500)
  const reason = new Error('Waited long enough.')

  caller.abort(reason)

  expect(await read).toEqual({ text: 'xx', failure: reason })
  expect(timers.waiting).toBe(0)
})

interface Disturbed {
  readonly response: Promise<Response>
  readonly timers: ManualTimers
}

function disturb(
  real: Response,
  effects: readonly Decided<RequestEffect>[],
  context: Partial<FaultContext> = {},
): Disturbed {
  const timers = createManualTimers()
  const faults = effects.map((effect) => ({ ruleId: 'mine', effect }))
  const { signal } = new AbortController()
  return { timers, response: afterFault(real, faults, { signal, ...context, timers }) }
}

interface Read {
  readonly text: string
  readonly failure: unknown
}

interface ReadOptions {
  /** Cancels the body. */
  readonly until?: AbortSignal
  readonly onLength?: (length: number) => void
}

/** Reads to the end, to the failure, or until it is told to cancel. */
async function readAll(
  body: ReadableStream<Uint8Array> | null,
  { until, onLength }: ReadOptions = {},
): Promise<Read> {
  const decoder = new TextDecoder()
  const reader = body?.getReader()
  until?.addEventListener('abort', () => reader?.cancel())
  let text = ''
  try {
    for (;;) {
      const chunk = await reader?.read()
      if (chunk?.value === undefined) return { text, failure: undefined }
      text += decoder.decode(chunk.value)
      onLength?.(text.length)
    }
  } catch (failure) {
    return { text, failure }
  }
}

test('a lost answer resets the connection where there is one, and fails the call where there is none', async () => {
  const resets: string[] = []
  const transport = { reset: () => resets.push('reset') }
  const onWire = disturb(Response.json({}), [{ kind: 'answerLost' }], { transport })
  const inProcess = disturb(Response.json({}), [{ kind: 'answerLost' }])

  await onWire.response
  await expect(inProcess.response).rejects.toThrow('a fault rule broke the connection')

  expect(resets).toEqual(['reset'])
})
