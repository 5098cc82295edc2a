import type { Schemas } from '@ensaio/contracts/control'
import { defineCommand, UsageError } from './command.ts'
import { describeVerdict } from './describe-verdict.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { parseObject } from './parse-values.ts'
import { readInput } from './system-read-input.ts'

export const verify = defineCommand({
  name: 'verify',
  description:
    'compare what happened with the expectations in a file (- is stdin), or a service with pacts',
  args: ['<file...>'],
  flags: {
    pact: { help: 'the files are pacts: verify them against a new sandbox' },
    states: { value: 'file', help: 'the states of the pacts as lists of steps, in YAML or JSON' },
    service: {
      value: 'service',
      help: 'the service that the pacts are about (default: their provider)',
    },
    running: { help: 'verify the pacts in the process at --control' },
    junit: { value: 'file', help: 'write the results of the pacts as JUnit XML' },
  },
  examples: [
    'ensaio verify expectations.json',
    'ensaio verify --pact pacts/*.json --states states.yaml --junit pacts.xml',
    `echo '{"requests":[{"match":{"operationId":"getHistory"},"count":1}]}' | ensaio verify -`,
  ],
  run: async ({ control, path, paint }, [files], { pact, ...flags }) => {
    if (pact) {
      const { verifyPactFiles } = await import('../pact/verify-pact-files.ts')
      return verifyPactFiles(files, flags, { control, paint })
    }
    const [file = '', ...others] = files
    if (others.length > 0 || Object.keys(flags).length > 0)
      throw new UsageError('more than one file, and their flags, are for pacts. Add --pact.')
    const body: Schemas['VerifyRequest'] = parseObject(file, await readInput(file))
    const data = await control.verifySandbox({ path, body })
    return {
      data,
      text: describeVerdict(data, paint),
      exitCode: data.ok ? EXIT_CODES.done.code : EXIT_CODES.expectation.code,
    }
  },
})
