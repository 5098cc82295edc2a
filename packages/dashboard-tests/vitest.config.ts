import { sharedTestConfig } from '@ensaio/test-config'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // A browser is a heavy thing: one at a time.
  test: {
    ...sharedTestConfig,
    globalSetup: 'src/testing/system-browser-setup.ts',
    maxWorkers: 1,
    hookTimeout: 60_000,
    testTimeout: 60_000,
    // A page that draws on a busy machine.
    expect: { poll: { timeout: 15_000 } },
  },
})
