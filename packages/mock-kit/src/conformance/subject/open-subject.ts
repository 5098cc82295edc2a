import { createMockApp } from '../../pipeline/mock-app.ts'
import type { Timers } from '../../clock/timers.ts'
import type { Mock } from '../../definition/mock.ts'
import { createCallbackPolicy } from '../../outbox/callback-policy.ts'
import { createSandbox } from '../../sandbox/create-sandbox.ts'
import { createSandboxDirectory } from '../../sandbox/sandbox-directory.ts'
import type { Sandbox, SandboxSnapshot } from '../../sandbox/sandbox.ts'
import type { WorldSnapshot } from '../../world/engine-world.ts'
import type { Complaints, Proof } from '../proof.ts'
import { toRequest } from '../request/http-call.ts'
import type { HttpCall } from '../request/http-call.ts'
import { endpointAnswerOf } from './endpoint-answer.ts'
import { watchJournal } from './watch-journal.ts'
import { worldStateOf } from './world-state.ts'

/** What a sandbox begins with. */
export interface SubjectStart {
  /** @default 'default' */
  readonly scenario?: string
  /** Seeds the scenario anew. @default false: it is seeded once for all subjects, and each is restored from that */
  readonly isFresh?: boolean
  /** What was saved of another sandbox. @default the scenario */
  readonly snapshot?: SandboxSnapshot
}

/** A sandbox with the mock in it and a customer who takes every webhook; its clock is frozen. */
export interface Subject extends AsyncDisposable {
  readonly proof: Proof
  readonly sandbox: Sandbox
  /** What was sent to the customer: address, headers and body as text, in order. */
  readonly sent: readonly string[]
  /** What is wrong so far. */
  readonly complaints: Complaints
  complain(complaint: string): void
  /** From now on it must not show in the journal. */
  keepSecret(secrets: readonly string[]): void
  /** Asks the mock and nothing else: `send` also looks at what it answers. */
  fetch(call: HttpCall): Promise<Response>
  /** The world as it is now, but for what a refused request may change. */
  worldState(): WorldSnapshot
}

/** A Monday morning. */
const START = Date.parse('2026-03-02T09:00:00Z')

/** The sandbox's name. Not `main`: nothing may depend on that. */
export const SUBJECT_NAME = 'proof-1'

const NO_TIMERS: Timers = { after: () => () => undefined }

/** What all sandboxes of the suite have in common. */
const FROZEN = {
  name: SUBJECT_NAME,
  clock: { mode: { kind: 'frozen' }, at: START },
  policy: createCallbackPolicy(),
  timers: NO_TIMERS,
  machineNow: () => START,
} as const

const CUSTOMER = { username: 'customer', password: 'the-customers-own-secret' } as const

export function openSubject(proof: Proof, start: SubjectStart = {}): Subject {
  const { mock } = proof
  const { scenario = 'default', isFresh = false } = start
  const snapshot = start.snapshot ?? (isFresh ? undefined : proof.startOf(scenario))
  const sent: string[] = []
  const complaints = new Set<string>()
  const secrets = new Set<string>([
    CUSTOMER.password,
    btoa(`${CUSTOMER.username}:${CUSTOMER.password}`),
  ])
  const sandbox = createSandbox({
    ...FROZEN,
    mocks: [mock],
    scenarios: { [mock.service]: scenario },
    ...(snapshot && { snapshot }),
    send: async ({ url, headers, body }) => {
      sent.push(`${url} ${JSON.stringify(headers)} ${new TextDecoder().decode(body)}`)
      return { ...endpointAnswerOf(proof, url), kind: 'answered', headers: {}, truncated: false }
    },
  })
  const complain = (complaint: string): void => void complaints.add(complaint)
  watchJournal(proof, sandbox, { secrets, complain })
  if (snapshot === undefined) registerCustomer(sandbox)
  const directory = createSandboxDirectory(sandbox)
  const app = createMockApp(mock, { directory, timers: NO_TIMERS, stopwatchMs: () => 0 })

  return {
    proof,
    sandbox,
    sent,
    get complaints() {
      return [...complaints]
    },
    complain,
    keepSecret: (more) => more.forEach((secret) => secrets.add(secret)),
    fetch: async (call) => app.fetch(toRequest(mock.service, call)),
    worldState: () => worldStateOf(proof, sandbox),
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  }
}

/** Opens a sandbox, lets the check look at it, and says what either found wrong. */
export async function inSubject(
  proof: Proof,
  start: SubjectStart,
  check: (subject: Subject) => unknown,
): Promise<Complaints> {
  await using subject = openSubject(proof, start)
  await check(subject)
  await subject.sandbox.settled()
  return subject.complaints
}

/** Returns what a sandbox of the scenario begins with, its customer included. */
export function seedSnapshot(mock: Mock, scenario: string, seed = 1): SandboxSnapshot {
  const sandbox = createSandbox({
    ...FROZEN,
    mocks: [mock],
    seed,
    scenarios: { [mock.service]: scenario },
    send: () => Promise.reject(new Error('Failed to seed: seeding sends nothing.')),
  })
  registerCustomer(sandbox)
  return sandbox.toJSON()
}

function registerCustomer(sandbox: Sandbox): void {
  for (const { service, endpoints } of sandbox.mocks) {
    for (const webhook of endpoints) {
      sandbox.setEndpoint(service, webhook, { url: `http://127.0.0.1:9/${webhook}`, ...CUSTOMER })
    }
  }
}
