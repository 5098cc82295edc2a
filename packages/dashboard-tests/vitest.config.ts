import { sharedTestConfig } from '@ensaio/test-config'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // A browser is a heavy thing: one at a time.
  test: {
    ...sharedTestConfig,
    globalSetup: 'src/testing/system-browser-setup.ts',
    maxWorkers: 1,
  },
})
