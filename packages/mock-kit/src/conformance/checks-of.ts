import type { Operation } from '@ensaio/contracts'
import { acceptsSamples } from './checks/accepts-samples.ts'
import { answersOtherMethods } from './checks/answers-other-methods.ts'
import { answersUnknownPaths } from './checks/answers-unknown-paths.ts'
import { recoversFromFaults } from './checks/recovers-from-faults.ts'
import { honorsLifecycle } from './checks/honors-lifecycle.ts'
import { survivesRestore, survivesRestoreAfterSamples } from './checks/survives-restore.ts'
import { refusesInvalid } from './checks/refuses-invalid.ts'
import { refusesBadCredentials } from './checks/refuses-bad-credentials.ts'
import { refusesUnreadable } from './checks/refuses-unreadable.ts'
import { seedsDeterministically } from './checks/seeds-deterministically.ts'
import { answersGenerated } from './checks/answers-generated.ts'
import { keepsContractForForeignKeys } from './checks/keeps-contract-for-foreign-keys.ts'
import { imitatesStatuses } from './checks/imitates-statuses.ts'
import { passesUseCase } from './checks/passes-use-case.ts'
import type { Findings, Suite } from './suite.ts'
import { needsCredentials } from './harness/credentials.ts'

/** One property of a mock: the title of its test, and the function that checks it. */
export type Check = readonly [title: string, check: () => Promise<Findings>]

/** Returns every check of the suite for its mock. */
export function checksOf(suite: Suite): readonly Check[] {
  const { mock, options } = suite
  const operations = Object.values(mock.contract.operations)
  const paths = [...new Set(operations.map(({ path }) => path))]
  return [
    ...operations.flatMap((operation) => checksOfOperation(suite, operation)),
    ...paths.map((path) =>
      checkOf(`${path} answers other methods as documented`, answersOtherMethods, suite, path),
    ),
    ['unknown paths are answered as documented', () => answersUnknownPaths(suite)],
    ...Object.keys(mock.scenarios).flatMap((scenario) => checksOfScenario(suite, scenario)),
    ['keys that only answers have break no answer', () => keepsContractForForeignKeys(suite)],
    ['what the samples start runs for a month', () => survivesRestoreAfterSamples(suite)],
    ...(options.lifecycles ?? []).map((lifecycle) =>
      checkOf(
        `${lifecycle.name} can be read once created, and no more once deleted`,
        honorsLifecycle,
        suite,
        lifecycle,
      ),
    ),
    ...(options.useCases ?? []).map((useCase) =>
      checkOf(useCase.name, passesUseCase, suite, useCase),
    ),
  ]
}

function checksOfOperation(suite: Suite, operation: Operation): readonly Check[] {
  const { id } = operation
  return [
    [`${id} accepts its samples`, () => acceptsSamples(suite, operation)],
    [`${id} answers any request as documented`, () => answersGenerated(suite, operation)],
    [`${id} refuses what is wrong in one place`, () => refusesInvalid(suite, operation)],
    [`${id} refuses what cannot be read`, () => refusesUnreadable(suite, operation)],
    ...(needsCredentials(operation)
      ? [
          checkOf(
            `${id} refuses missing and wrong credentials`,
            refusesBadCredentials,
            suite,
            operation,
          ),
        ]
      : []),
    [
      `${id} answers as documented for a fault that gives a status`,
      () => imitatesStatuses(suite, operation),
    ],
    [`${id} recovers from faults`, () => recoversFromFaults(suite, operation)],
  ]
}

function checksOfScenario(suite: Suite, scenario: string): readonly Check[] {
  return [
    [
      `the scenario ${scenario} is the same for the same seed, and sends nothing`,
      () => seedsDeterministically(suite, scenario),
    ],
    [
      `the scenario ${scenario} runs for a month, restored halfway or not`,
      () => survivesRestore(suite, scenario),
    ],
  ]
}

function checkOf<About>(
  title: string,
  check: (suite: Suite, about: About) => Promise<Findings>,
  suite: Suite,
  about: About,
): Check {
  return [title, () => check(suite, about)]
}
