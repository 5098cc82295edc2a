import type { Mock } from '../definition/mock.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { ConformanceOptions } from './conformance-options.ts'
import { createCoverage } from './coverage/coverage.ts'
import type { Coverage } from './coverage/coverage.ts'
import { freezeDeeply } from './harness/freeze-deeply.ts'
import { seedSandbox } from './harness/harness.ts'

/** A mock under test, as every check receives it. */
export interface Suite {
  readonly mock: Mock
  readonly options: ConformanceOptions
  /** Filled by every sandbox that a check opens. */
  readonly coverage: Coverage
  /** Returns the sandbox that those of the scenario are forks of: seeded once, with the seed 1, and frozen. */
  startOf(scenario: string): Sandbox
}

/** The findings of a check, one line each; empty when the mock conforms. */
export type Findings = readonly string[]

/** @throws UnknownNameError when the options name what the mock does not have */
export function createSuite(mock: Mock, options: ConformanceOptions): Suite {
  const {
    samples = {},
    seedIndependentScenarios = [],
    useCases = [],
    endpointAnswers = {},
  } = options
  const { operations } = mock.contract
  assertKnown('operation', Object.keys(samples), Object.keys(operations))
  const scenarios = [
    ...seedIndependentScenarios,
    ...useCases.flatMap(({ scenario }) => scenario ?? []),
  ]
  assertKnown('scenario', scenarios, Object.keys(mock.scenarios))
  assertKnown('webhook', Object.keys(endpointAnswers), mock.webhooks)
  return { mock, options, coverage: createCoverage(mock), startOf: createStarts(mock) }
}

function createStarts(mock: Mock): Suite['startOf'] {
  const starts = new Map<string, Sandbox>()
  return (scenario) => {
    const known = starts.get(scenario)
    if (known !== undefined) return known
    const start = seedSandbox(mock, scenario)
    freezeDeeply(start.toJSON())
    starts.set(scenario, start)
    return start
  }
}

function assertKnown(kind: string, asked: readonly string[], known: readonly string[]): void {
  for (const name of asked) {
    if (!known.includes(name)) throw new UnknownNameError(kind, name, known)
  }
}
