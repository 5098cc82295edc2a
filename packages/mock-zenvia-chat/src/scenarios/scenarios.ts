import type { Scenario } from '@ensaio/mock-kit'
import { adjustAutopilot } from '../jobs/autopilot.ts'
import type { ChatWorld } from '../world.ts'
import { defaultScenario, hugeScenario, largeScenario } from './archive-scenarios.ts'
import { edgeScenario } from './edge-scenario.ts'
import { AGENTS_DEFAULT, seedStaff } from './seed-staff.ts'

const emptyScenario: Scenario<ChatWorld> = {
  description: 'Agents, departments and tags, and not one interaction.',
  seed: (world) => {
    seedStaff(world, AGENTS_DEFAULT)
    adjustAutopilot(world)
  },
}

export const scenarios = {
  empty: emptyScenario,
  default: defaultScenario,
  large: largeScenario,
  huge: hugeScenario,
  edge: edgeScenario,
}
