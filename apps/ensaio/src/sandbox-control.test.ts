import { expect, test } from 'vitest'
import { openSandbox } from './testing/open-sandbox.ts'
import type { Refused } from './testing/open-sandbox.ts'

/** Steering as a program without types sees it. */
type Steering = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>

interface Mistake {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly body?: unknown
  /** The same mistake, made within the process. */
  readonly steer: (steering: Steering) => unknown
}

const noMode = { mode: 'frosen' }
const noScenario = { scenaro: 'busy' }
const noBaseUrl = { url: 'http://localhost:3000' }
const noEffect = { service: 'conversica', on: 'request', effect: { kind: 'frop' } }
const endpoints = '/services/conversica/endpoints'

const mistakes: readonly Mistake[] = [
  { method: 'PUT', path: '/clock', body: noMode, steer: (it) => it.setClock?.(noMode) },
  { method: 'POST', path: '/clock/advance', body: {}, steer: (it) => it.advance?.(undefined) },
  { method: 'POST', path: '/clock/advance', body: { ms: -1 }, steer: (it) => it.advance?.(-1) },
  { method: 'POST', path: '/reset', body: noScenario, steer: (it) => it.reset?.(noScenario) },
  {
    method: 'PUT',
    path: endpoints,
    body: noBaseUrl,
    steer: (it) => it.setEndpoints?.('conversica', noBaseUrl),
  },
  {
    method: 'PUT',
    path: `${endpoints}/message`,
    body: {},
    steer: (it) => it.setEndpoint?.('conversica', 'message', {}),
  },
  { method: 'GET', path: '/journal?limit=0', steer: (it) => it.journal?.({ limit: 0 }) },
  {
    method: 'GET',
    path: '/deliveries?sevice=conversica',
    steer: (it) => it.deliveries?.({ sevice: 'conversica' }),
  },
  { method: 'POST', path: '/faults', body: noEffect, steer: (it) => it.addFault?.(noEffect) },
]

test.each(mistakes)(
  'a program that steers is told what a request is told: $method $path $body',
  async ({ method, path, body, steer }) => {
    await using running = await openSandbox()
    const steering = running.sandbox as unknown as Steering
    const before = running.sandbox.describe()

    const answer = await running.control<Refused>(method, `/sandboxes/main${path}`, body)

    expect(answer.status).toBe(400)
    await expect(async () => steer(steering)).rejects.toThrow(answer.body.error.message)
    expect(running.sandbox.describe()).toEqual(before)
  },
)
