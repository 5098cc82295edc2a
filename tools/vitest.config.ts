import { defineConfig } from 'vitest/config'
import { sharedTestConfig } from '@ensaio/test-config'

export default defineConfig({ test: sharedTestConfig })
