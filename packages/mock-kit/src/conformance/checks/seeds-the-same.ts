import type { SandboxSnapshot } from '../../sandbox/sandbox.ts'
import type { Complaints, Proof } from '../proof.ts'
import { seedSnapshot } from '../subject/open-subject.ts'
import { differenceOfRecords } from '../subject/world-state.ts'

/** A scenario is the same for the same seed and another for another seed; seeding plans, and sends nothing. */
export async function seedsTheSame(
  { mock, options }: Proof,
  scenario: string,
): Promise<Complaints> {
  const seeded = (seed: number): Records => recordsOf(seedSnapshot(mock, scenario, seed))
  const first = seeded(1)
  const isSame = differenceOfRecords(first, seeded(1)) === undefined
  const isSameForAll = differenceOfRecords(first, seeded(2)) === undefined
  const isSeedless = scenario === 'empty' || options.seedlessScenarios?.includes(scenario) === true
  const { length } = first['$deliveries'] ?? []
  return [
    ...(length > 0 ? [`expected the seeding to send nothing, got ${length} deliveries`] : []),
    ...(isSame ? [] : ['expected the same seed to give the same world']),
    ...(isSameForAll === isSeedless
      ? []
      : [
          isSeedless
            ? 'expected the world to be the same for every seed'
            : 'expected another seed to give another world; list the scenario under seedlessScenarios if that is meant',
        ]),
  ]
}

type Records = Readonly<Record<string, readonly object[]>>

function recordsOf({ worlds }: SandboxSnapshot): Records {
  return worlds[0]?.collections ?? {}
}
