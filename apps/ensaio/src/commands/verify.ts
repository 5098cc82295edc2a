import type { Schemas } from '@ensaio/contracts/control'
import type { Paint } from '../start-report.ts'
import { defineCommand } from './command.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { parseObject } from './parse-values.ts'
import { readInput } from './system-read-input.ts'

export const verify = defineCommand({
  name: 'verify',
  description: 'compare what happened with the expectations of a file; - reads them from stdin',
  args: ['<file>'],
  examples: [
    'ensaio verify expectations.json',
    `echo '{"requests":[{"match":{"operationId":"getHistory"},"count":1}]}' | ensaio verify -`,
  ],
  run: async ({ control, path, paint }, [file]) => {
    const body: Schemas['VerifyRequest'] = parseObject(file, await readInput(file))
    const data = await control.verifySandbox({ path, body })
    return {
      data,
      text: describeVerdict(data, paint),
      exitCode: data.ok ? EXIT_CODES.done.code : EXIT_CODES.expectation.code,
    }
  },
})

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
