import type { Schemas } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'

const CLOCK = '/sandboxes/main/clock'
const FROZEN = { mode: 'frozen', at: '2026-03-02T09:00:00Z' }

/** A call centre so busy that ten years of it take longer than any test. */
async function openBusySandbox(): Promise<OpenSandbox> {
  const running = await openSandbox()
  running.sandbox.setBehaviour('zenvia-chat', 'autopilotPerHour', 10_000)
  return running
}

const clockOf = async ({ control }: OpenSandbox): Promise<Schemas['Clock']> =>
  (await control<Schemas['Clock']>('GET', CLOCK)).body

/** Asks for the clock over and over. */
async function clockOnce(
  running: OpenSandbox,
  isWanted: (clock: Schemas['Clock']) => boolean,
): Promise<Schemas['Clock']> {
  let clock = await clockOf(running)
  while (!isWanted(clock)) clock = await clockOf(running)
  return clock
}

const isUnderWay = ({ advance }: Schemas['Clock']): boolean => (advance?.jobs ?? 0) > 0

const advance = (running: OpenSandbox, query = '', signal: AbortSignal | null = null) =>
  fetch(`${running.urls.control}${CLOCK}/advance${query}`, {
    method: 'POST',
    body: '{"duration":"3650d"}',
    signal,
  })

test('every port answers during an advance, and the clock says how far it has come', async () => {
  await using running = await openBusySandbox()
  const answer = advance(running)

  const before = await clockOnce(running, isUnderWay)
  const health = await running.control('GET', '/health')
  const history = await fetch(
    `${running.urls['zenvia-chat']}/api/ms/external/history?token=main-chat-token&limit=1`,
  )
  const after = await clockOnce(running, ({ now }) => now > before.now)

  expect([health.status, history.status]).toEqual([200, 200])
  expect(before.advance).toMatchObject({
    from: '2026-03-02T09:00:00.000Z',
    to: '2036-02-28T09:00:00.000Z',
  })
  expect(after.advance?.jobs).toBeGreaterThan(before.advance?.jobs ?? Infinity)
  await running.sandbox.cancelAdvance()
  expect(await (await answer).json()).toMatchObject({ cancelled: true })
})

test('nobody sets the clock during an advance, but for who cancels it first', async () => {
  await using running = await openBusySandbox()
  const answer = advance(running)
  await clockOnce(running, isUnderWay)

  const refused = await running.control<Refused>('PUT', CLOCK, FROZEN)
  const cancelled = await running.control('DELETE', `${CLOCK}/advance`)
  const set = await running.control<Schemas['Clock']>('PUT', CLOCK, FROZEN)

  expect(refused.status).toBe(409)
  expect(refused.body.error.code).toBe('SANDBOX_CLOCK_ADVANCING')
  expect([cancelled.status, set.status]).toEqual([204, 200])
  expect(set.body).toEqual({ mode: 'frozen', now: '2026-03-02T09:00:00.000Z' })
  const { now, jobs, ...rest } = await (await answer).json()
  expect(rest).toEqual({ attempts: 0, cancelled: true })
  expect(jobs).toBeGreaterThan(0)
  expect(now < '2036').toBe(true)
})

test('an advance ends when its caller leaves, if it asked for that', async () => {
  await using running = await openBusySandbox()
  const caller = new AbortController()
  const answer = advance(running, '?cancelOnDisconnect=true', caller.signal)
  await clockOnce(running, isUnderWay)

  caller.abort()
  await expect(answer).rejects.toThrow('aborted')
  const clock = await clockOnce(running, (one) => one.advance === undefined)

  expect(clock.now < '2036').toBe(true)
})

test('an advance goes on when a caller leaves that did not ask for its end', async () => {
  await using running = await openBusySandbox()
  const caller = new AbortController()
  const answer = advance(running, '', caller.signal)
  const before = await clockOnce(running, isUnderWay)

  caller.abort()
  await expect(answer).rejects.toThrow('aborted')
  const later = new Date(Date.parse(before.now) + 300_000).toISOString()
  const after = await clockOnce(running, ({ now }) => now > later)

  expect(after.advance?.from).toBe(before.advance?.from)
  await running.sandbox.cancelAdvance()
})

test('an advance ends when the sandbox is stopped, and is answered', async () => {
  const running = await openBusySandbox()
  const answer = advance(running)
  await clockOnce(running, isUnderWay)

  await running.stop()

  expect(await (await answer).json()).toMatchObject({ cancelled: true })
})

test('a signal cancels an advance within the process', async () => {
  await using running = await openBusySandbox()
  const caller = new AbortController()
  const advanced = running.sandbox.advance('3650d', { signal: caller.signal })
  await clockOnce(running, isUnderWay)

  caller.abort()

  expect(await advanced).toMatchObject({ cancelled: true })
})
