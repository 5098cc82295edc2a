import { sharedTestConfig } from '@ensaio/test-config'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    ...sharedTestConfig,
    globalSetup: '@ensaio/test-config/postgres-setup',
    // The convergence test and its mutants take minutes each: side by side, they take as long as one of them.
    maxWorkers: 2,
  },
})
