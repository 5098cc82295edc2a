import type { SandboxSnapshot } from '../../sandbox/sandbox.ts'
import type { Findings, Suite } from '../suite.ts'
import { seedSandbox } from '../harness/harness.ts'
import { differenceOfRecords } from '../harness/world-state.ts'

/** Checks that a scenario depends on its seed and nothing else, and that seeding sends nothing. */
export async function seedsDeterministically(
  { mock, options }: Suite,
  scenario: string,
): Promise<Findings> {
  const seeded = (seed: number): Records => recordsOf(seedSandbox(mock, scenario, seed).toJSON())
  const first = seeded(1)
  const isSame = differenceOfRecords(first, seeded(1)) === undefined
  const isSameForAll = differenceOfRecords(first, seeded(2)) === undefined
  const isSeedIndependent =
    scenario === 'empty' || options.seedIndependentScenarios?.includes(scenario) === true
  const { length } = first['$deliveries'] ?? []
  return [
    ...(length > 0 ? [`expected the seeding to send nothing, got ${length} deliveries`] : []),
    ...(isSame ? [] : ['expected the same seed to give the same world']),
    ...(isSameForAll === isSeedIndependent
      ? []
      : [
          isSeedIndependent
            ? 'expected the world to be the same for every seed'
            : 'expected another seed to give another world; list the scenario under seedIndependentScenarios if that is meant',
        ]),
  ]
}

type Records = Readonly<Record<string, readonly object[]>>

function recordsOf({ worlds }: SandboxSnapshot): Records {
  return worlds[0]?.collections ?? {}
}
