import { expect, test } from 'vitest'
import { beforeFault } from './apply-request-fault.ts'
import { SILENCE_MS_MAX } from './fault-limits.ts'
import type { RequestEffect, RequestFault } from './fault-rule.ts'
import type { Decided } from './fault-rule.ts'
import { createManualTimers } from './testing/manual-timers.ts'

test('without a fault that comes before, the request goes on at once', async () => {
  const timers = createManualTimers()
  const faults = faultsOf({ kind: 'truncate' }, { kind: 'malformedJson' })

  const before = await beforeFault(faults, { timers, signal: newSignal() })

  expect(before).toEqual({ kind: 'continue' })
  expect(timers.waiting).toBe(0)
})

test('answers with the status, headers and JSON of the rule', async () => {
  const response = await answerOf({
    kind: 'status',
    status: 429,
    headers: { 'Retry-After': '30' },
    body: { error: 'slow down' },
  })

  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).toBe('30')
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await response.json()).toEqual({ error: 'slow down' })
})

test('answers with text as it is, under the content type of the rule', async () => {
  const response = await answerOf({
    kind: 'status',
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<h1>Bad gateway</h1>',
  })

  expect(response.headers.get('content-type')).toBe('text/html')
  expect(await response.text()).toBe('<h1>Bad gateway</h1>')
})

test('answers without body and content type where the rule has none', async () => {
  const response = await answerOf({ kind: 'status', status: 204 })

  expect(response.body).toBeNull()
  expect(response.headers.get('content-type')).toBeNull()
})

test('a body of null is JSON', async () => {
  const response = await answerOf({ kind: 'status', status: 500, body: null })

  expect(await response.text()).toBe('null')
})

test('a delay lets the request go on when its time has passed, and not before', async () => {
  const timers = createManualTimers()
  const states: string[] = []
  const before = beforeFault(faultsOf({ kind: 'delay', ms: 500 }), {
    timers,
    signal: newSignal(),
  }).then(({ kind }) => states.push(kind))

  await timers.advance(499)
  expect(states).toEqual([])

  await timers.advance(1)
  await before
  expect(states).toEqual(['continue'])
})

test('delays add up, and the fault behind them follows', async () => {
  const timers = createManualTimers()
  const before = beforeFault(
    faultsOf({ kind: 'delay', ms: 10 }, { kind: 'delay', ms: 20 }, { kind: 'status', status: 503 }),
    { timers, signal: newSignal() },
  )

  await timers.advance(29)
  expect(timers.waiting).toBe(1)

  await timers.advance(1)
  expect(await before).toMatchObject({ kind: 'answer' })
})

test.for<Decided<RequestEffect>>([{ kind: 'delay', ms: 500 }, { kind: 'silence' }])(
  'a caller who goes ends %j and leaves no timer',
  async (effect) => {
    const timers = createManualTimers()
    const caller = new AbortController()
    const before = beforeFault(faultsOf(effect), { timers, signal: caller.signal, transport: {} })

    expect(timers.waiting).toBe(1)
    caller.abort()

    expect(await before).toEqual({ kind: 'gone' })
    expect(timers.waiting).toBe(0)
  },
)

test('a caller who went before is not waited for', async () => {
  const timers = createManualTimers()
  const signal = AbortSignal.abort()

  const before = await beforeFault(faultsOf({ kind: 'silence' }), { timers, signal, transport: {} })

  expect(before).toEqual({ kind: 'gone' })
  expect(timers.waiting).toBe(0)
})

test('in process a caller who gives up gets their own reason', async () => {
  const caller = new AbortController()
  const before = beforeFault(faultsOf({ kind: 'silence' }), {
    timers: createManualTimers(),
    signal: caller.signal,
  })
  const reason = new Error('Waited long enough.')

  caller.abort(reason)

  expect(await before).toEqual({ kind: 'gone', error: reason })
})

test('silence closes the connection in the end', async () => {
  const timers = createManualTimers()
  const closed: string[] = []
  const before = beforeFault(faultsOf({ kind: 'silence' }), {
    timers,
    signal: newSignal(),
    transport: { close: () => closed.push('close') },
  })

  await timers.advance(SILENCE_MS_MAX - 1)
  expect(closed).toEqual([])

  await timers.advance(1)
  expect(await before).toEqual({ kind: 'gone' })
  expect(closed).toEqual(['close'])
})

test('a reset goes to the transport', async () => {
  const resets: string[] = []

  const before = await beforeFault(faultsOf({ kind: 'reset' }), {
    timers: createManualTimers(),
    signal: newSignal(),
    transport: { reset: () => resets.push('reset') },
  })

  expect(before).toEqual({ kind: 'gone' })
  expect(resets).toEqual(['reset'])
})

test('a reset in process fails as fetch does', async () => {
  const before = await beforeFault(faultsOf({ kind: 'reset' }), {
    timers: createManualTimers(),
    signal: newSignal(),
  })

  expect(before).toEqual({ kind: 'gone', error: expect.any(TypeError) })
})

async function answerOf(effect: Decided<RequestEffect>): Promise<Response> {
  const context = { timers: createManualTimers(), signal: newSignal() }
  const before = await beforeFault(faultsOf(effect), context)
  if (before.kind !== 'answer') throw new Error(`Expected an answer, not ${before.kind}.`)
  const { status, headers, body } = before.answer
  return new Response(body ?? null, { status, headers })
}

function faultsOf(...effects: readonly Decided<RequestEffect>[]): readonly RequestFault[] {
  return effects.map((effect) => ({ ruleId: 'mine', effect }))
}

function newSignal(): AbortSignal {
  return new AbortController().signal
}
