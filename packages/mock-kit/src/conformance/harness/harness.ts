import { createMockApp } from '../../pipeline/mock-app.ts'
import type { Timers } from '../../clock/timers.ts'
import type { Mock } from '../../definition/mock.ts'
import { createCallbackPolicy } from '../../outbox/callback-policy.ts'
import { createSandbox, createSandboxDirectory } from '../../sandbox/create-sandbox.ts'
import type { Sandbox, SandboxSnapshot } from '../../sandbox/sandbox.ts'
import type { WorldSnapshot } from '../../world/engine-world.ts'
import type { Findings, Suite } from '../suite.ts'
import { toRequest } from '../request/http-call.ts'
import type { HttpCall } from '../request/http-call.ts'
import { endpointAnswerOf } from './endpoint-answer.ts'
import { watchJournal } from './watch-journal.ts'
import { worldStateOf } from './world-state.ts'

/** The state in which a sandbox starts. */
export interface HarnessStart {
  /** @default 'default' */
  readonly scenario?: string
  /** Seeds the scenario again. @default false: it is seeded once, and each harness is a fork of that state */
  readonly isFresh?: boolean
  /** A saved sandbox to restore. @default the scenario */
  readonly snapshot?: SandboxSnapshot
}

/** A sandbox with the mock in it and a customer who takes every webhook; its clock is frozen. */
export interface Harness extends AsyncDisposable {
  readonly suite: Suite
  readonly sandbox: Sandbox
  /** Everything sent to the customer, in order: address, headers and body as text. */
  readonly sent: readonly string[]
  /** The findings so far. */
  readonly findings: Findings
  report(finding: string): void
  /** Adds secrets that must not appear in the journal from now on. */
  keepSecret(secrets: readonly string[]): void
  /** Sends the call to the mock without checking the answer; `send` checks it. */
  fetch(call: HttpCall): Promise<Response>
  /** The world as it is now, but for what a refused request may change. */
  worldState(): WorldSnapshot
}

/** A Monday morning. */
const START = Date.parse('2026-03-02T09:00:00Z')

/** The name of the sandbox. It is not `main`, because nothing may depend on that name. */
export const SANDBOX_NAME = 'suite-1'

const NO_TIMERS: Timers = { after: () => () => undefined }

/** The options that all sandboxes of the suite share. */
const FROZEN = {
  name: SANDBOX_NAME,
  clock: { mode: { kind: 'frozen' }, at: START },
  policy: createCallbackPolicy(),
  timers: NO_TIMERS,
  machineNow: () => START,
} as const

const CUSTOMER = { username: 'customer', password: 'the-customers-own-secret' } as const

export function openHarness(suite: Suite, start: HarnessStart = {}): Harness {
  const { mock } = suite
  const { scenario = 'default', isFresh = false } = start
  const { snapshot } = start
  const base = snapshot === undefined && !isFresh ? suite.startOf(scenario) : undefined
  const sent: string[] = []
  const findings = new Set<string>()
  const secrets = new Set<string>([
    CUSTOMER.password,
    btoa(`${CUSTOMER.username}:${CUSTOMER.password}`),
  ])
  const sandbox = createSandbox({
    ...FROZEN,
    mocks: [mock],
    scenarios: { [mock.service]: scenario },
    ...(snapshot && { snapshot }),
    ...(base && { base }),
    send: async ({ url, headers, body }) => {
      sent.push(`${url} ${JSON.stringify(headers)} ${new TextDecoder().decode(body)}`)
      return { ...endpointAnswerOf(suite, url), kind: 'answered', headers: {}, truncated: false }
    },
  })
  const report = (finding: string): void => void findings.add(finding)
  watchJournal(suite, sandbox, { secrets, report })
  if (isFresh) registerCustomer(sandbox)
  const directory = createSandboxDirectory(sandbox)
  const app = createMockApp(mock, { directory, timers: NO_TIMERS, stopwatchMs: () => 0 })

  return {
    suite,
    sandbox,
    sent,
    get findings() {
      return [...findings]
    },
    report,
    keepSecret: (more) => more.forEach((secret) => secrets.add(secret)),
    fetch: async (call) => app.fetch(toRequest(mock.service, call)),
    worldState: () => worldStateOf(suite, sandbox),
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  }
}

/** Runs a check on a new harness, and returns the findings of both. */
export async function withHarness(
  suite: Suite,
  start: HarnessStart,
  check: (harness: Harness) => unknown,
): Promise<Findings> {
  await using harness = openHarness(suite, start)
  await check(harness)
  await harness.sandbox.settled()
  return harness.findings
}

/** Opens a sandbox in which the scenario has just begun, with the customer's endpoints registered. */
export function seedSandbox(mock: Mock, scenario: string, seed = 1): Sandbox {
  const sandbox = createSandbox({
    ...FROZEN,
    mocks: [mock],
    seed,
    scenarios: { [mock.service]: scenario },
    send: () =>
      Promise.reject(
        new Error('Failed to seed: a scenario must not send anything. Leave that to its jobs.'),
      ),
  })
  registerCustomer(sandbox)
  return sandbox
}

function registerCustomer(sandbox: Sandbox): void {
  for (const { service, endpoints } of sandbox.mocks) {
    for (const webhook of endpoints) {
      sandbox.setEndpoint(service, webhook, { url: `http://127.0.0.1:9/${webhook}`, ...CUSTOMER })
    }
  }
}
