import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import schema from '../schema/1.0.json' with { type: 'json' }
import type {
  FidelityReport,
  Proof,
  ReportedOperation,
  ReportedService,
} from './fidelity-report.ts'

/** Something in a report that the format does not allow. */
export interface ReportProblem {
  /** A JSON pointer into the report; empty for the report itself. */
  readonly pointer: string
  /** Says what is wrong, and what the format allows. */
  readonly message: string
}

const ajv = new Ajv2020({ allErrors: true })
ajvFormats.default(ajv)
const checkSchema = ajv.compile<FidelityReport>(schema)

/**
 * Returns everything that is wrong with a report: first what its schema forbids; where that finds nothing, names that occur
 * twice or that nothing defines, and proofs that are lacking or do not apply.
 *
 * @example
 * ```ts
 * import { validateReport } from '@ensaio/fidelity-report'
 *
 * const problems = validateReport({ format: 'api-twin-fidelity-report' })
 * problems[0] // { pointer: '', message: "must have required property 'formatVersion'" }
 * ```
 */
export function validateReport(report: unknown): readonly ReportProblem[] {
  if (checkSchema(report)) return problemsBeyondSchema(report)
  return (checkSchema.errors ?? []).map(({ instancePath, message = 'is not allowed', params }) => ({
    pointer: instancePath,
    message: `${message}${allowedBy(params)}`,
  }))
}

function allowedBy(params: Readonly<Record<string, unknown>>): string {
  const { allowedValues, allowedValue, additionalProperty } = params
  if (Array.isArray(allowedValues)) return `: ${allowedValues.join(', ')}`
  if (allowedValue !== undefined) return `: ${JSON.stringify(allowedValue)}`
  return additionalProperty === undefined ? '' : `: ${String(additionalProperty)}`
}

function problemsBeyondSchema(report: FidelityReport): readonly ReportProblem[] {
  const kinds = report.proofKinds.map(({ kind }) => kind)
  const services = report.services.map(({ id }) => id)
  return [
    ...repeated(kinds, '/proofKinds'),
    ...repeated(services, '/services'),
    ...report.services.flatMap((service, index) =>
      problemsOfService(report, service, `/services/${index}`),
    ),
  ]
}

function problemsOfService(
  report: FidelityReport,
  { sources, operations }: ReportedService,
  pointer: string,
): readonly ReportProblem[] {
  const keys = sources.map(({ key }) => key)
  return [
    ...repeated(keys, `${pointer}/sources`),
    ...repeated(
      operations.map(({ id }) => id),
      `${pointer}/operations`,
    ),
    ...operations.flatMap((operation, index) =>
      problemsOfOperation(report, { keys, operation }, `${pointer}/operations/${index}`),
    ),
  ]
}

function problemsOfOperation(
  { proofKinds }: FidelityReport,
  { keys, operation }: { readonly keys: readonly string[]; readonly operation: ReportedOperation },
  pointer: string,
): readonly ReportProblem[] {
  const { id, kind, sources, proofs } = operation
  const applicable = proofKinds.filter(({ appliesTo }) => appliesTo.includes(kind))
  const names = applicable.map((one) => one.kind)
  const given = proofs.map((proof: Proof) => proof.kind)
  return [
    ...sources
      .filter((source) => !keys.includes(source))
      .map((source) => problem(`${pointer}/sources`, `names the unknown source "${source}"`)),
    ...repeated(given, `${pointer}/proofs`),
    ...given
      .filter((name) => !names.includes(name))
      .map((name) =>
        problem(`${pointer}/proofs`, `has the proof "${name}", which no ${kind} can have`),
      ),
    ...names
      .filter((name) => !given.includes(name))
      .map((name) => problem(`${pointer}/proofs`, `says nothing of the proof "${name}" of ${id}`)),
  ]
}

function repeated(names: readonly string[], pointer: string): readonly ReportProblem[] {
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => problem(pointer, `has "${name}" more than once`))
}

function problem(pointer: string, message: string): ReportProblem {
  return { pointer, message }
}
