import { expect as baseExpect, test as base } from '@playwright/test'
import type {
  Expect,
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
  TestType,
} from '@playwright/test'
import { toHaveDelivered, toHaveReceived } from '../verify/matchers.ts'
import type { StartOptions } from '../settings/start-options.ts'
import { startSandbox } from '../start-sandbox.ts'
import type { RunningSandbox } from '../start-sandbox.ts'
import { checkContracts } from './contract-broken-error.ts'

/** The fixtures of `test`. */
export interface SandboxFixtures {
  /** The options of the sandbox; `test.use` changes them for a file or a group. */
  readonly sandboxOptions: StartOptions
  /** A sandbox of the test's own, on free ports, because browsers and servers need some. Its clock is frozen. */
  readonly ensaio: RunningSandbox
}

/**
 * Playwright's `test` with a sandbox for each test. A test that fails has the sandbox's HAR attached; one fails when a mock
 * broke its contract.
 *
 * @example
 * ```ts
 * import { expect, test } from 'ensaio/playwright'
 *
 * test('asks for the history', async ({ ensaio, request }) => {
 *   await request.get(`${ensaio.urls['zenvia-chat']}/api/ms/external/history?token=main-chat-token`)
 *
 *   expect(ensaio.sandbox).toHaveReceived({ operationId: 'getHistory' }, 1)
 * })
 * ```
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & SandboxFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
> = base.extend<SandboxFixtures>({
  sandboxOptions: [{}, { option: true }],
  ensaio: async ({ sandboxOptions }, use, testInfo) => {
    await using ensaio = await startSandbox({ clock: 'frozen', ...sandboxOptions })
    await use(ensaio)
    if (testInfo.status !== testInfo.expectedStatus) {
      const body = JSON.stringify(ensaio.sandbox.har())
      await testInfo.attach('ensaio.har', { body, contentType: 'application/json' })
    }
    checkContracts(ensaio.sandbox)
  },
})

/** Playwright's `expect` with `toHaveReceived` and `toHaveDelivered`. */
export const expect: Expect<SandboxMatchers> = baseExpect.extend<SandboxMatchers>({
  toHaveReceived,
  toHaveDelivered,
})

type SandboxMatchers = {
  readonly toHaveReceived: typeof toHaveReceived
  readonly toHaveDelivered: typeof toHaveDelivered
}
