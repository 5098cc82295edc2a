import { describe, expect, test } from 'vitest'
import type { Mock } from '../definition/mock.ts'
import type { ConformanceOptions } from './conformance-options.ts'
import { evidenceOf } from './coverage/evidence.ts'
import { findGaps } from './coverage/find-gaps.ts'
import { renderCoverage } from './coverage/render-coverage.ts'
import { writeReport } from './coverage/system-report.ts'
import { checksOf } from './checks-of.ts'
import { createSuite } from './suite.ts'
import type { Findings } from './suite.ts'

/** A busy scenario runs for two and a half months in one test, and CI machines are slow. */
const TEST_MS_MAX = 120_000

/**
 * Declares the tests that every mock has to pass, whatever it imitates. Call it once in a test file of the mock's
 * package. What it saw of the contract goes to `reports/coverage-<service>.md`.
 *
 * It does not check that the mock behaves like its vendor: the mock's own tests do.
 *
 * @throws UnknownNameError when the options name what the mock does not have
 * @example
 * ```ts
 * import type { Mock } from '@ensaio/mock-kit'
 * import { mockSuite } from '@ensaio/mock-kit/conformance'
 *
 * export function petShopSuite(petShopMock: Mock): void {
 *   mockSuite(petShopMock, { samples: { getPet: [{ path: { id: 'pet-1' } }] } })
 * }
 * ```
 */
export function mockSuite(mock: Mock, options: ConformanceOptions = {}): void {
  const { deviations = [], evidence } = options
  const suite = createSuite(mock, options)
  const checks = checksOf(suite)

  describe(`${mock.title} conforms`, { timeout: TEST_MS_MAX, shuffle: false }, () => {
    test.each(checks)('%s', async (_title, check) => {
      expect(asText(await check())).toBe('')
    })

    // The last ones, since they look at what all the others saw.
    test('every documented status and webhook was seen, or is a known deviation', async () => {
      await writeReport(mock.service, renderCoverage(mock.title, suite.coverage, deviations))

      expect(asText(findGaps(suite.coverage, deviations))).toBe('')
    })

    test.skipIf(evidence === undefined)(
      'the evidence in the repository is what this run has proved; `vitest -u` writes it',
      async () => {
        const { coverage } = suite
        const proved = evidenceOf(mock, checks, { coverage, deviations })
        await expect(`${JSON.stringify(proved, null, 2)}\n`).toMatchFileSnapshot(evidence ?? '')
      },
    )
  })
}

function asText(findings: Findings): string {
  return findings.join('\n')
}
