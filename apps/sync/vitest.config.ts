import { sharedTestConfig } from '@ensaio/test-config'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    ...sharedTestConfig,
    globalSetup: '@ensaio/test-config/postgres-setup',
    // The seeds of the convergence test and its mutants take minutes: side by side, they take half as long.
    maxWorkers: 2,
  },
})
