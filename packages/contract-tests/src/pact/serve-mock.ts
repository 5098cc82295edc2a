import {
  createCallbackPolicy,
  createMockApp,
  createSandbox,
  createSystemSend,
  type Mock,
  type Sandbox,
  type SandboxOptions,
  type SandboxDirectory,
  type SandboxSnapshot,
  type Send,
  systemNow,
  systemTimers,
} from '@ensaio/mock-kit'
import { serveOnLoopback } from './serve-on-loopback.ts'

/** A mock on a real port. Provider states register the receivers that it calls. */
export interface ServedMock extends AsyncDisposable {
  /** The address of the mock. */
  readonly url: string
  /** The sandbox of the interaction that is being verified. */
  sandbox(): Sandbox
  /** Replaces the sandbox by a new one, so that interactions are isolated. */
  begin(scenario: string): Promise<void>
  /** Replaces the sandbox by a saved one. */
  restore(snapshot: SandboxSnapshot): Promise<void>
}

/** Answers a request. */
export type Fetch = (request: Request) => Response | Promise<Response>

export interface ServeMockOptions {
  readonly mock: Mock
  /** The scenario of every new sandbox. */
  readonly scenario: string
  /** The time at which every interaction starts, in milliseconds since 1970; the clock is frozen. */
  readonly nowMs: number
  /** Prepares each new sandbox. @default nothing */
  readonly prepare?: (sandbox: Sandbox) => void
  /** Middleware between the mock and its callers. @default none */
  readonly throughServer?: ((fetch: Fetch) => Fetch) | undefined
  /** Middleware between the dispatcher and the receivers. @default none */
  readonly throughSend?: ((send: Send) => Send) | undefined
}

export async function serveMock(options: ServeMockOptions): Promise<ServedMock> {
  const { mock, nowMs, prepare } = options
  const { throughServer = (fetch) => fetch, throughSend = (send) => send } = options
  const policy = createCallbackPolicy()
  const send = throughSend(createSystemSend({ policy }))

  const open = (start: Pick<SandboxOptions, 'scenarios' | 'snapshot'>): Sandbox =>
    createSandbox({
      ...start,
      name: 'main',
      mocks: [mock],
      clock: { mode: { kind: 'frozen' }, at: nowMs },
      policy,
      send,
      timers: systemTimers,
      machineNow: systemNow,
    })
  const seed = (scenario: string): Sandbox => {
    const sandbox = open({ scenarios: { [mock.service]: scenario } })
    prepare?.(sandbox)
    return sandbox
  }
  let current = seed(options.scenario)
  const replaceBy = async (next: () => Sandbox): Promise<void> => {
    await current[Symbol.asyncDispose]()
    current = next()
  }
  const directory: SandboxDirectory = {
    get main() {
      return current
    },
    find: (name) => (name === current.name ? current : undefined),
    list: () => [current],
  }
  const app = createMockApp(mock, {
    directory,
    timers: systemTimers,
    stopwatchMs: () => performance.now(),
  })
  const server = await serveOnLoopback(throughServer((request) => app.fetch(request)))

  return {
    url: server.url,
    sandbox: () => current,
    begin: (scenario) => replaceBy(() => seed(scenario)),
    restore: (snapshot) => replaceBy(() => open({ snapshot })),
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await current[Symbol.asyncDispose]()
    },
  }
}
