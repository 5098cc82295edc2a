import type { Scenario } from '@ensaio/mock-kit'
import type { ConversicaWorld } from '../world-types.ts'

/** No lead at all. */
export const emptyScenario: Scenario<ConversicaWorld> = {
  description: 'No lead at all.',
  seed: () => undefined,
}
