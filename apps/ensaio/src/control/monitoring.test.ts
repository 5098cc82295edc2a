import { createCallbackPolicy, openSandbox as openLogged } from '@ensaio/mock-kit'
import { LogError, recordSandbox } from '@ensaio/mock-kit/log'
import type { SandboxLog } from '@ensaio/mock-kit/log'
import { expect, test } from 'vitest'
import { createSandboxPool } from '../sandboxes/sandbox-pool.ts'
import { NO_TIMERS } from '../testing/bare-sandbox.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'
import { parseExposition } from '../testing/parse-exposition.ts'
import type { Exposition } from '../testing/parse-exposition.ts'
import { createControlPlane } from './control-plane.ts'

const TOKEN = 'a-token-for-the-tests'
const OPEN_METRICS = 'application/openmetrics-text'

async function readMetrics({ urls }: OpenSandbox): Promise<Exposition> {
  const answer = await fetch(`${urls.control}/metrics`)
  return parseExposition(await answer.text(), 'prometheus')
}

test('counts requests, their faults and their durations by operation', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  await running.saveLead()
  await running.control('POST', '/sandboxes/main/faults', {
    service: 'conversica',
    on: 'request',
    when: { first: 1 },
    effect: { kind: 'status', status: 503 },
  })
  await running.saveLead()
  await fetch(`${running.urls.conversica}/nowhere/${'x'.repeat(9)}`)

  const metrics = await readMetrics(running)

  const of = 'service="conversica",operation="createOrUpdateLead"'
  expect(metrics.get(`ensaio_requests_total{${of},status="2xx"}`)).toBe(1)
  expect(metrics.get(`ensaio_requests_total{${of},status="5xx"}`)).toBe(1)
  expect(metrics.get(`ensaio_request_duration_seconds_count{${of}}`)).toBe(2)
  expect(metrics.get('ensaio_faults_total{service="conversica",on="request"}')).toBe(1)
  const unknown = 'service="conversica",operation="unknown"'
  expect(metrics.get(`ensaio_requests_total{${unknown},status="4xx"}`)).toBe(1)
  expect(metrics.get('ensaio_journal_entries')).toBe(3)
  expect([...metrics.keys()].join()).not.toContain('nowhere')
})

test('counts what is delivered, what waits, and the sandboxes; totals outlive them', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const created = running.createSandbox({ name: 'short' })
  created.setEndpoints('conversica', { baseUrl: 'http://127.0.0.1:9' })
  created.trigger('conversica', 'leadUpdate', { subject: 'lead-1' })
  await created.advance('0s')

  const before = await readMetrics(running)
  await created.delete()
  const after = await readMetrics(running)

  const attempts =
    'ensaio_delivery_attempts_total{service="conversica",outcome="connection_refused"}'
  const pending = 'ensaio_deliveries{service="conversica",status="pending"}'
  expect(before.get('ensaio_sandboxes')).toBe(2)
  expect(before.get(pending)).toBe(1)
  expect(before.get(attempts)).toBe(1)
  expect(after.get('ensaio_sandboxes')).toBe(1)
  expect(after.get(pending)).toBe(0)
  expect(after.get(attempts)).toBe(1)
})

test('writes OpenMetrics for those who ask for it', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  await running.saveLead()

  const answer = await fetch(`${running.urls.control}/metrics`, {
    headers: { accept: OPEN_METRICS },
  })

  expect(answer.headers.get('content-type')).toBe(`${OPEN_METRICS}; version=1.0.0; charset=utf-8`)
  const metrics = parseExposition(await answer.text(), 'openmetrics')
  expect(metrics.get('process_resident_memory_bytes')).toBeGreaterThan(1e6)
  expect(metrics.get('nodejs_eventloop_active_seconds_total')).toBeGreaterThan(0)
})

test('asks for the token before it shows metrics, but for none about the health', async () => {
  await using running = await openSandbox({ controlToken: TOKEN, only: ['conversica'] })
  const statusOf = async (path: string, headers = {}): Promise<number> =>
    (await fetch(`${running.urls.control}${path}`, { headers })).status

  expect(await statusOf('/metrics')).toBe(401)
  expect(await statusOf('/metrics', { authorization: `Bearer ${TOKEN}` })).toBe(200)
  expect(await statusOf('/livez')).toBe(200)
  expect(await statusOf('/readyz')).toBe(200)
  expect(await statusOf('/readyz/')).toBe(401)
  expect(await statusOf('/livez/../metrics')).toBe(401)
})

test('refuses other methods and pages of other sites', async () => {
  await using running = await openSandbox({ only: ['conversica'] })

  for (const path of ['/metrics', '/livez', '/readyz']) {
    expect(await running.control<Refused>('POST', path)).toMatchObject({ status: 405 })
    const headers = { origin: 'https://stranger.example' }
    expect(await running.control('GET', path, undefined, headers)).toMatchObject({ status: 403 })
  }
})

/** Readiness of a sandbox that keeps a log in memory, and of a part besides it. */
function openReadiness({ isSlow = false } = {}) {
  const state = { isFailing: false, whyUnready: undefined as string | undefined }
  const log: SandboxLog = {
    isSlow,
    append: () => {
      if (state.isFailing)
        throw new LogError('write to the log', 'the disk is full. Free some space.')
      return undefined
    },
    close: async () => undefined,
  }
  const sandbox = openLogged(
    { mocks: [], policy: createCallbackPolicy(), timers: NO_TIMERS },
    (options) =>
      recordSandbox(options, { log, origins: new WeakMap(), onFailure: () => undefined }),
  )
  const directory = createSandboxPool({
    main: sandbox,
    open: () => sandbox,
    timers: NO_TIMERS,
    machineNow: () => 0,
  })
  const monitored = {
    metrics: () => [
      { name: 'ensaio_leases', kind: 'gauge', help: 'Leases.', samples: [{ value: 7 }] } as const,
    ],
    whyUnready: () => state.whyUnready,
  }
  const context = { version: '0.0.0', directory, services: () => [], monitored }
  const { fetch: ask } = createControlPlane({ context, timers: NO_TIMERS, boundHost: '127.0.0.1' })
  const get = async (path: string) => {
    const answer = await ask(new Request(`http://localhost${path}`))
    return { status: answer.status, text: await answer.text() }
  }
  return { state, sandbox, get, [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose]() }
}

test('is not ready while its log cannot be written, lives on, and is ready again', async () => {
  await using process = openReadiness()
  const { state, sandbox, get } = process
  expect(await get('/readyz')).toMatchObject({ status: 200 })

  state.isFailing = true
  expect(() => sandbox.pauseDeliveries()).toThrow('the disk is full')

  const refused = await get('/readyz')
  expect(refused.status).toBe(503)
  expect(refused.text).toContain('"code":"SANDBOX_NOT_READY"')
  expect(refused.text).toContain('the disk is full')
  expect(await get('/livez')).toMatchObject({ status: 200 })
  expect(await get('/metrics')).toMatchObject({ status: 200 })
  state.isFailing = false
  expect(await get('/readyz')).toMatchObject({ status: 200 })
})

test('is not ready while a part of the process says so, whose metrics it shows', async () => {
  await using process = openReadiness({ isSlow: true })
  const { state, get } = process

  state.whyUnready = 'it drains. Send requests to another node.'

  const refused = await get('/readyz')
  expect(refused).toMatchObject({ status: 503 })
  expect(refused.text).toContain('it drains. Send requests to another node.')
  const { text } = await get('/metrics')
  expect(parseExposition(text, 'prometheus').get('ensaio_leases')).toBe(7)
})
