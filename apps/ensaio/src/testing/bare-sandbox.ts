import { createCallbackPolicy, createSandbox } from '@ensaio/mock-kit'
import type { Sandbox, SandboxOptions, Timers } from '@ensaio/mock-kit'

/** Timers that never go off. */
export const NO_TIMERS: Timers = { after: () => () => undefined }

/** The instant that the clock of a bare sandbox shows. */
export const AT = Date.parse('2026-03-02T09:00:00Z')

/** Creates a sandbox without servers and services. Its clock stands still, and all of its webhooks are accepted. */
export function createBareSandbox(options: Partial<SandboxOptions> = {}): Sandbox {
  return createSandbox({
    name: 'main',
    mocks: [],
    clock: { mode: { kind: 'frozen' }, at: AT },
    policy: createCallbackPolicy(),
    send: async () => ({ kind: 'answered', status: 200, headers: {}, body: '', truncated: false }),
    timers: NO_TIMERS,
    machineNow: () => AT,
    ...options,
  })
}
