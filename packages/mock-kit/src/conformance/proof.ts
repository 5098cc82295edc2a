import type { Mock } from '../definition/mock.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import type { SandboxSnapshot } from '../sandbox/sandbox.ts'
import type { ConformanceOptions } from './conformance-options.ts'
import { createCoverage } from './coverage/coverage.ts'
import type { Coverage } from './coverage/coverage.ts'
import { freezeDeeply } from './subject/freeze-deeply.ts'
import { seedSnapshot } from './subject/open-subject.ts'

/** One mock on the stand: what every check is handed. */
export interface Proof {
  readonly mock: Mock
  readonly options: ConformanceOptions
  /** Filled by every sandbox that a check opens. */
  readonly coverage: Coverage
  /** Returns what sandboxes of the scenario begin with: seeded once, with the seed 1, frozen. */
  startOf(scenario: string): SandboxSnapshot
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
  return { mock, options, coverage: createCoverage(mock), startOf: createStarts(mock) }
}

function createStarts(mock: Mock): Proof['startOf'] {
  const starts = new Map<string, SandboxSnapshot>()
  return (scenario) => {
    const known = starts.get(scenario)
    if (known !== undefined) return known
    const start = freezeDeeply(seedSnapshot(mock, scenario))
    starts.set(scenario, start)
    return start
  }
}

function assertKnown(kind: string, asked: readonly string[], known: readonly string[]): void {
  for (const name of asked) {
    if (!known.includes(name)) throw new UnknownNameError(kind, name, known)
  }
}
