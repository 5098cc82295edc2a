import type { ViteUserConfig } from 'vitest/config'

/** What every package's test run shares: the console report, and the JSON report that CI counts from. */
export const sharedTestConfig: ViteUserConfig['test'] = {
  include: ['src/**/*.test.ts'],
  reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  passWithNoTests: false,
}
