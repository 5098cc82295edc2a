import { createMockApp } from '../pipeline/mock-app.ts'
import type { Timers } from '../clock/timers.ts'
import { createCallbackPolicy } from '../outbox/callback-policy.ts'
import type { Answer, SendRequest, SendResult } from '../outbox/send.ts'
import { createSandbox, createSandboxDirectory } from '../sandbox/create-sandbox.ts'
import type { SandboxOptions } from '../sandbox/sandbox-options.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { shop } from './shop/shop-mock.ts'

/** The instant at which the tests' clocks stand. */
export const START = Date.parse('2026-03-02T09:00:00Z')

const NO_TIMERS: Timers = { after: () => () => undefined }

export interface ShopSandbox extends AsyncDisposable {
  readonly sandbox: Sandbox
  /** The requests that were sent, in order. */
  readonly sent: readonly SendRequest[]
  /** Calls a path of the shop's host, without credentials. */
  fetch(path: string): Promise<Response>
  /** Calls the shop as the sandbox's own customer. */
  call(path: string, init?: RequestInit): Promise<Response>
  order(id: string, item?: string): Promise<Response>
}

/** A sandbox with the shop in it, its clock frozen, its endpoint answering as told. */
export function openShop(
  options: Partial<SandboxOptions> & {
    readonly answer?: (request: SendRequest) => SendResult
    /** @default the shop */
    readonly mock?: typeof shop
    /** Makes the sandbox. @default without a log */
    readonly create?: (options: SandboxOptions) => Sandbox
  } = {},
): ShopSandbox {
  const { answer = () => answered(200), mock = shop, create = createSandbox, ...rest } = options
  const sent: SendRequest[] = []
  const sandbox = create({
    name: 'main',
    mocks: [mock],
    clock: { mode: { kind: 'frozen' }, at: START },
    policy: createCallbackPolicy(),
    timers: NO_TIMERS,
    machineNow: () => START,
    send: async (request) => {
      sent.push(request)
      return answer(request)
    },
    ...rest,
  })
  const directory = createSandboxDirectory(sandbox)
  const app = createMockApp(mock, { directory, timers: NO_TIMERS, stopwatchMs: () => 0 })
  const call = async (path: string, init?: RequestInit): Promise<Response> =>
    app.fetch(
      new Request(
        `http://shop.test/api${path}${path.includes('?') ? '' : `?key=${sandbox.name}-shop-key`}`,
        init,
      ),
    )
  return {
    sandbox,
    sent,
    call,
    fetch: async (path) => app.fetch(new Request(`http://shop.test${path}`)),
    order: (id, item = 'tea') => call('/orders', jsonPost({ id, item })),
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  }
}

export function jsonPost(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }
}

export function answered(status: number): Answer {
  return { kind: 'answered', status, headers: {}, body: '', truncated: false }
}
