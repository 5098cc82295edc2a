import { conversicaMock } from '@ensaio/mock-conversica'
import {
  createCallbackPolicy,
  createMockApp,
  createSandbox,
  createSystemSend,
  type Mock,
  type Sandbox,
  type SandboxDirectory,
  type Send,
  systemNow,
  systemTimers,
} from '@ensaio/mock-kit'
import { serveOnLoopback } from '../../pact/serve-on-loopback.ts'
import { callbackLogin } from '../logins.ts'
import { type ArrivedCallback, openCallbackRecorder, usualPathOf } from './callback-recorder.ts'

/** The mock on a real port, its callbacks on their way over a real wire to a real receiver. */
export interface Stage extends AsyncDisposable {
  /** Where the mock is served. */
  readonly url: string
  /** What came to the customer's server since the scenario began, in order. */
  readonly arrived: readonly ArrivedCallback[]
  /** The sandbox of the interaction that is being verified. */
  sandbox(): Sandbox
  /** Puts a new sandbox in the place of the one before, so that interactions never meet. */
  begin(scenario: string): Promise<void>
}

/** How a server is asked. */
export type Fetch = (request: Request) => Response | Promise<Response>

export interface StageOptions {
  /** @default the mock of Conversica */
  readonly mock?: Mock
  /** Something between the mock and its callers. @default nothing */
  readonly throughServer?: (fetch: Fetch) => Fetch
  /** Something between the dispatcher and the receiver. @default nothing */
  readonly throughSend?: (send: Send) => Send
}

/** When every interaction begins: the clock stands still until a state moves it. */
const START = Date.parse('2026-03-02T09:00:00Z')

const WEBHOOKS = ['message', 'leadUpdate', 'chatLead'] as const

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { mock = conversicaMock } = options
  const { throughServer = (fetch) => fetch, throughSend = (send) => send } = options
  const policy = createCallbackPolicy()
  const send = throughSend(createSystemSend({ policy }))
  const recorder = await openCallbackRecorder()

  const open = (scenario: string): Sandbox => {
    const sandbox = createSandbox({
      name: 'main',
      mocks: [mock],
      scenarios: { [mock.service]: scenario },
      clock: { mode: { kind: 'frozen' }, at: START },
      policy,
      send,
      timers: systemTimers,
      machineNow: systemNow,
    })
    for (const webhook of WEBHOOKS) {
      const url = `${recorder.url}${usualPathOf(webhook)}`
      sandbox.setEndpoint(mock.service, webhook, { url, ...callbackLogin })
    }
    return sandbox
  }
  let current = open('empty')
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
    arrived: recorder.arrived,
    sandbox: () => current,
    begin: async (scenario) => {
      await current[Symbol.asyncDispose]()
      recorder.forget()
      current = open(scenario)
    },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await current[Symbol.asyncDispose]()
      await recorder[Symbol.asyncDispose]()
    },
  }
}
