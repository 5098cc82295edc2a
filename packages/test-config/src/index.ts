import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ViteUserConfig } from 'vitest/config'

/** The settings that every package's test run shares: the console report, and the JSON report that CI counts from. */
export const sharedTestConfig = {
  include: ['src/**/*.test.ts'],
  // Modules keep no state, so test files may share them: each is read and compiled once, not once for each file.
  isolate: false,
  // Node runs the sources as they are. Vite's module runner turns each imported name into a property, which makes a loop over
  // a million rows three times as slow; its module mocks are used nowhere.
  experimental: { viteModuleRunner: false },
  // A machine that is busy with something else is slow, not wrong: what hangs still ends. With nine busy programs for each core, the
  // longest tests take half of it.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // By itself vitest gives up after one second. It ends before the test does, so that the failure says what did not come.
  expect: { poll: { timeout: 50_000 } },
  reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
} satisfies ViteUserConfig['test']

/**
 * The `NODE_COMPILE_CACHE` of programs that tests start, so that each is compiled once. It is not for `ensaio`, which compiles with other
 * flags and has a cache of its own: one cache for both would be written anew each time.
 */
export const COMPILE_CACHE = join(tmpdir(), 'ensaio-compile-cache')
