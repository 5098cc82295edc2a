// The report as SARIF 2.1.0, which GitHub shows as code scanning alerts: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
import type { TrafficReport } from './check-traffic.ts'
import { describeDrift } from './describe-drift.ts'
import { DRIFT_KINDS } from './drift.ts'
import type { Drift } from './drift.ts'

/** Writes the report as a SARIF document. */
export function toSarif({ drifts }: Pick<TrafficReport, 'drifts'>, version: string): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Ensaio check',
            version,
            rules: Object.entries(DRIFT_KINDS).map(([id, text]) => ({
              id,
              shortDescription: { text },
            })),
          },
        },
        results: drifts.map(toResult),
      },
    ],
  }
}

function toResult(drift: Drift): object {
  const { kind, level, spec, count, firstSeen } = drift
  const { service, operation, side, status, field, received } = drift
  return {
    ruleId: kind,
    level,
    message: { text: `${describeDrift(drift)}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: spec.file },
          region: { startLine: spec.line },
        },
        logicalLocations: [{ fullyQualifiedName: spec.pointer }],
      },
    ],
    // Tells the same difference of two runs from another one; the value may be another each time.
    partialFingerprints: {
      'ensaioDrift/v1': [kind, service, operation, side, status ?? '', field, spec.pointer].join(
        ' ',
      ),
    },
    properties: { count, firstSeen, received },
  }
}
