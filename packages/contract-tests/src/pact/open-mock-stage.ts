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

/** A mock on a real port. Whom it calls, the states have to tell it. */
export interface MockStage extends AsyncDisposable {
  /** Where the mock is served. */
  readonly url: string
  /** The sandbox of the interaction that is being verified. */
  sandbox(): Sandbox
  /** Puts a new sandbox in the place of the one before, so that interactions never meet. */
  begin(scenario: string): Promise<void>
  /** Puts a sandbox as it was saved in the place of the one before. */
  restore(snapshot: SandboxSnapshot): Promise<void>
}

/** How a server is asked. */
export type Fetch = (request: Request) => Response | Promise<Response>

export interface MockStageOptions {
  readonly mock: Mock
  /** What every sandbox begins with. */
  readonly scenario: string
  /** When every interaction begins: the clock stands still. Milliseconds since 1970. */
  readonly nowMs: number
  /** Done to each new sandbox before anything happens in it. @default nothing */
  readonly prepare?: (sandbox: Sandbox) => void
  /** Something between the mock and its callers. @default nothing */
  readonly throughServer?: ((fetch: Fetch) => Fetch) | undefined
  /** Something between the dispatcher and whom it calls. @default nothing */
  readonly throughSend?: ((send: Send) => Send) | undefined
}

export async function openMockStage(options: MockStageOptions): Promise<MockStage> {
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
