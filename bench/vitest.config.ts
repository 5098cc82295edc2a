import { defineConfig } from 'vitest/config'
import { sharedTestConfig } from '@ensaio/tools/vitest'

export default defineConfig({ test: sharedTestConfig })
