import type { Schemas } from '@ensaio/contracts/control'
import type { Paint } from '../start-report.ts'

/** Describes each expectation; those that were not met with their nearest misses. */
export function describeVerdict({ ok, results }: Schemas['Verdict'], paint: Paint): string {
  const lines = results.flatMap((result) => [
    result.ok
      ? `${paint('green', 'met')}      ${result.expectation}, found ${result.found}`
      : `${paint('bold', 'not met')}  ${result.reason ?? result.expectation}`,
    ...result.nearestMisses.flatMap(({ id, differences }) => [
      `           nearest: ${id}`,
      ...differences.map(
        ({ where, expected, received }) =>
          `             ${where}: expected ${JSON.stringify(expected)}, received ${JSON.stringify(received) ?? 'nothing'}`,
      ),
    ]),
  ])
  const failed = results.filter((result) => !result.ok).length
  const sum = ok
    ? `All ${results.length} expectations were met.`
    : `${failed} of ${results.length} expectations were not met.`
  return `${[...lines, sum].join('\n')}\n`
}
