import { validateReport } from '@ensaio/fidelity-report'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildReport, type ReportInput } from './build-report.ts'
import { type Exception, PROOFS } from './evidence.ts'
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
    const nothing = { conformance: { operations: [], webhooks: [] }, pacts: {}, driven: [] }

    expect(prove(GET_HISTORY, proof, nothing, [])).toMatchObject({ status: 'missing' })
    expect(prove(GET_HISTORY, proof, nothing, [exceptionOf(proof)])).toEqual({
      kind: proof.kind,
      status: 'excepted',
      reason: 'none',
    })
  })

  test.each(PROOFS.filter(({ appliesTo }) => appliesTo.includes('operation')))(
    'wants the exception of the proof "$title" deleted once it is given',
    (proof) => {
      const chat = input.services.find(({ contract }) => contract.service === 'zenvia-chat')
      const { evidence } = chat ?? { evidence: undefined }
      if (evidence === undefined) throw new Error('Failed to find the evidence of Zenvia Chat.')

      expect(prove(GET_HISTORY, proof, evidence, [])).toMatchObject({ status: 'proved' })
      expect(prove(GET_HISTORY, proof, evidence, [exceptionOf(proof)])).toMatchObject({
        status: 'missing',
        detail: 'it is proved and excepted: none',
      })
    },
  )
})

const GET_HISTORY = { service: 'zenvia-chat', id: 'getHistory', name: 'getHistory' }

function exceptionOf({ kind }: (typeof PROOFS)[number]): Exception {
  return { service: 'zenvia-chat', id: 'getHistory', proof: kind, reason: 'none' }
}
