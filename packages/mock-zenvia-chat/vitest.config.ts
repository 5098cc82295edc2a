import { defineConfig } from 'vitest/config'
import { sharedTestConfig } from '@ensaio/test-config'

export default defineConfig({
  test: {
    ...sharedTestConfig,
    // Node runs the sources as they are. Vite's rewritten imports make a loop over a million rows three times as slow.
    experimental: { viteModuleRunner: false },
  },
})
