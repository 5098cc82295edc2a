import type { Scenario } from '@ensaio/mock-kit'
import type { ConversicaWorld } from '../world.ts'
import { busyScenario } from './busy-scenario.ts'
import { defaultScenario } from './default-scenario.ts'

/** The starting states of the service. */
export const scenarios: {
  readonly [Name in 'empty' | 'default' | 'busy']: Scenario<ConversicaWorld>
} = {
  empty: { description: 'No lead at all.', seed: () => undefined },
  default: defaultScenario,
  busy: busyScenario,
}
