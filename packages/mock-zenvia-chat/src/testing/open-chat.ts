// A sandbox for tests: Zenvia Chat's HTTP API, with a frozen clock.
import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import {
  createCallbackPolicy,
  createMockApp,
  createSandbox,
  createSandboxDirectory,
} from '@ensaio/mock-kit'
import type { JournalEntry, Sandbox, SandboxOptions, Timers } from '@ensaio/mock-kit'
import type { ChatWorld } from '../world.ts'
import { zenviaChatMock } from '../zenvia-chat-mock.ts'

/** The instant of the frozen clock: a Monday, nine in the morning in Brasília. */
export const START = Date.parse('2026-03-02T12:00:00Z')

const SERVICE = 'zenvia-chat'
const NO_TIMERS: Timers = { after: () => () => undefined }

/** Query parameters; the token is added. */
export type Query = Readonly<Record<string, string | number>>

export interface TestChat extends AsyncDisposable {
  readonly sandbox: Sandbox
  readonly world: ChatWorld
  /** Calls a path relative to the API's base path, with the token. */
  get(path: string, query?: Query): Promise<Response>
  /** Calls any path as it is. */
  call(path: string, init?: RequestInit): Promise<Response>
  /** Returns the data of the answer, as the following ones do; throws unless its status is 200. */
  history(query?: Query): Promise<readonly Schemas['HistoryRecord'][]>
  expanded(query?: Query): Promise<readonly Schemas['ExpandedRecord'][]>
  report(query?: Query): Promise<readonly Schemas['ReportRow'][]>
  ongoing(query?: Query): Promise<readonly Schemas['OngoingRecord'][]>
  messages(id: string): Promise<readonly Schemas['Message'][]>
  act(name: string, input?: unknown): unknown
  /** Starts an interaction; returns its protocol number. */
  start(input?: unknown): string
  lastEntry(): JournalEntry
}

export interface OpenChatOptions extends Partial<SandboxOptions> {
  /** @default 'empty' */
  readonly scenario?: string
}

export function openChat({ scenario = 'empty', ...options }: OpenChatOptions = {}): TestChat {
  const sandbox = createSandbox({
    name: 'main',
    mocks: [zenviaChatMock],
    clock: { mode: { kind: 'frozen' }, at: START },
    policy: createCallbackPolicy(),
    timers: NO_TIMERS,
    machineNow: () => START,
    scenarios: { [SERVICE]: scenario },
    send: async () => {
      throw new Error('this API has no webhooks')
    },
    ...options,
  })
  const directory = createSandboxDirectory(sandbox)
  const app = createMockApp(zenviaChatMock, { directory, timers: NO_TIMERS, stopwatchMs: () => 0 })
  const call: TestChat['call'] = async (path, init) =>
    app.fetch(new Request(`http://chat.test${path}`, init))
  const get: TestChat['get'] = (path, query = {}) => {
    const texts = Object.entries(query).map(([name, value]) => [name, String(value)])
    const search = new URLSearchParams([['token', 'main-chat-token'], ...texts])
    return call(`/api/ms/external${path}?${search.toString()}`)
  }
  const data = async <Data>(path: string, query?: Query): Promise<Data> => {
    const response = await get(path, query)
    const text = await response.text()
    if (response.status !== 200) throw new Error(`${path} was refused: ${text}`)
    // The engine checks every answer against the contract.
    return (JSON.parse(text) as { readonly data: Data }).data
  }
  const act: TestChat['act'] = (name, input = {}) => sandbox.runAction(SERVICE, name, input)

  return {
    sandbox,
    get world() {
      return sandbox.world(zenviaChatMock)
    },
    call,
    get,
    history: (query) => data('/history', query),
    expanded: (query) => data('/history/expanded', query),
    report: (query) => data('/reports', query),
    ongoing: (query) => data('/ongoing', query),
    messages: (id) => data(`/history/${id}/messages`),
    act,
    start: (input) => (act('startInteraction', input) as { readonly id: string }).id,
    lastEntry: () => {
      const entry = sandbox.journal.list().at(-1)
      if (entry === undefined) throw new Error('the journal is empty')
      return entry
    },
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  }
}
