import { sharedTestConfig } from '@ensaio/test-config'
import { defineConfig } from 'vitest/config'

// Some tests start processes, on machines that may be busy with all other tests.
export default defineConfig({ test: { ...sharedTestConfig, testTimeout: 30_000 } })
