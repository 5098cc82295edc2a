import type { Mock } from '../definition/mock.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import type { ConformanceOptions } from './conformance-options.ts'
import { createCoverage } from './coverage/coverage.ts'
import type { Coverage } from './coverage/coverage.ts'

/** One mock on the stand: what every check is handed. */
export interface Proof {
  readonly mock: Mock
  readonly options: ConformanceOptions
  /** Filled by every sandbox that a check opens. */
  readonly coverage: Coverage
}

/** What a check found wrong, in a line each; empty where the mock conforms. */
export type Complaints = readonly string[]

/** @throws UnknownNameError when the options name what the mock does not have */
export function createProof(mock: Mock, options: ConformanceOptions): Proof {
  const { samples = {}, seedlessScenarios = [], stories = [], endpointAnswers = {} } = options
  const { operations } = mock.contract
  assertKnown('operation', Object.keys(samples), Object.keys(operations))
  const scenarios = [...seedlessScenarios, ...stories.flatMap(({ scenario }) => scenario ?? [])]
  assertKnown('scenario', scenarios, Object.keys(mock.scenarios))
  assertKnown('webhook', Object.keys(endpointAnswers), mock.webhooks)
  return { mock, options, coverage: createCoverage(mock) }
}

function assertKnown(kind: string, asked: readonly string[], known: readonly string[]): void {
  for (const name of asked) {
    if (!known.includes(name)) throw new UnknownNameError(kind, name, known)
  }
}
