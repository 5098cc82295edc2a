import type { Schemas } from '@ensaio/contracts/conversica'
import {
  createCallbackPolicy,
  createMockApp,
  createSandbox,
  createSandboxDirectory,
  type Sandbox,
  type SandboxOptions,
  type SendRequest,
  type Timers,
} from '@ensaio/mock-kit'
import { toBasicHeader } from '../auth/auth.ts'
import { conversicaMock } from '../conversica-mock.ts'
import { DAY_MS } from '../durations.ts'
import type { LeadFacts } from '../lead/lead-facts.ts'
import type { Lead } from '../lead/lead.ts'
import type { ConversicaWorld } from '../world.ts'

// A sandbox for tests: Conversica behind its HTTP app, a frozen clock, and a customer that records its callbacks.

/** The time of the tests' frozen clocks: a Monday morning. */
export const START = Date.parse('2026-03-02T09:00:00Z')

const NO_TIMERS: Timers = { after: () => () => undefined }

/** A callback as the customer received it. */
interface Callback {
  readonly path: string
  readonly authorization: string | undefined
  readonly text: string
}

export interface TestConversica extends AsyncDisposable {
  readonly sandbox: Sandbox
  readonly callbacks: readonly Callback[]
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Creates or updates a lead; throws if it is refused. */
  save(lead: Partial<Lead>): Promise<void>
  call(path: string, init?: RequestInit): Promise<Response>
  act(name: string, input: unknown): unknown
  advanceDays(days: number): Promise<void>
  messages(id?: string): readonly Schemas['MessageCallback'][]
  updates(id?: string): readonly Schemas['LeadUpdateCallback'][]
  /** The statuses of the lead, in order. */
  statuses(id?: string): readonly LeadFacts['conversationStatus'][]
  /** All updates, merged as a customer would. */
  facts(id?: string): LeadFacts
  readonly world: ConversicaWorld
}

/** Opens a sandbox without leads. */
export function openConversica(options: Partial<SandboxOptions> = {}): TestConversica {
  const callbacks: Callback[] = []
  const sandbox = createSandbox({
    name: 'main',
    mocks: [conversicaMock],
    clock: { mode: { kind: 'frozen' }, at: START },
    policy: createCallbackPolicy(),
    timers: NO_TIMERS,
    machineNow: () => START,
    scenarios: { conversica: 'empty' },
    send: async (request) => {
      callbacks.push(toCallback(request))
      const body = '{"status":"200","message":"Lead received successfully"}'
      return { kind: 'answered', status: 200, headers: {}, body, truncated: false }
    },
    ...options,
  })
  const credentials = { username: 'crm', password: 'sêcret' }
  for (const webhook of ['message', 'leadUpdate', 'chatLead']) {
    const url = `http://127.0.0.1:9/${webhook}`
    sandbox.setEndpoint('conversica', webhook, { url, ...credentials })
  }
  const directory = createSandboxDirectory(sandbox)
  const app = createMockApp(conversicaMock, { directory, timers: NO_TIMERS, stopwatchMs: () => 0 })
  const call = async (path: string, init?: RequestInit): Promise<Response> =>
    app.fetch(new Request(`http://conversica.test${path}`, init))
  const post: TestConversica['post'] = (body, headers) =>
    call('/json/', {
      method: 'POST',
      headers: { authorization: mainHeader(), 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const received = <Payload extends { readonly id: string }>(
    webhook: string,
    id: string,
  ): Payload[] =>
    callbacks
      .filter(({ path }) => path === `/${webhook}`)
      .map(({ text }) => JSON.parse(text) as Payload)
      .filter((payload) => payload.id === id)
  const updates: TestConversica['updates'] = (id = 'l1') => received('leadUpdate', id)

  return {
    sandbox,
    callbacks,
    call,
    post,
    save: async (lead) => {
      const response = await post(sampleLead(lead))
      if (response.status !== 200) throw new Error(`refused: ${await response.text()}`)
    },
    act: (name, input) => sandbox.runAction('conversica', name, input),
    advanceDays: async (days) => {
      await sandbox.advance(days * DAY_MS)
    },
    messages: (id = 'l1') => received('message', id),
    updates,
    statuses: (id) =>
      updates(id).flatMap(({ conversationStatus: status }) => (status ? [status] : [])),
    facts: (id) => Object.assign({}, ...updates(id)),
    // The mock created it, so its collections are the mock's.
    world: sandbox.world('conversica') as unknown as ConversicaWorld,
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  }
}

function mainHeader(): string {
  return toBasicHeader({ username: 'main-conversica', password: 'main-conversica-password' })
}

function toCallback({ url, headers, body }: SendRequest): Callback {
  return {
    path: new URL(url).pathname,
    authorization: headers['authorization'],
    text: new TextDecoder().decode(body),
  }
}

/** A lead with the required keys; its address names the persona. */
export function sampleLead(lead: Partial<Lead> = {}): Lead {
  return {
    apiVersion: '7.2',
    id: 'l1',
    firstName: 'Sally',
    email: 'sally+hot@example.com',
    leadSource: 'Autumn Fair',
    repName: 'John',
    ...lead,
  }
}
