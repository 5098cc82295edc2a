import { expect, test as base } from 'vitest'
import type { TestAPI } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import type { InProcessSandbox, SandboxOptions } from '../create-sandbox.ts'
import type { DeliveryExpectation, RequestExpectation } from '../verify/expectations.ts'
import { toHaveDelivered, toHaveReceived } from '../verify/matchers.ts'
import { checkContracts } from './contract-broken-error.ts'

interface SandboxMatchers<Result> {
  /** The sandbox was sent such a request: at least once, or as often as said. */
  toHaveReceived(expected: RequestExpectation, times?: number): Result
  /** The sandbox made such a delivery, whatever became of it: at least once, or as often as said. */
  toHaveDelivered(expected: DeliveryExpectation, times?: number): Result
}

declare module 'vitest' {
  // The parameters are as vitest declares them.
  // oxlint-disable-next-line no-unused-vars
  interface Matchers<
    R extends void | Promise<void> = void | Promise<void>,
    T = unknown,
  > extends SandboxMatchers<R> {}
}

expect.extend({ toHaveReceived, toHaveDelivered })

/** The fixtures of `test`. */
export interface SandboxFixtures {
  /** The options of the sandbox; `test.override` changes them for a file or a group. */
  readonly sandboxOptions: SandboxOptions
  /** A sandbox of the test's own. Its clock is frozen. */
  readonly sandbox: InProcessSandbox
}

/**
 * Vitest's `test` with a sandbox for each test. A test fails when a mock broke its contract.
 *
 * @example
 * ```ts
 * import { test } from 'ensaio/vitest'
 * import { expect } from 'vitest'
 *
 * test('asks for the history', async ({ sandbox }) => {
 *   await sandbox.fetch['zenvia-chat']('http://localhost/api/ms/external/history?token=main-chat-token')
 *
 *   expect(sandbox).toHaveReceived({ operationId: 'getHistory' }, 1)
 * })
 * ```
 */
export const test: TestAPI<SandboxFixtures> = base.extend<SandboxFixtures>({
  sandboxOptions: {},
  sandbox: async ({ sandboxOptions }, use) => {
    await using sandbox = await createSandbox({ clock: 'frozen', ...sandboxOptions })
    await use(sandbox)
    checkContracts(sandbox)
  },
})
