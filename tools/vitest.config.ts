import { defineConfig } from 'vitest/config'
import { sharedTestConfig } from './src/shared-test-config.ts'

export default defineConfig({ test: { ...sharedTestConfig, testTimeout: 60_000 } })
