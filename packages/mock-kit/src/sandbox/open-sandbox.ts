import { createMockApp } from '../pipeline/mock-app.ts'
import {
  systemEndOfTurn,
  systemNow,
  systemStopwatchMs,
  systemTimers,
  systemTurn,
} from '../clock/system-timers.ts'
import type { Mock } from '../definition/mock.ts'
import { createCallbackPolicy } from '../outbox/callback-policy.ts'
import { createSystemSend } from '../outbox/system-send.ts'
import { createSandboxDirectory } from './create-sandbox.ts'
import { createFilledSandbox } from './create-filled-sandbox.ts'
import type { SandboxOptions } from './sandbox-options.ts'
import type { Sandbox } from './sandbox.ts'

/** The options of `openSandbox`: all but the mocks have a default. */
export type OpenSandboxOptions = Pick<SandboxOptions, 'mocks'> & Partial<SandboxOptions>

/** A sandbox that answers requests in this process. */
export interface OpenSandbox extends Sandbox {
  /** Returns the `fetch` of a mock, for a client or to be called. No socket is opened. */
  fetchOf(mock: Pick<Mock, 'service'>): typeof fetch
}

/**
 * Opens a sandbox on the machine's own clock and network: its name is `main`, and callbacks go to this machine only.
 *
 * @param create makes the sandbox, with a log for example
 * @example
 * ```ts
 * import { openSandbox } from '@ensaio/mock-kit'
 * import type { Mock } from '@ensaio/mock-kit'
 *
 * export async function weekLater(mock: Mock, path: string): Promise<Response> {
 *   await using sandbox = openSandbox({ mocks: [mock], clock: { mode: { kind: 'frozen' } } })
 *   await sandbox.advance(7 * 24 * 3_600_000)
 *   return sandbox.fetchOf(mock)(`http://localhost${path}`)
 * }
 * ```
 */
export function openSandbox(
  options: OpenSandboxOptions,
  create: (options: SandboxOptions) => Sandbox = createFilledSandbox,
): OpenSandbox {
  const { policy = createCallbackPolicy(), timers = systemTimers } = options
  const sandbox = create({
    name: 'main',
    machineNow: systemNow,
    nextTurn: systemTurn,
    endOfTurn: systemEndOfTurn,
    send: createSystemSend({ policy }),
    ...options,
    policy,
    timers,
  })
  const appOptions = {
    directory: createSandboxDirectory(sandbox),
    timers,
    stopwatchMs: systemStopwatchMs,
  }
  return Object.assign(sandbox, {
    fetchOf: ({ service }: Pick<Mock, 'service'>): typeof fetch => {
      const app = createMockApp(sandbox.mock(service), appOptions)
      return async (input, init) => app.fetch(new Request(input, init))
    },
  })
}
