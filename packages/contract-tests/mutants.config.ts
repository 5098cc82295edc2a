// The settings of a test run on a mutated source: its report must not take the place of the package's own.
import { sharedTestConfig } from '@ensaio/test-config'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    ...sharedTestConfig,
    reporters: [['json', { outputFile: process.env['ENSAIO_MUTANT_REPORT'] ?? '' }]],
  },
})
