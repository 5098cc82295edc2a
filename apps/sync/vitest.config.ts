import { sharedTestConfig } from '@ensaio/test-config'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    ...sharedTestConfig,
    globalSetup: '@ensaio/test-config/postgres-setup',
    // The seeds of the convergence test and its mutants take minutes: side by side, they take half as long.
    maxWorkers: 2,
    // Processes that read days of three services, and wait for each other. With ten busy programs for each core, some took two minutes.
    testTimeout: 300_000,
    expect: { poll: { timeout: 250_000 } },
  },
})
