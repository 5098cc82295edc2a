import type { Complaints, Proof } from '../proof.ts'
import { inSubject, openSubject } from '../subject/open-subject.ts'

/** A scenario is the same for the same seed and another for another seed; seeding plans, and sends nothing. */
export async function seedsTheSame(proof: Proof, scenario: string): Promise<Complaints> {
  return inSubject(proof, { scenario }, async (subject) => {
    const { sandbox } = subject
    if (sandbox.deliveries().length > 0) {
      subject.complain(
        `expected the seeding to send nothing, got ${sandbox.deliveries().length} deliveries`,
      )
    }
    const first = await recordsOf(proof, scenario, 1)
    if (first !== (await recordsOf(proof, scenario, 1))) {
      subject.complain('expected the same seed to give the same world')
    }
    const isSeedless =
      scenario === 'empty' || proof.options.seedlessScenarios?.includes(scenario) === true
    if ((first === (await recordsOf(proof, scenario, 2))) !== isSeedless) {
      subject.complain(
        isSeedless
          ? 'expected the world to be the same for every seed'
          : 'expected another seed to give another world; list the scenario under seedlessScenarios if that is meant',
      )
    }
  })
}

async function recordsOf(proof: Proof, scenario: string, seed: number): Promise<string> {
  await using subject = openSubject(proof, { scenario, seed })
  return JSON.stringify(subject.sandbox.world(proof.mock.service).toJSON().collections)
}
