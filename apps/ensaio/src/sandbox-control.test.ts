import { expect, test } from 'vitest'
import { openSandbox } from './testing/open-sandbox.ts'
import type { Refused } from './testing/open-sandbox.ts'

/** The control as a program without types sees it. */
type UntypedControl = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>

interface Mistake {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly body?: unknown
  /** The same mistake, made within the process. */
  readonly run: (control: UntypedControl) => unknown
}

const noMode = { mode: 'frosen' }
const noScenario = { scenaro: 'busy' }
const noBaseUrl = { url: 'http://localhost:3000' }
const noEffect = { service: 'conversica', on: 'request', effect: { kind: 'frop' } }
const endpoints = '/services/conversica/endpoints'

const mistakes: readonly Mistake[] = [
  { method: 'PUT', path: '/clock', body: noMode, run: (it) => it.setClock?.(noMode) },
  { method: 'POST', path: '/clock/advance', body: {}, run: (it) => it.advance?.(undefined) },
  { method: 'POST', path: '/clock/advance', body: { ms: -1 }, run: (it) => it.advance?.(-1) },
  { method: 'POST', path: '/reset', body: noScenario, run: (it) => it.reset?.(noScenario) },
  {
    method: 'PUT',
    path: endpoints,
    body: noBaseUrl,
    run: (it) => it.setEndpoints?.('conversica', noBaseUrl),
  },
  {
    method: 'PUT',
    path: `${endpoints}/message`,
    body: {},
    run: (it) => it.setEndpoint?.('conversica', 'message', {}),
  },
  { method: 'GET', path: '/journal?limit=0', run: (it) => it.journal?.({ limit: 0 }) },
  {
    method: 'GET',
    path: '/deliveries?sevice=conversica',
    run: (it) => it.deliveries?.({ sevice: 'conversica' }),
  },
  { method: 'POST', path: '/faults', body: noEffect, run: (it) => it.addFault?.(noEffect) },
]

test.each(mistakes)(
  'tells a program the same as a request: $method $path $body',
  async ({ method, path, body, run }) => {
    await using running = await openSandbox()
    const control = running.sandbox as unknown as UntypedControl
    const before = running.sandbox.describe()

    const answer = await running.control<Refused>(method, `/sandboxes/main${path}`, body)

    expect(answer.status).toBe(400)
    await expect(async () => run(control)).rejects.toThrow(answer.body.error.message)
    expect(running.sandbox.describe()).toEqual(before)
  },
)
