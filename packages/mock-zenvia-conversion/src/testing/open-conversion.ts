// A sandbox for tests: Zenvia Conversion with a frozen clock, and a subscriber that keeps its notifications.
import type { Schemas, Webhooks } from '@ensaio/contracts/zenvia-conversion'
import {
  createCallbackPolicy,
  createMockApp,
  createSandbox,
  createSandboxDirectory,
} from '@ensaio/mock-kit'
import type { Sandbox, SandboxOptions, SendRequest, Timers } from '@ensaio/mock-kit'
import type { ZenviaConversionWorld } from '../world.ts'
import { zenviaConversionMock } from '../zenvia-conversion-mock.ts'

/** The instant at which the tests' clocks stand: a Monday, 11:00 in Buenos Aires. */
export const START = Date.parse('2026-03-02T14:00:00Z')

const NO_TIMERS: Timers = { after: () => () => undefined }

/** A notification as the subscriber received it. */
interface Notification {
  readonly url: string
  readonly body: Webhooks[keyof Webhooks]
}

/** An answer with its body, parsed where it is JSON. */
export interface TestAnswer<Body> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

export interface TestConversion extends AsyncDisposable {
  readonly sandbox: Sandbox
  readonly world: ZenviaConversionWorld
  readonly notifications: readonly Notification[]
  /** Calls a path below /v1 with the key of the sandbox, or another one. */
  call<Body = unknown>(path: string, init?: TestCall): Promise<TestAnswer<Body>>
  /** Calls a path as it is, without a key. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  act(name: string, input: unknown): unknown
  /** Sends a lead that must be accepted. */
  lead(lead: Partial<Schemas['RetailLead']>, key?: string): Promise<Schemas['ProspectCreated']>
}

/** The options of a call. */
export interface TestCall extends Omit<RequestInit, 'body'> {
  readonly key?: string
  /** Sent as JSON, unless it is a form. */
  readonly body?: unknown
}

/** Opens a sandbox; with the scenario `empty`, unless another is named. */
export function openConversion(
  options: Partial<SandboxOptions> & { readonly scenario?: string } = {},
): TestConversion {
  const { scenario = 'empty', ...others } = options
  const notifications: Notification[] = []
  const sandbox = createSandbox({
    name: 'main',
    mocks: [zenviaConversionMock],
    clock: { mode: { kind: 'frozen' }, at: START },
    policy: createCallbackPolicy(),
    timers: NO_TIMERS,
    machineNow: () => START,
    scenarios: { 'zenvia-conversion': scenario },
    send: async (request) => {
      notifications.push(toNotification(request))
      return { kind: 'answered', status: 200, headers: {}, body: 'Received', truncated: false }
    },
    ...others,
  })
  const directory = createSandboxDirectory(sandbox)
  const app = createMockApp(zenviaConversionMock, {
    directory,
    timers: NO_TIMERS,
    stopwatchMs: () => 0,
  })
  const fetch: TestConversion['fetch'] = async (path, init) =>
    app.fetch(new Request(`http://conversion.test${path}`, init))
  const call: TestConversion['call'] = async <Body>(path: string, init: TestCall = {}) => {
    const { key = 'main-conversion-key', body, headers, ...rest } = init
    const separator = path.includes('?') ? '&' : '?'
    const isForm = body instanceof FormData
    const response = await fetch(`/v1${path}${separator}api-key=${key}`, {
      ...rest,
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      headers: {
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...(headers as Readonly<Record<string, string>>),
      },
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    // The test knows what it asked for.
    const read = (isJson ? JSON.parse(text) : text) as Body
    return { status: response.status, headers: response.headers, body: read }
  }

  return {
    sandbox,
    world: sandbox.world(zenviaConversionMock),
    notifications,
    call,
    fetch,
    act: (name, input) => sandbox.runAction('zenvia-conversion', name, input),
    lead: async (lead, key) => {
      const answer = await call<Schemas['ProspectCreated']>('/lead/retail', {
        method: 'POST',
        body: { utmSource: 'google', ...lead },
        ...(key !== undefined && { key }),
      })
      if (answer.status !== 200) throw new Error(`refused: ${JSON.stringify(answer.body)}`)
      return answer.body
    },
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  }
}

function toNotification({ url, body }: SendRequest): Notification {
  return { url, body: JSON.parse(new TextDecoder().decode(body)) as Notification['body'] }
}
