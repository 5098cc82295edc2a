import { toJunitXml } from '../report/junit-xml.ts'
import type { TrafficReport } from './check-traffic.ts'
import { describeDrift, describePlace } from './describe-drift.ts'

/** Writes the report as JUnit XML: a test for each operation that was recorded, failed by its errors. */
export function toCheckJunit({ operations, drifts }: TrafficReport): string {
  const cases = operations.map(({ service, operation }) => ({
    name: `${service} ${operation}`,
    failures: drifts
      .filter((one) => one.level === 'error')
      .filter((one) => one.service === service && one.operation === operation)
      .map((drift) => `${describeDrift(drift)}. ${describePlace(drift.spec)}`),
  }))
  return toJunitXml('ensaio check', cases)
}
