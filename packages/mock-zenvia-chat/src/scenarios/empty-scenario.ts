import type { Scenario } from '@ensaio/mock-kit'
import { adjustAutopilot } from '../autopilot/autopilot.ts'
import type { ChatWorld } from '../world-types.ts'
import { AGENTS_USUAL, seedStaff } from './seed-staff.ts'

/** Staff, and nothing to do. */
export const emptyScenario: Scenario<ChatWorld> = {
  description: 'Agents, departments and tags, and not one interaction.',
  seed: (world) => {
    seedStaff(world, AGENTS_USUAL)
    adjustAutopilot(world)
  },
}
