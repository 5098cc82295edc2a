import type { Operation } from '@ensaio/contracts'
import { acceptsSamples } from './checks/accepts-samples.ts'
import { answersOtherMethods } from './checks/answers-other-methods.ts'
import { answersUnknownPaths } from './checks/answers-unknown-paths.ts'
import { bearsFaults } from './checks/bears-faults.ts'
import { keepsWhatIsCreated } from './checks/keeps-what-is-created.ts'
import { livesOn, livesOnAfterSamples } from './checks/lives-on.ts'
import { refusesSpoilt } from './checks/refuses-spoilt.ts'
import { refusesStrangers } from './checks/refuses-strangers.ts'
import { refusesUnreadable } from './checks/refuses-unreadable.ts'
import { seedsTheSame } from './checks/seeds-the-same.ts'
import { survivesGenerated } from './checks/survives-generated.ts'
import { tellsStory } from './checks/tells-story.ts'
import type { Complaints, Proof } from './proof.ts'
import { needsCredentials } from './subject/credentials.ts'

/** What a mock promises, as a test's title, and how that is proven. */
export type Promised = readonly [title: string, check: () => Promise<Complaints>]

/** Everything that the mock promises. */
export function promisesOf(proof: Proof): readonly Promised[] {
  const { mock, options } = proof
  const operations = Object.values(mock.contract.operations)
  const paths = [...new Set(operations.map(({ path }) => path))]
  return [
    ...operations.flatMap((operation) => promisesOfOperation(proof, operation)),
    ...paths.map((path) =>
      promised(`${path} answers other methods as documented`, answersOtherMethods, proof, path),
    ),
    ['unknown paths are answered as documented', () => answersUnknownPaths(proof)],
    ...Object.keys(mock.scenarios).flatMap((scenario) => promisesOfScenario(proof, scenario)),
    ['what the samples set going lives through a month', () => livesOnAfterSamples(proof)],
    ...(options.lifecycles ?? []).map((lifecycle) =>
      promised(
        `${lifecycle.name} can be read once created, and no more once deleted`,
        keepsWhatIsCreated,
        proof,
        lifecycle,
      ),
    ),
    ...(options.stories ?? []).map((story) => promised(story.name, tellsStory, proof, story)),
  ]
}

function promisesOfOperation(proof: Proof, operation: Operation): readonly Promised[] {
  const { id } = operation
  return [
    [`${id} accepts its samples`, () => acceptsSamples(proof, operation)],
    [`${id} answers any request as documented`, () => survivesGenerated(proof, operation)],
    [`${id} refuses what is wrong in one place`, () => refusesSpoilt(proof, operation)],
    [`${id} refuses what cannot be read`, () => refusesUnreadable(proof, operation)],
    ...(needsCredentials(operation)
      ? [
          promised(
            `${id} refuses missing and wrong credentials`,
            refusesStrangers,
            proof,
            operation,
          ),
        ]
      : []),
    [`${id} bears faults`, () => bearsFaults(proof, operation)],
  ]
}

function promisesOfScenario(proof: Proof, scenario: string): readonly Promised[] {
  return [
    [
      `the scenario ${scenario} is the same for the same seed, and sends nothing`,
      () => seedsTheSame(proof, scenario),
    ],
    [
      `the scenario ${scenario} lives through a month, restored halfway or not`,
      () => livesOn(proof, scenario),
    ],
  ]
}

function promised<About>(
  title: string,
  check: (proof: Proof, about: About) => Promise<Complaints>,
  proof: Proof,
  about: About,
): Promised {
  return [title, () => check(proof, about)]
}
