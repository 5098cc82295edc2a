import { sharedTestConfig } from '@ensaio/test-config'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { ...sharedTestConfig, globalSetup: '@ensaio/test-config/postgres-setup' },
})
