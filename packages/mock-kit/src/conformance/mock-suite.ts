import { describe, expect, test } from 'vitest'
import type { Mock } from '../definition/mock.ts'
import type { ConformanceOptions } from './conformance-options.ts'
import { findGaps } from './coverage/find-gaps.ts'
import { renderCoverage } from './coverage/render-coverage.ts'
import { writeReport } from './coverage/system-report.ts'
import { promisesOf } from './promises-of.ts'
import { createProof } from './proof.ts'
import type { Complaints } from './proof.ts'

/** A busy scenario lives through two and a half months in one test; machines of CI are slow. */
const TEST_MS_MAX = 120_000

/**
 * Declares the tests that every mock has to pass, whatever it imitates. Call it once in a test file of the mock's
 * package. What it saw of the contract goes to `reports/coverage-<service>.md`.
 *
 * It does not know whether the mock is like its vendor: that is what the mock's own tests are for.
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
  const { deviations = [] } = options
  const proof = createProof(mock, options)

  describe(`${mock.title} conforms`, { timeout: TEST_MS_MAX }, () => {
    test.each(promisesOf(proof))('%s', async (_title, check) => {
      expect(asText(await check())).toBe('')
    })

    // The last one, since it looks at what all the others saw.
    test('every documented status and webhook was seen, or is a known deviation', async () => {
      await writeReport(mock.service, renderCoverage(mock.title, proof.coverage, deviations))

      expect(asText(findGaps(proof.coverage, deviations))).toBe('')
    })
  })
}

function asText(complaints: Complaints): string {
  return complaints.join('\n')
}
