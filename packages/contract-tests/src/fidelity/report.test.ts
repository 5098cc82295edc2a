import { validateReport } from '@ensaio/fidelity-report'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildReport, type ReportInput } from './build-report.ts'
import { PROOFS } from './evidence.ts'
import { prove } from './prove.ts'
import { readEvidence } from './read-evidence.ts'
import { renderReport } from './render-report.ts'

describe('the fidelity report', () => {
  let input: ReportInput & { readonly failures: readonly string[] }
  beforeAll(async () => {
    input = await readEvidence()
  })

  test('each client understands what the mocks answer to the calls of its pact', () => {
    expect(input.failures).toEqual([])
  })

  test('every operation and webhook has all of its proofs, or a reason why not', () => {
    const missing = buildReport(input).services.flatMap(({ id: service, operations }) =>
      operations.flatMap(({ id, proofs }) =>
        proofs
          .filter(({ status }) => status === 'missing')
          .map(({ kind, detail = '' }) => `${service} ${id}: ${kind} ${detail}`),
      ),
    )

    expect(missing).toEqual([])
  })

  test('the report has the form that its format asks for', () => {
    expect(validateReport(buildReport(input))).toEqual([])
  })

  test('the report in the repository is of this state; `pnpm --filter @ensaio/contract-tests run fidelity` writes it', async () => {
    const report = buildReport(input)

    await expect(renderReport(report)).toMatchFileSnapshot('../../../../docs/fidelity.md')
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(
      '../../../../apps/ensaio/src/fidelity/report.json',
    )
  })

  test.each(PROOFS)('misses the proof "$title" where its evidence is gone', (proof) => {
    const [, { evidence } = input.services[0] ?? never()] = input.services
    const nothing = { conformance: { operations: [], webhooks: [] }, pacts: {}, driven: [] }
    const subject = { service: 'zenvia-chat', id: 'getHistory', name: 'getHistory' }
    const exception = {
      service: 'zenvia-chat',
      id: 'getHistory',
      proof: proof.kind,
      reason: 'none',
    }

    expect(prove(subject, proof, nothing, [])).toMatchObject({ status: 'missing' })
    expect(prove(subject, proof, nothing, [exception])).toMatchObject({ status: 'excepted' })
    if (proof.appliesTo.includes('operation')) {
      expect(prove(subject, proof, evidence, [])).toMatchObject({ status: 'proved' })
      expect(prove(subject, proof, evidence, [exception])).toMatchObject({ status: 'missing' })
    }
  })
})

function never(): never {
  throw new Error('Failed to read the evidence: no service has any.')
}
